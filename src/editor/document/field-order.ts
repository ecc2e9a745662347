import {PAYLOAD_SHAPE} from '../../check/shape.js';
import {shapeAt} from '../../check/walk.js';
import type {Path} from './json.js';

/** The fields of the record at a path, in the order of the schema. */
export const fieldOrder = (path: Path): readonly string[] => [
  ...(shapeAt(PAYLOAD_SHAPE, path)?.entries?.keys() ?? []),
];

/**
 * Puts fields that a record of a file does not have yet where the schema has them:
 * behind the field that precedes them there. Unknown fields go to the end.
 *
 * @param known - the fields in the order of the file
 * @param added - the other fields
 */
export function withAdded(
  known: readonly string[],
  added: readonly string[],
  order: readonly string[]
): readonly string[] {
  const rank = (key: string) => {
    const at = order.indexOf(key);
    return at === -1 ? order.length : at;
  };
  return added
    .toSorted((a, b) => rank(a) - rank(b))
    .reduce<readonly string[]>((keys, key) => {
      const at = rank(key);
      if (at === order.length) return [...keys, key];
      const before = keys.findLastIndex((each) => rank(each) < at);
      // The schema has no field for a link to itself, which stays first.
      const start = keys[0]?.startsWith('$') ? 1 : 0;
      return keys.toSpliced(Math.max(before + 1, start), 0, key);
    }, known);
}
