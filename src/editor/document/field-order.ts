import {payloadSchema} from '../../payload/schema.js';
import type {Path} from './json.js';

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null
    ? (Reflect.get(value, key) as unknown)
    : undefined;

/** The schema of an optional value itself. */
function unwrapped(schema: unknown): unknown {
  const inner = property(schema, 'wrapped');
  return inner === undefined ? schema : unwrapped(inner);
}

const below = (schema: unknown, key: string | number): unknown => {
  const inner = unwrapped(schema);
  return typeof key === 'number'
    ? property(inner, 'item')
    : (property(property(inner, 'entries'), key) ?? property(inner, 'value'));
};

/** The fields of the record at a path, in the order of the schema. */
export function fieldOrder(path: Path): readonly string[] {
  const schema = path.reduce<unknown>(below, payloadSchema);
  return Object.keys(property(unwrapped(schema), 'entries') ?? {});
}

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
      // A link to the schema is unknown to it, and precedes everything.
      const start = keys[0]?.startsWith('$') ? 1 : 0;
      return keys.toSpliced(Math.max(before + 1, start), 0, key);
    }, known);
}
