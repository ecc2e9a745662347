import type {Node} from 'jsonc-parser';
import type {Finding, Path} from './finding.js';

/** A place in a text, both counted from 1 as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds places in a text by offset, without reading the text again for each. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (const {0: end, index} of text.matchAll(/\r\n|[\r\n]/g))
    starts.push(index + end.length);
  return (offset) => {
    let [from, to] = [0, starts.length];
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if ((starts[middle] ?? 0) <= offset) from = middle;
      else to = middle;
    }
    return {line: from + 1, column: offset - (starts[from] ?? 0) + 1};
  };
}

/** The line of an offset, counted from 1. */
export const lineOf = (text: string, offset: number): number =>
  positionsIn(text)(offset).line;

/** The property of a record. As in `JSON.parse`, the last of several equal names wins. */
const propertyIn = (node: Node | undefined, key: string | number) =>
  node?.children?.findLast(({children}) => children?.[0]?.value === key);

/** The offset of a value or its name; of its parent if it is missing. */
function offsetOf(
  path: Path,
  isAtKey: boolean,
  tree: Node | undefined
): number {
  let node = tree;
  for (const [i, key] of path.entries()) {
    const property =
      typeof key === 'string' ? propertyIn(node, key) : undefined;
    if (property && isAtKey && i === path.length - 1) return property.offset;
    const next =
      typeof key === 'number' ? node?.children?.[key] : property?.children?.[1];
    if (!next) break;
    node = next;
  }
  return node?.offset ?? 0;
}

/** Sorts findings in the order of the text. */
export const byOffset = (a: Finding, b: Finding): number =>
  (a.offset ?? 0) - (b.offset ?? 0);

/** Adds to each finding where it is in the text. */
export const withOffsets = (
  findings: readonly Finding[],
  tree: Node | undefined
): readonly Finding[] =>
  findings.map((each) =>
    each.offset === undefined
      ? {...each, offset: offsetOf(each.path, each.isAtKey ?? false, tree)}
      : each
  );
