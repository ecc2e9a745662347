import {
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import {hintsFor} from '../payload/hints.js';
import {PayloadError} from '../payload/payload-error.js';
import {readPayload} from '../payload/read-payload.js';
import {MAX_BYTES} from '../payload/request-payload.js';
import type {Payload} from '../payload/schema.js';

/** The result of a check, with one finding on each line. */
export interface Verdict {
  readonly isValid: boolean;
  readonly lines: readonly string[];
}

/**
 * Checks a file as the elements do. Each fault starts with file, line and column
 * in the form that editors and terminals link: `payload.json:12:20 payload.…`. So
 * does each hint, after the result: what a valid file still lacks.
 *
 * @param name - the name of the file in the output
 */
export function check(name: string, bytes: Uint8Array): Verdict {
  if (bytes.length > MAX_BYTES)
    return wrong(name, [`${name} is larger than ${MAX_BYTES / 1e6} MB`]);
  // Browsers decode fetched payloads in the same way.
  const json = new TextDecoder().decode(bytes);
  const at = (offset: number) => `${name}:${position(json, offset)}`;

  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const {offset, message} = syntaxFault(json) ?? {
      offset: 0,
      message: String(error),
    };
    return wrong(name, [`${at(offset)} not JSON: ${message}`]);
  }

  const tree = parseTree(json);
  try {
    const payload = readPayload(value);
    const summary = contents(payload).join(', ');
    const hints = hintsFor(payload).map(
      ({path, message}) =>
        `${at(offsetOf(path, tree))} hint: ${path}: ${message}`
    );
    return {isValid: true, lines: [`${name} is valid: ${summary}`, ...hints]};
  } catch (error) {
    if (!(error instanceof PayloadError)) throw error;
    return wrong(
      name,
      error.faults.map(
        ({path, message}) => `${at(offsetOf(path, tree))} ${path}: ${message}`
      )
    );
  }
}

const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`;

const wrong = (name: string, faults: readonly string[]): Verdict => ({
  isValid: false,
  lines: [...faults, `${name} is not valid: ${count(faults.length, 'fault')}`],
});

/** Summarises a payload in a few words. */
function contents(payload: Payload): readonly string[] {
  const {office, partners, networks, goals, sources, updated} = payload;
  const held = [
    office && `an office, ${count(office.tasks.length, 'task')}`,
    partners && count(partners.length, 'partner'),
    networks && count(networks.length, 'network'),
    goals && `${count(goals.focus.length, 'goal')} in focus`,
    sources.length > 0 && count(sources.length, 'source'),
    updated && `updated ${updated}`,
  ].filter((each) => typeof each === 'string');
  return held.length > 0 ? held : ['nothing to show'];
}

/** The first syntax fault. Later ones may only be its consequences. */
function syntaxFault(json: string) {
  const errors: ParseError[] = [];
  parseTree(json, errors, {disallowComments: true});
  return errors
    .slice(0, 1)
    .map(({error, offset}) => ({
      offset,
      // Names of errors look like `CommaExpected`.
      message: printParseErrorCode(error)
        .replace(/\B[A-Z]/g, ' $&')
        .toLowerCase(),
    }))
    .at(0);
}

/** The offset of the value at a path, or of its parent if the value is missing. */
function offsetOf(path: string, tree: Node | undefined): number {
  let node = tree;
  for (const [, key, index] of path.matchAll(/\.([\w-]+)|\[(\d+)\]/g)) {
    const next =
      key === undefined
        ? node?.children?.[Number(index)]
        : // As in `JSON.parse`, the last of several equal keys wins.
          node?.children?.findLast(({children}) => children?.[0]?.value === key)
            ?.children?.[1];
    if (!next) break;
    node = next;
  }
  return node?.offset ?? 0;
}

/** Converts an offset to line and column, both counted from 1. */
function position(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n|[\r\n]/);
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}
