// Simulates the sanitisers of content management systems.

import {findEmbed} from './read-snippet.js';

const VOID = ['br', 'col', 'hr', 'img', 'wbr'];

const isAmong = (name, patterns) =>
  patterns.some((pattern) =>
    pattern.endsWith('*')
      ? name.startsWith(pattern.slice(0, -1))
      : name === pattern
  );

/** URLs that could run script, which all sanitisers remove. */
const isSafe = ({name, value}) =>
  !/^(href|src)$/.test(name) || !/^\s*(javascript|data|vbscript):/i.test(value);

/** Escaping as in serialised documents: of text, and of attributes. */
const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const quoted = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const bodyOf = (html) =>
  new DOMParser().parseFromString(`<body>${html}`, 'text/html').body;

/** The start tag of an element, with the attributes that stay. */
function startTag(node, known, rules) {
  const allowed = known && [...rules.everywhere, ...known];
  const attributes = Array.from(node.attributes)
    .filter((each) => !allowed || isAmong(each.name, allowed))
    .filter((each) => !allowed || isSafe(each))
    .map(({name, value}) => [name, value]);
  const changes = rules.sets?.[node.localName] ?? {};
  return [
    node.localName,
    ...Object.entries({...Object.fromEntries(attributes), ...changes}).map(
      ([name, value]) => `${name}="${quoted(value)}"`
    ),
  ].join(' ');
}

function left(node, rules) {
  if (node.nodeType === Node.TEXT_NODE) return escape(node.data);
  if (node.nodeType === Node.COMMENT_NODE)
    return rules.comments ? `<!--${node.data}-->` : '';
  const name = node.localName;
  if (rules.drops?.includes(name)) return '';
  const inside = () =>
    Array.from((node.content ?? node).childNodes, (child) =>
      left(child, rules)
    ).join('');
  const known =
    rules.tags && Object.hasOwn(rules.tags, name) && rules.tags[name];
  if (rules.tags && !known) return inside();
  const start = startTag(node, known, rules);
  if (VOID.includes(name)) return `<${start}>`;
  const isEmptied = rules.empties?.includes(name);
  return `<${start}>${isEmptied ? '' : inside()}</${name}>`;
}

/** The markup that remains after a sanitiser. */
export function sanitise(html, rules) {
  if (!rules.tags && !rules.empties) return html;
  const body = bodyOf(html);
  return Array.from(body.childNodes, (node) => left(node, rules))
    .join('')
    .trim();
}

const hasScript = (html) => /<script\b/i.test(html);

const inLine = (text) => text.replace(/\s+/g, ' ').trim();

/** The words that visitors see of some markup, without templates and scripts. */
function wordsOf(html) {
  const body = bodyOf(html);
  for (const each of body.querySelectorAll('script, style, template'))
    each.remove();
  const links = Array.from(
    body.querySelectorAll('a[href]'),
    ({textContent}) => textContent
  );
  return {text: inLine(body.textContent), links: inLine(links.join(' '))};
}

/** Whether a frame may run its scripts, without which it shows nothing. */
function runs(html) {
  const body = bodyOf(html);
  const sandbox = body.querySelector('iframe').getAttribute('sandbox');
  return sandbox === null || /\ballow-scripts\b/.test(sandbox);
}

/** What visitors see of prerendered HTML, or undefined if it is no shadow root. */
function shadowText(html) {
  const body = bodyOf(html);
  const {content} = body.querySelector('template[shadowrootmode]') ?? {};
  for (const each of content?.querySelectorAll('style') ?? []) each.remove();
  return content?.textContent.trim();
}

/** The verdict on a result that still has the element, placeholder or frame. */
function verdictOnEmbed(before, after, html, result) {
  if (after.way === 'iframe' && !runs(result)) return 'empty';
  // Without a slot, an empty shadow root also hides the link.
  if (after.way === 'static' && !shadowText(result)) return 'empty';
  if (JSON.stringify(after) !== JSON.stringify(before)) return 'changed';
  return hasScript(html) && !hasScript(result) ? 'script' : 'stays';
}

/**
 * What the result of a sanitiser means: `stays`; `script`: the site must load the
 * script; `changed`: some settings are lost; `empty`: an element that shows nothing;
 * `words`: only unformatted text remains; `link`: only the link remains; `nothing`.
 */
export function verdictOf(html, result) {
  const before = findEmbed(html);
  const after = findEmbed(result);
  const hasShadow = after?.way !== 'static' || shadowText(result) !== undefined;
  if (after && after.way === before?.way && hasShadow)
    return verdictOnEmbed(before, after, html, result);
  const {text, links} = wordsOf(result);
  if (links && links === text) return 'link';
  if (text) return before?.way === 'static' || !links ? 'words' : 'link';
  return 'nothing';
}
