import {fault} from './fault.js';
import type {Finding, SyntaxCode} from './finding.js';

/** What other languages write for the words of JSON. */
const WORDS: Readonly<Record<string, string>> = {
  True: 'true',
  TRUE: 'true',
  False: 'false',
  FALSE: 'false',
  None: '',
  NULL: '',
  Null: '',
  nil: '',
  undefined: '',
  NaN: '',
  Infinity: '',
};

/** Typographic quotation marks, and the keys for accents. */
const SMART = /^[„“”«»‚‘’´`‹›‟″]/;

/** Spaces that look like others, marks without width, byte order marks. */
const INVISIBLE =
  /^(?:[^\S\r\n\t ]|\p{Cc}|[\u200b-\u200f\u2028-\u202e\u2060\ufeff])/u;

/** What a pattern finds in a text, or nothing. */
const found = (pattern: RegExp, text: string): string =>
  pattern.exec(text)?.[0] ?? '';

/** Names what a text contains where JSON allows nothing of that kind. */
export function unknownToken(
  text: string,
  offset: number
): Finding<SyntaxCode> {
  const rest = text.slice(offset, offset + 200);
  const line = found(/^[^\r\n]*/, rest);
  const word = found(/^[^\s,:;{}[\]"]+/, line);
  const at = (code: SyntaxCode, details: Pick<Finding, 'got' | 'meant'> = {}) =>
    fault(code, {offset, ...details});

  if (INVISIBLE.test(rest)) {
    const code = rest.charCodeAt(0).toString(16).toUpperCase();
    return at('invisible-character', {got: `U+${code.padStart(4, '0')}`});
  }
  if (SMART.test(rest)) {
    const inside = found(/(?<=^.)[^„“”«»‚‘’´`‹›‟″",:]*/u, line);
    return at('smart-quotes', {
      meant: `"${inside.trim()}"`,
      got: line.slice(0, 1),
    });
  }
  if (rest.startsWith("'")) {
    return at('single-quotes', {meant: `"${found(/(?<=^')[^']*/, line)}"`});
  }
  if (/^(?:#|\/[/*]|<!--|--)/.test(rest)) return at('comment');
  if (Object.hasOwn(WORDS, word)) {
    const meant = WORDS[word];
    return at('wrong-word', {got: word, ...(meant && {meant})});
  }
  if (/^[-+.]?\d|^[-+]/.test(word)) return at('bad-number', {got: word});
  // A word before a colon is a name, every other word a text.
  if (/^[\p{L}_$][^:,{}[\]"]*\s*:(?!\/)/u.test(line))
    return at('unquoted-name', {got: word});
  if (/^[\p{L}_$]/u.test(word))
    return at('unquoted-text', {got: found(/^[^,{}[\]"]+/, line).trim()});
  return at('not-json', {got: word || rest.slice(0, 1)});
}
