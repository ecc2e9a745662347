// A rollup plugin. Reads the templates of Lit (html, svg and css) in our
// modules, and takes out comments and the white space that shows nowhere. In
// HTML a run of white space becomes one space, so that words and buttons in a row
// keep their distance, and none at the edges of what stands in lines of its own:
// each would be a node, more than there are elements.

import {isPackage} from './is-package.mjs';

/** Stands for an expression in a template; such a character has no meaning. */
const EXPRESSION = '\uE000';

const CSS_STRING = String.raw`"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'`;
const CSS_BLANK = new RegExp(
  String.raw`(${CSS_STRING})|(?:/\*[^]*?\*/|\s)+`,
  'g'
);
const CSS_SPACE = new RegExp(
  [
    `(${CSS_STRING})`,
    ' ?([{},>]) ?', // blocks, lists, the child combinator
    ' ?;(?: ?;)* ?(?=(})?)', // the last declaration needs no semicolon
    '([:(]) ', // not before them: “a :hover” is not “a:hover”
    ' (?=[)!])',
  ].join('|'),
  'g'
);

/** Minifies a style sheet. What stands in quotation marks stays as it is. */
export const minifyCss = (css) =>
  css
    .replace(CSS_BLANK, (_, string) => string ?? ' ')
    .replace(CSS_SPACE, (found, string, mark, last, opening) => {
      if (string !== undefined) return string;
      if (mark || opening) return mark ?? opening;
      return found.includes(';') && !last ? ';' : '';
    })
    // A number needs no zero before its point.
    .replace(/(?<=[ :,(-])0(?=\.\d)/g, '')
    .trim();

const HTML_TOKEN = new RegExp(
  [
    // Their content is text in which white space counts, or no text at all.
    String.raw`(?<verbatim><(?<raw>pre|textarea|script)\b[^]*?</\k<raw>>)`,
    String.raw`(?<style><style\b[^>]*>)(?<css>[^]*?)(?=</style>)`,
    String.raw`(?<tag></?[a-z${EXPRESSION}](?:"[^"]*"|'[^']*'|[^"'>])*>)`,
    '(?<text>(?:<!--[^]*?-->|[^<])+|<)',
  ].join('|'),
  'gi'
);

/** Minifies a tag, but not the values in it. */
const minifyTag = (tag) =>
  tag
    .replace(/("[^"]*"|'[^']*')|\s+/g, (_, value) => value ?? ' ')
    // A slash right behind a value without quotation marks would belong to it.
    .replace(/ (?=>$)|(?<=["']) (?=\/>$)/, '');

/** Begin and end lines; our styles make no text in a line of them. */
const BLOCK =
  /^<\/?(?:details|div|h[1-6]|li|ol|option|p|summary|template|ul)\b/i;

/** Has lines within, and is itself in one. */
const [BUTTON, BUTTON_END] = [/^<button\b/i, /^<\/button\b/i];

const SVG_TEXT = /^<(\/?)(?:text|title|desc|foreignObject)\b/i;

/** Minifies a template in HTML, or in SVG when it starts there. */
export function minifyMarkup(markup, isSvg = false) {
  let depth = isSvg ? 1 : 0;
  let inText = false;
  let before = '';

  return markup.replace(HTML_TOKEN, (...found) => {
    const [offset, , {verbatim, style, css, tag, text}] = found.slice(-3);
    if (verbatim) {
      before = verbatim;
      return verbatim;
    }
    if (style) return minifyTag(style) + minifyCss(css);
    if (tag) {
      if (/^<svg\b/i.test(tag)) depth++;
      if (/^<\/svg\b/i.test(tag)) depth--;
      const svgText = SVG_TEXT.exec(tag);
      if (svgText) inText = !svgText[1] && !tag.endsWith('/>');
      before = tag;
      return minifyTag(tag);
    }
    const spaced = text
      .replace(/<!--[^]*?-->/g, '')
      .replace(/[ \t\r\n\f]+/g, ' ');
    // Between shapes white space shows nowhere.
    const isDrawing = depth > 0 && !inText;
    const next = markup.slice(offset + text.length);
    const isFirst = BLOCK.test(before) || BUTTON.test(before);
    const isLast = BLOCK.test(next) || BUTTON_END.test(next);
    return spaced
      .replace(isDrawing || isFirst ? /^ / : '', '')
      .replace(isDrawing || isLast ? / $/ : '', '');
  });
}

const minifiers = {
  html: (template) => minifyMarkup(template),
  svg: (template) => minifyMarkup(template, true),
  css: minifyCss,
};

/** The templates in a syntax tree, with the call that each is handed to. */
function* templatesIn(node, parent) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression') yield {node, parent};
  for (const child of Object.values(node)) {
    for (const each of Array.isArray(child) ? child : [child]) {
      yield* templatesIn(each, node);
    }
  }
}

// A message is found by a hash of its text, white space included.
const isMessage = (parent) =>
  parent.type === 'CallExpression' &&
  (parent.callee.name ?? parent.callee.property?.name) === 'msg';

/** Minifies the templates in one module's code, given its syntax tree. */
export function minifyTemplatesIn(code, tree) {
  const changes = [];

  for (const {node, parent} of templatesIn(tree, {})) {
    const minify = minifiers[node.tag.name];
    if (!minify || isMessage(parent)) continue;

    const {quasis} = node.quasi;
    const parts = minify(
      quasis.map(({start, end}) => code.slice(start, end)).join(EXPRESSION)
    ).split(EXPRESSION);
    if (parts.length !== quasis.length) {
      throw new Error(`An expression stands in a comment: ${parts.join('…')}`);
    }
    quasis.forEach(({start, end}, i) =>
      changes.push({start, end, text: parts[i]})
    );
  }

  changes.sort((a, b) => b.start - a.start);
  return changes.reduce(
    (minified, {start, end, text}) =>
      minified.slice(0, start) + text + minified.slice(end),
    code
  );
}

/** Minifies the templates of our own modules. */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  transform(code, id) {
    if (isPackage(id) || !id.endsWith('.js')) return null;
    return {code: minifyTemplatesIn(code, this.parse(code)), map: null};
  },
});
