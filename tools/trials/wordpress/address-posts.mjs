// Posts with addresses of this and of other sites in `src` and `icon-base`.

/** Addresses that browsers read as addresses of another site. */
export const ELSEWHERE = [
  'https://evil.example/a.json',
  'HTTPS://evil.example/a.json',
  'http:evil.example/a.json',
  'https:/evil.example/a.json',
  '//evil.example/a.json',
  '/\\evil.example/a.json',
  '\\\\evil.example\\a.json',
  '/\t/evil.example/a.json',
  '\t//evil.example/a.json',
  '&#47;&#47;evil.example/a.json',
  '&#47&#47evil.example/a.json',
  '&amp;#47;&amp;#47;evil.example/a.json',
  '&sol;&sol;evil.example/a.json',
  '/&bsol;evil.example/a.json',
  '/&Tab;/evil.example/a.json',
  '/&NewLine;/evil.example/a.json',
  '&#1;//evil.example/a.json',
  'https&colon;//evil.example/a.json',
];

/** Addresses of this site. */
export const HERE = [
  '/own/{goal}.svg',
  'own/a.json?b=1#c',
  '/%5Cevil.example/a.json',
  '/%2F%2Fevil.example/a.json',
];

/** The ways to write an address into a post. */
const WAYS = {
  shortcode: (name, address) =>
    `[intl_office element="sdg-badges" ${name}="${address}"]`,
  block: (name, address) =>
    `<!-- wp:intl-office/widget ${JSON.stringify({element: 'sdg-badges', [name]: address})} /-->`,
  placeholder: (name, address) =>
    `<div data-intl-embed="sdg-badges" data-${name}="${address}"><a href="/">x</a></div>`,
};
export const NAMES = ['src', 'icon-base'];

const contentOf = (way, addresses) =>
  addresses
    .flatMap((address) => NAMES.map((name) => WAYS[way](name, address)))
    .join('\n\n');

const posts = (suffix, addresses) =>
  Object.fromEntries(
    Object.keys(WAYS).map((way) => [way + suffix, contentOf(way, addresses)])
  );

/** One post for each way, for the author (filtered) and for the editor. */
const elsewhere = posts('Elsewhere', ELSEWHERE);
const here = posts('Here', HERE);
const editors = posts('OfEditor', ELSEWHERE.slice(0, 1));

/** Attributes that a parser could overlook. */
const tricky = `<div data-src='//evil.example/1' title="> data-intl-embed" data-intl-embed="sdg-badges">x</div>
<div DATA-SRC=//evil.example/2 data-src="/own" Data-Intl-Embed=sdg-badges>x</div>
<div title=" data-src='" data-src="//evil.example/3" data-intl-embed="sdg-badges" lang="'">x</div>
<div data-icon-base
="//evil.example/4" data-intl-embed="sdg-badges">x</div>`;

export const ADDRESS_POSTS = {
  ...elsewhere,
  ...here,
  ...editors,
  tricky,
  patternElsewhere: `${Object.keys(WAYS)
    .map((way) => contentOf(way, ELSEWHERE.slice(0, 1)))
    .join('\n\n')}`,
  // The editor's own post, with the author's pattern in it.
  withPattern: `<!-- wp:block {"ref":%patternElsewhere%} /-->\n\n${contentOf('block', ELSEWHERE.slice(0, 1))}`,
};

export const ADDRESS_POSTS_BY_AUTHOR = [
  ...Object.keys(elsewhere),
  ...Object.keys(here),
  'tricky',
  'patternElsewhere',
];
