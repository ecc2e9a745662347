// Rollup plugins that minify a script, so that a second minifier cannot break it. The
// optimisers of content management systems do not parse JavaScript: they mistake the
// end of a template literal inside another one, some of the places where a regular
// expression can begin, and control characters. `npm run test:optimisers` runs them.

import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';

/** The licences at the beginning of a script. */
const NOTICES = /^\/\*![^]*?\*\//;

/** Replaces template literals by strings. */
const withoutTemplates = () => ({
  name: 'without-templates',
  async renderChunk(original, chunk, {format}) {
    // esbuild writes its variables before everything else: before the licences, and in
    // a classic script as globals, unless it adds a function.
    const {code} = await transform(original.replace(NOTICES, ''), {
      charset: 'utf8',
      format: format === 'iife' ? 'iife' : undefined,
      supported: {'template-literal': false},
      target: 'esnext',
    });
    return {code: (NOTICES.exec(original)?.[0] ?? '') + code, map: null};
  },
});

/** All regular expressions below a node of a syntax tree, in the order of the code. */
export function* regularExpressionsIn(node) {
  if (typeof node !== 'object' || node === null) return;
  if (node.regex) yield node;
  else
    for (const child of Object.values(node)) yield* regularExpressionsIn(child);
}

/** Escapes slashes in character classes, which end the expression for some minifiers. */
const escapeSlashes = (expression) => {
  const end = expression.lastIndexOf('/');
  const pattern = expression
    .slice(1, end)
    .replace(/\\[^]|\//g, (found) => (found === '/' ? '\\/' : found));
  return `/${pattern}${expression.slice(end)}`;
};

/** Whether every minifier expects a regular expression after this code. */
export const isExpectedAfter = (code) => /[(,=]$/.test(code);

/** Adds parentheses around regular expressions at unexpected places. */
const plainExpressions = () => ({
  name: 'plain-expressions',
  renderChunk(code) {
    let plain = '';
    let done = 0;
    for (const {start, end} of regularExpressionsIn(this.parse(code))) {
      const expression = escapeSlashes(code.slice(start, end));
      const before = code.slice(done, start);
      plain +=
        before + (isExpectedAfter(before) ? expression : `(${expression})`);
      done = end;
    }
    return {code: plain + code.slice(done), map: null};
  },
});

/** Minifies a script. `format` are options of Terser's output. */
export const minify = (format) => [
  withoutTemplates(),
  terser({
    compress: {passes: 3},
    // Servers and pages may name another encoding, and escaping is shorter than the
    // characters once compressed.
    format: {ascii_only: true, comments: /^!/, ...format},
  }),
  plainExpressions(),
];
