import {type Tag, TAGS} from '../../src/site/tags.js';
import {OPTIONS} from './options.js';
import {type Attributes, readAttributes} from './settings.js';

/*
 * Reads settings from existing code. The code never becomes part of the page.
 */

/** How some code embeds an element. */
type FoundWay = 'tag' | 'static' | 'placeholder' | 'iframe' | 'wordpress';

/** What some code contains. */
export interface Found {
  readonly way: FoundWay;
  readonly tag: Tag;
  readonly attributes: Attributes;
  /** Attributes and values that the element does not know. */
  readonly ignored: readonly string[];
  /** The URL of the script, if the code contains it. */
  readonly address?: string;
}

const isTag = (text: string | undefined): text is Tag =>
  TAGS.some((tag) => tag === text);

const SCRIPT = /(?:^|\/)intl-office(?:\.classic)?\.js(?:[?#]|$)/;
const FRAME = new RegExp(
  `^([^\\s"'<>]*)frame/(${TAGS.join('|')})(\\.en)?\\.html$`
);
const OFF = /^(false|0|no|off)$/i;

/** Global attributes of HTML, which are not settings. */
const GLOBAL =
  /^(class|dir|hidden|id|slot|style|tabindex|title|role|aria-.*|data-.*|on.*)$/;

const parse = (html: string): Document =>
  new DOMParser().parseFromString(`<body>${html}`, 'text/html');

/** Settings from attributes, with invalid ones in `ignored`. */
function read(
  way: FoundWay,
  tag: Tag,
  attribute: (name: string) => string | null | undefined,
  names: readonly string[]
): Found {
  const known = OPTIONS[tag].map(({name}) => name);
  const {attributes, misread} = readAttributes(tag, attribute);
  const unknown = names.filter((name) => !known.includes(name));
  return {way, tag, attributes, ignored: [...unknown, ...misread]};
}

function readElement(element: Element): Found | undefined {
  const {localName} = element;
  if (!isTag(localName)) return undefined;
  const names = element.getAttributeNames();
  const prerendered = element.querySelector(':scope > template');
  return read(
    prerendered ? 'static' : 'tag',
    localName,
    (name) => element.getAttribute(name),
    names.filter((name) => !GLOBAL.test(name))
  );
}

function readPlaceholder(element: Element): Found | undefined {
  const tag = element.getAttribute('data-intl-embed') ?? undefined;
  if (!isTag(tag)) return undefined;
  const names = element
    .getAttributeNames()
    .filter((name) => name.startsWith('data-') && name !== 'data-intl-embed')
    .map((name) => name.slice('data-'.length));
  return read(
    'placeholder',
    tag,
    (name) =>
      element.getAttribute(`data-${name}`) ??
      (name === 'lang' ? element.getAttribute(name) : null),
    names
  );
}

/** Settings from the URL of a frame page. */
function readFrameAddress(text: string): Found | undefined {
  const [address = '', ...rest] = text.trim().split('?');
  const [, folder = '', tag, english] =
    FRAME.exec(address.split('#')[0] ?? '') ?? [];
  if (!isTag(tag)) return undefined;
  const query = new URLSearchParams(rest.join('?').split('#')[0]);
  const isOff = (name: string) =>
    OPTIONS[tag].some((each) => each.name === name && each.takes === 'flag') &&
    OFF.test(query.get(name) ?? '');
  const found = read(
    'iframe',
    tag,
    (name) =>
      isOff(name)
        ? null
        : (query.get(name) ?? (name === 'lang' && english ? 'en' : null)),
    [...new Set(query.keys())]
  );
  return {...found, address: `${folder}intl-office.js`};
}

/** Settings from a WordPress shortcode. */
function readShortcode(text: string): Found | undefined {
  const [, inside] = /\[intl_office\b([^\]]*)\]/.exec(text) ?? [];
  if (inside === undefined) return undefined;
  const given = new Map<string, string>();
  for (const [, name = '', value] of inside.matchAll(
    /([\w-]+)(?:\s*=\s*["'“”„«»]?([^"'“”„«»]*)["'“”„«»]?)?/g
  ))
    given.set(name.toLowerCase(), value ?? '');
  const tag = given.get('element') ?? TAGS[0];
  if (!isTag(tag)) return undefined;
  given.delete('element');
  return read('wordpress', tag, (name) => given.get(name), [...given.keys()]);
}

/** The URL of the script in a script element or in settings of a CMS. */
function scriptAddress(document: Document, text: string): string | undefined {
  const scripts = document.querySelectorAll('script[src]');
  const addresses = Array.from(
    scripts,
    (script) => script.getAttribute('src') ?? ''
  );
  const written = /[^\s'"=<>]*\bintl-office(?:\.classic)?\.js/.exec(text);
  return addresses.find((src) => SCRIPT.test(src)) ?? written?.[0];
}

const READERS: readonly (readonly [
  string,
  (element: Element) => Found | undefined,
])[] = [
  [TAGS.join(), readElement],
  ['div[data-intl-embed]', readPlaceholder],
  ['iframe[src]', (frame) => readFrameAddress(frame.getAttribute('src') ?? '')],
];

/** The first element, placeholder or frame in some markup. */
export function findEmbed(html: string): Found | undefined {
  const candidates = parse(html).body.querySelectorAll(
    READERS.map(([selector]) => selector).join()
  );
  for (const element of candidates) {
    const [, reader] =
      READERS.find(([selector]) => element.matches(selector)) ?? [];
    const found = reader?.(element);
    if (found) return found;
  }
  return undefined;
}

/**
 * Reads way, tag, attributes and ignored attributes from code, and the URL of the
 * script if the code contains it. Accepts markup, also if a CMS has escaped it, the URL
 * of a frame page, and shortcodes.
 */
export function readSnippet(text: string): Found | undefined {
  const direct = readFrameAddress(text) ?? readShortcode(text);
  if (direct) return direct;
  const document = parse(text);
  const decoded = document.body.textContent;
  const found =
    findEmbed(text) ?? (decoded === text ? undefined : findEmbed(decoded));
  if (!found) return undefined;
  const address = found.address ?? scriptAddress(document, text);
  return address ? {...found, address} : found;
}
