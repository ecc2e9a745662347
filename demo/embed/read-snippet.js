// From code that someone has back to the settings. The code is only read: it
// never becomes part of the page.

import {ELEMENTS, TAGS} from './options.js';
import {settingsOf} from './settings.js';

const SCRIPT = /(?:^|\/)intl-office(?:\.classic)?\.js(?:[?#]|$)/;
const FRAME = new RegExp(
  `^([^\\s"'<>]*)frame/(${TAGS.join('|')})(\\.en)?\\.html$`
);
const OFF = /^(false|0|no|off)$/i;

/** On every element of HTML, and none of ours. */
const GLOBAL =
  /^(class|dir|hidden|id|slot|style|tabindex|title|role|aria-.*|data-.*|on.*)$/;

const parse = (html) =>
  new DOMParser().parseFromString(`<body>${html}`, 'text/html');

/** Settings, with what of the attributes means nothing here. */
function read(way, tag, attribute, names) {
  const known = ELEMENTS[tag].map(({name}) => name);
  const {attributes, misread} = settingsOf(tag, attribute);
  const unknown = names.filter((name) => !known.includes(name));
  return {way, tag, attributes, ignored: [...unknown, ...misread]};
}

function readElement(element) {
  const names = element.getAttributeNames();
  const prerendered = element.querySelector(':scope > template');
  return read(
    prerendered ? 'static' : 'tag',
    element.localName,
    (name) => element.getAttribute(name),
    names.filter((name) => !GLOBAL.test(name))
  );
}

function readPlaceholder(element) {
  const tag = element.dataset.intlEmbed;
  if (!TAGS.includes(tag)) return undefined;
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

/** The settings that the address of a frame's page has. */
function readFrameAddress(text) {
  const [address, ...rest] = text.trim().split('?');
  const [, folder, tag, english] = FRAME.exec(address.split('#')[0]) ?? [];
  if (!tag) return undefined;
  const query = new URLSearchParams(rest.join('?').split('#')[0]);
  const isOff = (name) =>
    ELEMENTS[tag].some(
      (each) => each.name === name && each.takes === 'nothing'
    ) && OFF.test(query.get(name));
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

/** The settings that a shortcode of WordPress has. */
function readShortcode(text) {
  const [, inside] = /\[intl_office\b([^\]]*)\]/.exec(text) ?? [];
  if (inside === undefined) return undefined;
  const given = new Map();
  for (const [, name, value] of inside.matchAll(
    /([\w-]+)(?:\s*=\s*["'“”„«»]?([^"'“”„«»]*)["'“”„«»]?)?/g
  ))
    given.set(name.toLowerCase(), value ?? '');
  const tag = given.get('element') ?? TAGS[0];
  if (!TAGS.includes(tag)) return undefined;
  given.delete('element');
  return read('wordpress', tag, (name) => given.get(name), [...given.keys()]);
}

/** Where the script is, as a script element or a setting of a CMS says. */
function scriptAddress(document, text) {
  const scripts = document.querySelectorAll('script[src]');
  const addresses = Array.from(scripts, (script) => script.getAttribute('src'));
  const written = /[^\s'"=<>]*\bintl-office(?:\.classic)?\.js/.exec(text);
  return addresses.find((src) => SCRIPT.test(src)) ?? written?.[0];
}

const READERS = [
  [TAGS.join(), readElement],
  ['div[data-intl-embed]', readPlaceholder],
  ['iframe[src]', (frame) => readFrameAddress(frame.getAttribute('src'))],
];

/** The first element, placeholder or frame of ours in some markup. */
export function findEmbed(html) {
  const candidates = parse(html).body.querySelectorAll(
    READERS.map(([selector]) => selector).join()
  );
  for (const element of candidates) {
    const [, reader] = READERS.find(([selector]) => element.matches(selector));
    const found = reader(element);
    if (found) return found;
  }
  return undefined;
}

/**
 * The settings that some code has: way, tag, attributes, the script's address
 * if the code has one, and what was ignored. Takes markup, the address of a
 * frame, a shortcode, and markup that a CMS has encoded.
 */
export function readSnippet(text) {
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
