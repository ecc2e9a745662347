import {
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import {PayloadError} from '../payload/payload-error.js';
import {readPayload} from '../payload/read-payload.js';
import {LARGEST} from '../payload/request-payload.js';
import type {Payload} from '../payload/schema.js';

/** What there is to say of a file, one thing a line. */
export interface Verdict {
  readonly isValid: boolean;
  readonly lines: readonly string[];
}

/**
 * Checks a file as the elements do. Each fault is named with its line and
 * column, as editors and terminals find them: `payload.json:12:20 payload.…`.
 *
 * @param name - the file's, for the lines
 */
export function check(name: string, bytes: Uint8Array): Verdict {
  if (bytes.length > LARGEST)
    return wrong(name, [`${name} is larger than ${LARGEST / 1e6} MB`]);
  // As a browser decodes what it fetches.
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

  try {
    const held = contents(readPayload(value)).join(', ');
    return {isValid: true, lines: [`${name} is valid: ${held}`]};
  } catch (error) {
    if (!(error instanceof PayloadError)) throw error;
    const tree = parseTree(json);
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

/** What a payload holds, in a few words. */
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

/** The first fault that JSON forbids; those behind it may follow from it. */
function syntaxFault(json: string) {
  const errors: ParseError[] = [];
  parseTree(json, errors, {disallowComments: true});
  return errors
    .slice(0, 1)
    .map(({error, offset}) => ({
      offset,
      // From names such as `CommaExpected`.
      message: printParseErrorCode(error)
        .replace(/\B[A-Z]/g, ' $&')
        .toLowerCase(),
    }))
    .at(0);
}

/** Where the value at a path begins or, where it is missing, what lacks it. */
function offsetOf(path: string, tree: Node | undefined): number {
  let node = tree;
  for (const [, key, index] of path.matchAll(/\.([\w-]+)|\[(\d+)\]/g)) {
    const next =
      key === undefined
        ? node?.children?.[Number(index)]
        : // As in `JSON.parse`, the last of several counts.
          node?.children?.findLast(({children}) => children?.[0]?.value === key)
            ?.children?.[1];
    if (!next) break;
    node = next;
  }
  return node?.offset ?? 0;
}

/** Line and column, both from 1. */
function position(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n|[\r\n]/);
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}
