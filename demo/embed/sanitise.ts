import {findEmbed, type Found} from './read-snippet.js';
import type {Rules} from './sanitisers.js';

/*
 * Simulates the sanitisers of content management systems.
 */

const VOID = ['br', 'col', 'hr', 'img', 'wbr'];

const isAmong = (name: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) =>
    pattern.endsWith('*')
      ? name.startsWith(pattern.slice(0, -1))
      : name === pattern
  );

/** URLs that could run script, which all sanitisers remove. */
const isSafe = ({name, value}: Attr): boolean =>
  !/^(href|src)$/.test(name) || !/^\s*(javascript|data|vbscript):/i.test(value);

/** Escaping as in serialised documents: of text, and of attributes. */
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const bodyOf = (html: string): HTMLElement =>
  new DOMParser().parseFromString(`<body>${html}`, 'text/html').body;

/** The start tag of an element, with the attributes that stay. */
function startTag(
  node: Element,
  known: readonly string[] | undefined,
  rules: Rules
): string {
  const allowed = known && [...(rules.everywhere ?? []), ...known];
  const attributes = Array.from(node.attributes)
    .filter((each) => !allowed || isAmong(each.name, allowed))
    .filter((each) => !allowed || isSafe(each))
    .map(({name, value}): [string, string] => [name, value]);
  const changes = rules.sets?.[node.localName] ?? {};
  return [
    node.localName,
    ...Object.entries({...Object.fromEntries(attributes), ...changes}).map(
      ([name, value]) => `${name}="${quoted(value)}"`
    ),
  ].join(' ');
}

function left(node: Node, rules: Rules): string {
  if (node instanceof Text) return escape(node.data);
  if (node instanceof Comment)
    return rules.comments ? `<!--${node.data}-->` : '';
  if (!(node instanceof Element)) return '';
  const name = node.localName;
  if (rules.drops?.includes(name)) return '';
  const content = node instanceof HTMLTemplateElement ? node.content : node;
  const inside = () =>
    Array.from(content.childNodes, (child) => left(child, rules)).join('');
  const known =
    rules.tags && Object.hasOwn(rules.tags, name)
      ? rules.tags[name]
      : undefined;
  if (rules.tags && !known) return inside();
  const start = startTag(node, known, rules);
  if (VOID.includes(name)) return `<${start}>`;
  const isEmptied = rules.empties?.includes(name);
  return `<${start}>${isEmptied ? '' : inside()}</${name}>`;
}

/** The markup that remains after a sanitiser. */
export function sanitise(html: string, rules: Rules): string {
  if (!rules.tags && !rules.empties) return html;
  const body = bodyOf(html);
  return Array.from(body.childNodes, (node) => left(node, rules))
    .join('')
    .trim();
}

const hasScript = (html: string): boolean => /<script\b/i.test(html);

const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words that visitors see of some markup, without templates and scripts. */
function wordsOf(html: string): {text: string; links: string} {
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
function runs(html: string): boolean {
  const body = bodyOf(html);
  const sandbox = body.querySelector('iframe')?.getAttribute('sandbox');
  return typeof sandbox !== 'string' || /\ballow-scripts\b/.test(sandbox);
}

/** What visitors see of prerendered HTML, or undefined if it is no shadow root. */
function shadowText(html: string): string | undefined {
  const template = bodyOf(html).querySelector<HTMLTemplateElement>(
    'template[shadowrootmode]'
  );
  const content = template?.content;
  for (const each of content?.querySelectorAll('style') ?? []) each.remove();
  return content?.textContent.trim();
}

/**
 * What a sanitiser leaves: everything (`stays`); all but the script, which the site must
 * load (`script`); not all settings (`changed`); an element that shows nothing
 * (`empty`); only unformatted text (`words`); only the link (`link`); nothing.
 */
export type Verdict =
  'stays' | 'script' | 'changed' | 'empty' | 'words' | 'link' | 'nothing';

/** The verdict on a result that still has the element, placeholder or frame. */
function verdictOnEmbed(
  before: Found,
  after: Found,
  html: string,
  result: string
): Verdict {
  if (after.way === 'iframe' && !runs(result)) return 'empty';
  // Without a slot, an empty shadow root also hides the link.
  if (after.way === 'static' && !shadowText(result)) return 'empty';
  if (JSON.stringify(after) !== JSON.stringify(before)) return 'changed';
  return hasScript(html) && !hasScript(result) ? 'script' : 'stays';
}

/** What the result of a sanitiser means. */
export function verdictOf(html: string, result: string): Verdict {
  const before = findEmbed(html);
  const after = findEmbed(result);
  const hasShadow = after?.way !== 'static' || shadowText(result) !== undefined;
  if (before && after?.way === before.way && hasShadow)
    return verdictOnEmbed(before, after, html, result);
  const {text, links} = wordsOf(result);
  if (links && links === text) return 'link';
  if (text) return before?.way === 'static' || !links ? 'words' : 'link';
  return 'nothing';
}
