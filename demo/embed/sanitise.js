// What is left of a snippet where a content management system has been at it.

import {findEmbed} from './read-snippet.js';

const VOID = ['br', 'col', 'hr', 'img', 'wbr'];

const isAmong = (name, patterns) =>
  patterns.some((pattern) =>
    pattern.endsWith('*')
      ? name.startsWith(pattern.slice(0, -1))
      : name === pattern
  );

/** An address that could run a script stays nowhere. */
const isSafe = ({name, value}) =>
  !/^(href|src)$/.test(name) || !/^\s*(javascript|data|vbscript):/i.test(value);

/** As markup is written from a document: in text, and in an attribute. */
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

/** The markup that the rules leave of some markup. */
export function sanitise(html, rules) {
  if (!rules.tags) return html;
  const {body} = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
  return Array.from(body.childNodes, (node) => left(node, rules))
    .join('')
    .trim();
}

const hasScript = (html) => /<script\b/i.test(html);

/**
 * What a sanitiser's result means for the visitor: `stays`; `script`, it stays,
 * but its script is to come from the site; `changed`, without some settings;
 * `text`, the code is read as text; `words`, text without form; `link`, only the
 * link; `nothing`.
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
