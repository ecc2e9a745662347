import {fault} from './fault.js';
import type {Finding, SyntaxCode} from './finding.js';
import {unknownToken} from './unknown-token.js';

/** A part of a JSON text: a sign, a text, or a number, `true`, `false` or `null`. */
export interface JsonToken {
  readonly kind: '{' | '}' | '[' | ']' | ',' | ':' | 'text' | 'word' | 'end';
  readonly offset: number;
  readonly end: number;
  /** What is wrong inside the token. */
  readonly fault?: Finding<SyntaxCode>;
}

const SPACE = /[ \t\r\n]*/y;
const SIGN = /[{}[\],:]/y;
const TEXT =
  /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/uy;
const WORD =
  /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\p{L}\p{N}_$.+'’])/uy;

/** Where a pattern that begins at an offset ends, or the offset itself. */
function endOf(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}

/** What ends a text before its quotation mark. */
function faultInText(text: string, start: number, offset: number) {
  const sign = text.slice(offset, offset + 1);
  if (sign === '\\') return fault('bad-escape', {offset});
  if (/[^\r\n]/.test(sign)) return fault('control-character', {offset});
  const got = text.slice(start, Math.min(offset, start + 30));
  return fault('open-text', {offset: start, got});
}

/** The token that begins at an offset, after spaces and line breaks. */
export function jsonToken(text: string, from: number): JsonToken {
  const offset = endOf(SPACE, text, from);
  if (offset >= text.length) return {kind: 'end', offset, end: offset};
  const sign = endOf(SIGN, text, offset);
  if (sign > offset) {
    // The pattern matches exactly the signs of the type.
    const kind = text.slice(offset, sign) as JsonToken['kind'];
    return {kind, offset, end: sign};
  }
  if (text.startsWith('"', offset)) {
    const end = endOf(TEXT, text, offset);
    return text.startsWith('"', end)
      ? {kind: 'text', offset, end: end + 1}
      : {kind: 'text', offset, end, fault: faultInText(text, offset, end)};
  }
  const end = endOf(WORD, text, offset);
  return end > offset
    ? {kind: 'word', offset, end}
    : {kind: 'word', offset, end, fault: unknownToken(text, offset)};
}
