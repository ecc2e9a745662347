// Generates the code to embed an element.

import {
  frameAddress,
  frameFolder,
  oembedAddress,
  plain,
  readAddress,
} from './addresses.js';
import {NAMES} from './options.js';

/** Escapes a text for markup and attributes. */
export const escape = (text) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign]
  );

/** The fallback of each element. */
const OFFICE = 'https://www.dortmund.de/themen/internationales/';
const LINKS = {
  'intl-office-card': {
    href: `${OFFICE}dortmund-international/`,
    de: 'Büro für Internationale Beziehungen der Stadt Dortmund',
    en: 'Office for International Relations of the City of Dortmund',
  },
  'partner-map-list': {
    href: `${OFFICE}staedtepartnerschaften/`,
    de: 'Internationale Partner der Stadt Dortmund',
    en: 'International partners of the City of Dortmund',
  },
  'sdg-badges': {
    href: `${OFFICE}dortmund-international/`,
    de: 'Die 17 Ziele für nachhaltige Entwicklung in Dortmund',
    en: 'The 17 Sustainable Development Goals in Dortmund',
  },
  'network-list': {
    href: `${OFFICE}dortmund-international/`,
    de: 'Internationale Netzwerke der Stadt Dortmund',
    en: 'International networks of the City of Dortmund',
  },
};

/** The fallback link of an element, whose text is also the title of its frame. */
export const linkOf = (tag, language) => ({
  href: LINKS[tag].href,
  text: LINKS[tag][plain(language)],
});

/** The height of a frame until it reports its own, CSS px. */
const HEIGHTS = {
  'intl-office-card': 900,
  'partner-map-list': 840,
  'sdg-badges': 600,
  'network-list': 500,
};

/** The maximum length of a start tag in one line. */
const LINE = 78;

/** A start tag. An attribute with the value `true` is boolean. Links stay in one line. */
function start(tag, attributes) {
  const parts = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) =>
      value === true ? name : `${name}="${escape(value)}"`
    );
  const line = [`<${tag}`, ...parts].join(' ');
  return line.length < LINE || tag === 'a'
    ? `${line}>`
    : `${[`<${tag}`, ...parts].join('\n  ')}\n>`;
}

/**
 * The prerendered element for a page without script. Sets `plain` on the map, which
 * would otherwise reserve space for controls.
 */
export const staticOf = (fragment, {tag}) =>
  tag === 'partner-map-list'
    ? fragment.trim().replace(/^<[^>]*(?=>)/, '$& plain')
    : fragment.trim();

/** A note with the version, if known. */
const note = (version) => version && `intl-office-widget ${version}`;

/** A script element, with version and hash if known. */
function scriptOf(src, {isClassic, integrity, version}) {
  const comment = version ? `<!-- ${note(version)} -->\n` : '';
  const script = start('script', {
    ...(isClassic ? {defer: true} : {type: 'module'}),
    src,
    integrity,
    // Scripts with a hash and modules require CORS.
    crossorigin: isClassic && !integrity ? undefined : 'anonymous',
  });
  return `${comment}${script}</script>`;
}

function elementOf({tag, attributes}, link) {
  const written = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, value || true])
  );
  const {href, text} = link;
  return `${start(tag, written)}\n  ${start('a', {href})}${escape(text)}</a>\n</${tag}>`;
}

function placeholderOf({tag, attributes}, {href, text}) {
  const data = Object.entries(attributes).map(([name, value]) => [
    `data-${name}`,
    // Sanitisers keep attributes with a value more often than those without.
    value || 'true',
  ]);
  const lang = plain(attributes.lang);
  return `${start('div', {'data-intl-embed': tag, ...Object.fromEntries(data)})}\n  ${start('a', {href, lang})}${escape(text)}</a>\n</div>`;
}

const frameOf = (settings) =>
  `${start('iframe', {
    src: frameAddress(settings),
    // The default language of frames is German.
    title: linkOf(settings.tag, settings.attributes.lang ?? 'de').text,
    width: '100%',
    height: `${HEIGHTS[settings.tag]}`,
    // A border would exceed the width.
    frameborder: '0',
    loading: 'lazy',
    // Links open pages outside the sandbox.
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    allow: 'fullscreen',
  })}</iframe>`;

/** Percent-encodes characters that shortcodes cannot contain. */
const inShortcode = (value) => value.replace(/["<>[\]]/g, encodeURIComponent);

const shortcodeOf = ({tag, attributes}) =>
  `[${[
    'intl_office',
    `element="${tag}"`,
    ...Object.entries(attributes).map(([name, value]) =>
      value ? `${name}="${inShortcode(value)}"` : name
    ),
  ].join(' ')}]`;

/** The script of the site in TypoScript. */
function typoScriptOf(address, {isClassic, isElsewhere, integrity, version}) {
  const lines = [
    isElsewhere && 'external = 1',
    isClassic ? 'defer = 1' : 'type = module',
    integrity && `integrity = ${integrity}`,
    integrity && 'crossorigin = anonymous',
    'excludeFromConcatenation = 1',
    'disableCompression = 1',
  ].filter(Boolean);
  return `${version ? `# ${note(version)}\n` : ''}page.includeJSFooter {
  intlOffice = ${address}
  intlOffice {
${lines.map((line) => `    ${line}`).join('\n')}
  }
}`;
}

/** The script of the site as a library of a Drupal theme. */
function libraryOf(address, {isClassic, isElsewhere, integrity, version}) {
  const attributes = [
    isClassic ? 'defer: true' : 'type: module',
    integrity && `integrity: '${integrity}'`,
    integrity && 'crossorigin: anonymous',
  ].filter(Boolean);
  return `intl_office:${version ? `\n  version: ${version}` : ''}
  js:
    '${address.replaceAll("'", "''")}':
${isElsewhere ? '      type: external\n' : ''}      minified: true
      preprocess: false
      attributes:
${attributes.map((line) => `        ${line}`).join('\n')}`;
}

/** The tag that a Drupal text format must allow. */
export const DRUPAL_TAG = `<div data-intl-embed ${NAMES.map(
  (name) => `data-${name}`
).join(' ')}>`;

/**
 * The code of a way to embed: parts with the place that each is for. Editors insert the
 * first one into the content. Empty for `static`, which is a file.
 */
export function snippetsOf(
  way,
  settings,
  {hashes = {}, version, language = 'de'} = {}
) {
  const {tag, attributes, address} = settings;
  const link = linkOf(tag, attributes.lang ?? language);
  const {file, fixedVersion, ...kind} = readAddress(address);
  // The hash of a file that changes with each version would block the next one.
  const isFixed = fixedVersion !== undefined && fixedVersion === version;
  const integrity = isFixed ? hashes[file] : undefined;
  const facts = {...kind, integrity, version};
  const script = scriptOf(address, facts);
  const placeholder = {id: 'placeholder', code: placeholderOf(settings, link)};
  switch (way) {
    case 'tag':
      return [{id: 'tag', code: `${script}\n\n${elementOf(settings, link)}`}];
    case 'placeholder':
      return [placeholder, {id: 'site', code: script}];
    case 'iframe':
      return [
        {id: 'iframe', code: frameOf(settings)},
        {
          id: 'resize',
          code: scriptOf(`${frameFolder(address)}resize.js`, {
            isClassic: true,
            version,
          }),
        },
      ];
    case 'typo3':
      return [
        placeholder,
        {id: 'typoscript', code: typoScriptOf(address, facts)},
      ];
    case 'wordpress':
      return [
        placeholder,
        {id: 'shortcode', code: shortcodeOf(settings)},
        {id: 'oembed', code: oembedAddress(settings, language)},
      ];
    case 'drupal':
      return [
        placeholder,
        {id: 'format', code: DRUPAL_TAG},
        {id: 'library', code: libraryOf(address, facts)},
      ];
    default:
      return [];
  }
}
