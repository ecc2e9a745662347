import {parseTree} from 'jsonc-parser';
import {duplicateKeys} from './duplicate-keys.js';
import {fault} from './fault.js';
import type {Finding} from './finding.js';
import {findingsIn} from './findings-in.js';
import {byOffset, positionsIn, type Position, withOffsets} from './position.js';
import {readBytes} from './read-bytes.js';
import {syntaxFault} from './syntax-fault.js';

/** What a check of a file has found. */
export interface CheckedText {
  /** In the order of the text. Each has an offset. */
  readonly findings: readonly Finding[];
  /** The parsed JSON, or undefined if the file is no JSON. */
  readonly value: unknown;
  /** Finds the line and the column of an offset. */
  readonly positionOf: (offset: number) => Position;
}

const parsed = (text: string): {readonly value: unknown} | undefined => {
  try {
    // The result is whatever the file contains.
    const value: unknown = JSON.parse(text);
    return {value};
  } catch {
    return undefined;
  }
};

/**
 * Checks a file with a payload: its encoding, its JSON, its content.
 *
 * @param file - the bytes of the file, or its text
 * @param day - the day of the check, ISO 8601
 */
export function findingsInText(
  file: Uint8Array | string,
  day?: string
): CheckedText {
  const bytes =
    typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const {text = '', findings} = readBytes(bytes);
  const positionOf = positionsIn(text);
  if (text === '') return {findings, value: undefined, positionOf};

  const json = parsed(text);
  if (!json) {
    const wrong = syntaxFault(text) ?? fault('not-json', {offset: 0});
    return {
      findings: [...findings, wrong].sort(byOffset),
      value: undefined,
      positionOf,
    };
  }
  const tree = parseTree(text);
  const found = [
    ...withOffsets(findings, tree),
    ...withOffsets(findingsIn(json.value, day), tree),
    ...(tree ? duplicateKeys(tree, positionOf) : []),
  ];
  return {findings: found.sort(byOffset), value: json.value, positionOf};
}
