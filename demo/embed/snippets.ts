import type {Locale} from '../../src/language/locale.js';
import type {Tag} from '../../src/site/tags.js';
import {
  frameAddress,
  frameFolder,
  languageOfFile,
  oembedAddress,
  readAddress,
} from './addresses.js';
import {type FallbackLink, linkOf} from './fallback-links.js';
import {escape, start} from './markup.js';
import {NAMES} from './options.js';
import type {Settings} from './settings.js';

/** What the code contains about the script beside its URL. */
interface ScriptFacts {
  readonly isClassic: boolean;
  readonly isElsewhere: boolean;
  readonly integrity: string | undefined;
  readonly version: string | undefined;
}

/** The height of a frame until it reports its own, CSS px. */
const HEIGHTS: Readonly<Record<Tag, number>> = {
  'intl-office-card': 900,
  'partner-map-list': 840,
  'sdg-badges': 600,
  'network-list': 500,
};

/**
 * The prerendered element for a page without script. Sets `plain` on the map, which
 * would otherwise reserve space for controls.
 */
export const staticOf = (fragment: string, {tag}: {tag: Tag}): string =>
  tag === 'partner-map-list'
    ? fragment.trim().replace(/^<[^>]*(?=>)/, '$& plain')
    : fragment.trim();

/** A note with the version, if known. */
const note = (version: string): string => `intl-office-widget ${version}`;

/** A script element, with version and hash if known. */
function scriptOf(
  src: string,
  {
    isClassic,
    integrity,
    version,
  }: Pick<ScriptFacts, 'isClassic' | 'integrity' | 'version'>
): string {
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

function elementOf({tag, attributes}: Settings, link: FallbackLink): string {
  const written = Object.fromEntries(
    Object.entries(attributes).map(([name, value]): [string, string | true] => [
      name,
      value || true,
    ])
  );
  const {href, text} = link;
  return `${start(tag, written)}\n  ${start('a', {href})}${escape(text)}</a>\n</${tag}>`;
}

function placeholderOf(
  {tag, attributes}: Settings,
  {href, text}: FallbackLink
): string {
  const data = Object.entries(attributes).map(
    ([name, value]): [string, string] => [
      `data-${name}`,
      // Sanitisers keep attributes with a value more often than those without.
      value || 'true',
    ]
  );
  const given = attributes['lang'];
  const lang = given === undefined ? undefined : languageOfFile(given);
  return `${start('div', {'data-intl-embed': tag, ...Object.fromEntries(data)})}\n  ${start('a', {href, lang})}${escape(text)}</a>\n</div>`;
}

/** Frames do not know the language of the page around them. The default is German. */
const forFrame = (settings: Settings, language: Locale): Settings =>
  language === 'en' && !('lang' in settings.attributes)
    ? {...settings, attributes: {lang: 'en', ...settings.attributes}}
    : settings;

const frameOf = (settings: Settings): string =>
  `${start('iframe', {
    src: frameAddress(settings),
    title: linkOf(settings.tag, settings.attributes['lang'] ?? 'de').text,
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
const inShortcode = (value: string): string =>
  value.replace(/["<>[\]]/g, encodeURIComponent);

const shortcodeOf = ({tag, attributes}: Settings): string =>
  `[${[
    'intl_office',
    `element="${tag}"`,
    ...Object.entries(attributes).map(([name, value]) =>
      value ? `${name}="${inShortcode(value)}"` : name
    ),
  ].join(' ')}]`;

/** The script of the site in TypoScript. */
function typoScriptOf(
  address: string,
  {isClassic, isElsewhere, integrity, version}: ScriptFacts
): string {
  const lines = [
    isElsewhere && 'external = 1',
    isClassic ? 'defer = 1' : 'type = module',
    ...(integrity
      ? [`integrity = ${integrity}`, 'crossorigin = anonymous']
      : []),
    'excludeFromConcatenation = 1',
    'disableCompression = 1',
  ].filter((line) => line !== false);
  return `${version ? `# ${note(version)}\n` : ''}page.includeJSFooter {
  intlOffice = ${address}
  intlOffice {
${lines.map((line) => `    ${line}`).join('\n')}
  }
}`;
}

/** The script of the site as a library of a Drupal theme. */
function libraryOf(
  address: string,
  {isClassic, isElsewhere, integrity, version}: ScriptFacts
): string {
  const attributes = [
    isClassic ? 'defer: true' : 'type: module',
    ...(integrity
      ? [`integrity: '${integrity}'`, 'crossorigin: anonymous']
      : []),
  ];
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

/** The pieces of code that a page can contain, or that its site needs once. */
export type SnippetId =
  | 'tag'
  | 'placeholder'
  | 'site'
  | 'iframe'
  | 'frame'
  | 'resize'
  | 'typoscript'
  | 'shortcode'
  | 'oembed'
  | 'format'
  | 'library';

/** What is known about the files. */
export interface Facts {
  /** The hashes of the scripts by name. */
  readonly hashes?: Readonly<Record<string, string>>;
  readonly version?: string | undefined;
  /** The language of the page. */
  readonly language?: Locale;
}

/** Which kind of script an address leads to, with its hash if it never changes. */
function factsOf(address: string, {hashes = {}, version}: Facts): ScriptFacts {
  const {file, fixedVersion, isClassic, isElsewhere} = readAddress(address);
  // The hash of a file that changes with each version would block the next one.
  const isFixed = fixedVersion !== undefined && fixedVersion === version;
  const integrity = isFixed ? hashes[file] : undefined;
  return {isClassic, isElsewhere, integrity, version};
}

/** A piece of code. */
export function snippetOf(
  id: SnippetId,
  settings: Settings,
  facts: Facts = {}
): string {
  const {tag, attributes, address} = settings;
  const {language = 'de', version} = facts;
  const link = linkOf(tag, attributes['lang'] ?? language);
  const script = factsOf(address, facts);
  switch (id) {
    case 'tag':
      return `${scriptOf(address, script)}\n\n${elementOf(settings, link)}`;
    case 'placeholder':
      return placeholderOf(settings, link);
    case 'site':
      return scriptOf(address, script);
    case 'iframe':
      return frameOf(forFrame(settings, language));
    case 'frame':
      return frameAddress(forFrame(settings, language));
    case 'resize':
      return scriptOf(`${frameFolder(address)}resize.js`, {
        isClassic: true,
        integrity: undefined,
        version,
      });
    case 'typoscript':
      return typoScriptOf(address, script);
    case 'shortcode':
      return shortcodeOf(settings);
    case 'oembed':
      return oembedAddress(settings, language);
    case 'format':
      return DRUPAL_TAG;
    case 'library':
      return libraryOf(address, script);
  }
}
