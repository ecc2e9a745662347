import {fault} from './fault.js';
import type {Finding, SyntaxCode} from './finding.js';
import {type JsonToken, jsonToken} from './json-token.js';
import {lineOf} from './position.js';

type Details = Pick<Finding, 'got' | 'meant' | 'number'>;

/** An open record or list, and what may follow in it. */
interface Level {
  readonly close: '}' | ']';
  readonly offset: number;
  expects: 'first' | 'item' | 'colon' | 'value' | 'comma';
}

const at = (offset: number, code: SyntaxCode, details: Details = {}) =>
  fault(code, {offset, ...details});

/** What is wrong at the end of a text that came too early. */
function faultAtEnd(text: string, levels: readonly Level[], end: number) {
  const open = levels.at(-1);
  if (!open) return at(end, 'missing-value');
  if (open.expects === 'colon') return at(end, 'missing-colon');
  return at(end, 'missing-close', {
    meant: levels
      .map(({close}) => close)
      .reverse()
      .join(''),
    number: lineOf(text, open.offset),
  });
}

/** What lacks before a token, at the end of the token before. */
function missingBefore(level: Level, lastEnd: number) {
  switch (level.expects) {
    case 'colon':
      return at(lastEnd, 'missing-colon');
    case 'value':
      return at(lastEnd, 'missing-value');
    default:
      return undefined;
  }
}

/** Closes a record or list, or says why it cannot be closed here. */
function close(
  text: string,
  levels: Level[],
  token: JsonToken,
  last: JsonToken
): Finding<SyntaxCode> | undefined {
  const level = levels.at(-1);
  if (!level) return at(token.offset, 'extra-close');
  const missing = missingBefore(level, last.end);
  if (missing) return missing;
  if (level.expects === 'item') return at(last.offset, 'trailing-comma');
  if (token.kind !== level.close)
    return at(token.offset, 'wrong-close', {
      got: token.kind,
      meant: level.close,
      number: lineOf(text, level.offset),
    });
  levels.pop();
  return undefined;
}

/** Begins or ends a value, or says why none can be here. */
function take(
  text: string,
  level: Level | undefined,
  token: JsonToken,
  last: JsonToken
): Finding<SyntaxCode> | undefined {
  if (level?.expects === 'comma') {
    const touches = last.kind === 'text' && token.offset === last.end;
    // A quotation mark inside a text ends it early, and its next letter follows.
    if (touches && token.kind !== 'text')
      return at(last.end - 1, 'inner-quote');
    if (token.fault && !/^[\p{L}_$'„“”]/u.test(text.slice(token.offset)))
      return token.fault;
    return at(last.end, 'missing-comma');
  }
  if (token.fault) return token.fault;
  if (level?.expects === 'colon') return at(last.end, 'missing-colon');
  const isName = level?.close === '}' && level.expects !== 'value';
  if (isName && token.kind !== 'text')
    return at(token.offset, 'unquoted-name', {
      got: text.slice(token.offset, token.end),
    });
  if (level) level.expects = isName ? 'colon' : 'comma';
  return undefined;
}

/** Reads one token. Returns what is wrong with it, or undefined. */
function read(
  text: string,
  levels: Level[],
  token: JsonToken,
  last: JsonToken
): Finding<SyntaxCode> | undefined {
  const level = levels.at(-1);
  switch (token.kind) {
    case 'end':
      return faultAtEnd(text, levels, last.end);
    case ',': {
      const missing = level && missingBefore(level, last.end);
      if (missing) return missing;
      if (level?.expects !== 'comma') return at(token.offset, 'double-comma');
      level.expects = 'item';
      return undefined;
    }
    case ':':
      if (level?.expects !== 'colon')
        return at(token.offset, 'not-json', {got: ':'});
      level.expects = 'value';
      return undefined;
    case '}':
    case ']':
      return close(text, levels, token, last);
    default: {
      const wrong = take(text, level, token, last);
      if (!wrong && (token.kind === '{' || token.kind === '['))
        levels.push({
          close: token.kind === '{' ? '}' : ']',
          offset: token.offset,
          expects: 'first',
        });
      return wrong;
    }
  }
}

/**
 * The first thing in a text that is not JSON, where a person would mend it: a comma
 * too many at the comma, a missing one at the end of what is before. Later faults may
 * only be its consequences.
 */
export function syntaxFault(text: string): Finding<SyntaxCode> | undefined {
  const conflict = /^(?:<{7}|={7}\r?$|>{7})/m.exec(text);
  if (conflict) return at(conflict.index, 'merge-conflict');

  const levels: Level[] = [];
  let last: JsonToken = {kind: 'end', offset: 0, end: 0};
  do {
    const token = jsonToken(text, last.end);
    const wrong = read(text, levels, token, last);
    if (wrong) return wrong;
    last = token;
  } while (levels.length > 0);

  const next = jsonToken(text, last.end);
  if (next.kind === 'end') return undefined;
  if (next.fault && !/^[\p{L}]/u.test(text.slice(next.offset)))
    return next.fault;
  return at(
    next.offset,
    /[}\]]/.test(next.kind) ? 'extra-close' : 'extra-text',
    {
      number: lineOf(text, Math.max(0, last.end - 1)),
    }
  );
}
