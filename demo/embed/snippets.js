// From settings to the code that goes into a page.

import {NAMES} from './options.js';

/** A text as it may stand in markup, in an attribute too. */
export const escape = (text) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign]
  );

/** What stands in each element, for everyone whose browser runs no script. */
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

/** What stands around an element is in German too where that is in easy German. */
const plain = (language) => (language === 'de-simple' ? 'de' : language);

/** The link in an element, and the title of its frame. */
export const linkOf = (tag, language) => ({
  href: LINKS[tag].href,
  text: LINKS[tag][plain(language)],
});

/** A frame's height until it has told its own, CSS px. */
const HEIGHTS = {
  'intl-office-card': 900,
  'partner-map-list': 840,
  'sdg-badges': 600,
  'network-list': 500,
};

/** The longest start of a tag that stands in one line. */
const LINE = 78;

/** A start tag; an attribute of `true` has no value. A link stays in a line. */
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

/** What a script's address says: its file, its folder, and its kind. */
function readAddress(address) {
  const [path] = address.split(/[?#]/);
  const file = path.slice(path.lastIndexOf('/') + 1);
  return {
    file,
    folder: path.slice(0, path.length - file.length),
    isClassic: /\.classic\.js$/.test(file),
    isElsewhere: /^(https?:)?\/\//.test(address),
  };
}

/** The page for the frame of an element, with its attributes as the query. */
export function frameAddress({tag, attributes, address}) {
  const query = `${new URLSearchParams(attributes)}`;
  const page = `${readAddress(address).folder}frame/${tag}.html`;
  return query ? `${page}?${query}` : page;
}

/** Where the prerendered element stands; it comes without other attributes. */
export const staticAddress = (folder, {tag, attributes}, language) =>
  `${folder}static/${tag}.${plain(attributes.lang) ?? language}.html`;

/**
 * The prerendered element as it goes into a page without script: the map with
 * `plain`, or it would keep room for controls that never come.
 */
export const staticOf = (fragment, {tag}) =>
  tag === 'partner-map-list'
    ? fragment.trim().replace(/^<[^>]*(?=>)/, '$& plain')
    : fragment.trim();

/** The note about the version, where it is known. */
const note = (version) => version && `intl-office-widget ${version}`;

/** A script element, with the version and the hash that are known of it. */
function scriptOf(src, {isClassic, integrity, version}) {
  const comment = version ? `<!-- ${note(version)} -->\n` : '';
  const script = start('script', {
    ...(isClassic ? {defer: true} : {type: 'module'}),
    src,
    integrity,
    // What has a hash, or comes as a module, is read across origins.
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
    // Sanitisers keep an attribute with a value more often than one without.
    value || 'true',
  ]);
  const lang = plain(attributes.lang);
  return `${start('div', {'data-intl-embed': tag, ...Object.fromEntries(data)})}\n  ${start('a', {href, lang})}${escape(text)}</a>\n</div>`;
}

const frameOf = (settings) =>
  `${start('iframe', {
    src: frameAddress(settings),
    // Without a language the frame is German.
    title: linkOf(settings.tag, settings.attributes.lang ?? 'de').text,
    width: '100%',
    height: `${HEIGHTS[settings.tag]}`,
    // A border would stick out of the width.
    frameborder: '0',
    loading: 'lazy',
    // Links open a page that is not in the sandbox.
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  })}</iframe>`;

/** What a shortcode cannot hold, as an address writes it. */
const inShortcode = (value) => value.replace(/["<>[\]]/g, encodeURIComponent);

const shortcodeOf = ({tag, attributes}) =>
  `[${[
    'intl_office',
    `element="${tag}"`,
    ...Object.entries(attributes).map(([name, value]) =>
      value ? `${name}="${inShortcode(value)}"` : name
    ),
  ].join(' ')}]`;

/** The site's script in TypoScript. */
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

/** The site's script as a library of a Drupal theme. */
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

/** What a text format of Drupal has to allow. */
export const DRUPAL_TAG = `<div data-intl-embed ${NAMES.map(
  (name) => `data-${name}`
).join(' ')}>`;

/**
 * The code of a way: one or several parts, each with the place that it is for.
 * The first is what an editor puts into the content. Nothing for `static`,
 * which is a file.
 */
export function snippetsOf(
  way,
  settings,
  {hashes = {}, version, language = 'de'} = {}
) {
  const {tag, attributes, address} = settings;
  const link = linkOf(tag, attributes.lang ?? language);
  const read = readAddress(address);
  const facts = {...read, integrity: hashes[read.file], version};
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
          code: scriptOf(`${read.folder}frame/resize.js`, {
            isClassic: true,
            integrity: hashes['frame/resize.js'],
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
        {id: 'oembed', code: frameAddress(settings)},
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
