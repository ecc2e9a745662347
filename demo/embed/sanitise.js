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

function left(node, rules) {
  if (node.nodeType === Node.TEXT_NODE) return escape(node.data);
  if (node.nodeType === Node.COMMENT_NODE)
    return rules.comments ? `<!--${node.data}-->` : '';
  const name = node.localName;
  const inside = () =>
    Array.from((node.content ?? node).childNodes, (child) =>
      left(child, rules)
    ).join('');
  const known = Object.hasOwn(rules.tags, name) && rules.tags[name];
  if (!known)
    return rules.others === 'encode' ? escape(node.outerHTML) : inside();
  const attributes = Array.from(node.attributes)
    .filter(
      (each) =>
        isAmong(each.name, [...rules.everywhere, ...known]) && isSafe(each)
    )
    .map((each) => ` ${each.name}="${quoted(each.value)}"`)
    .join('');
  return `<${name}${attributes}>${VOID.includes(name) ? '' : `${inside()}</${name}>`}`;
}

/** The markup that remains after a sanitiser. */
export function sanitise(html, rules) {
  if (!rules.tags) return html;
  const {body} = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
  return Array.from(body.childNodes, (node) => left(node, rules))
    .join('')
    .trim();
}

const hasScript = (html) => /<script\b/i.test(html);

/**
 * What the result of a sanitiser means: `stays`; `script`: the site must load the
 * script; `changed`: some settings are lost; `text`: visitors see the code as text;
 * `words`: only unformatted text remains; `link`: only the link remains; `nothing`.
 */
export function verdictOf(html, result) {
  const before = findEmbed(html);
  const after = findEmbed(result);
  if (after && after.way === before?.way) {
    if (JSON.stringify(after) !== JSON.stringify(before)) return 'changed';
    return hasScript(html) && !hasScript(result) ? 'script' : 'stays';
  }
  if (/&lt;[a-z]/.test(result)) return 'text';
  if (before?.way === 'static' && result) return 'words';
  if (/<a\s[^>]*href=/.test(result)) return 'link';
  return result ? 'words' : 'nothing';
}
