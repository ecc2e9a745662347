import type * as v from 'valibot';
import {expectedOf} from './allowed-words.js';
import {KNOWN_KINDS} from './classification-schema.js';

/*
 * Checks that the kinds and facets of partners are defined. The value may have other
 * faults, which must not hide these.
 */

type Key = string | number;

/** An undefined kind, facet or value of a facet. */
interface Undefined {
  readonly message: string;
  /** The allowed ids in valibot's notation. */
  readonly expected: string;
  readonly input: string;
  readonly path: [v.IssuePathItem, ...v.IssuePathItem[]];
}

const at = (value: unknown, key: Key): unknown =>
  typeof value === 'object' && value !== null
    ? Reflect.get(value, key)
    : undefined;

const listAt = (value: unknown, key: Key): readonly unknown[] => {
  const found = at(value, key);
  return Array.isArray(found) ? found : [];
};

const entriesAt = (value: unknown, key: Key): readonly [string, unknown][] => {
  const found = at(value, key);
  return typeof found === 'object' && found && !Array.isArray(found)
    ? Object.entries(found)
    : [];
};

const idsIn = (records: readonly unknown[]): readonly string[] => [
  ...new Set(
    records
      .map((record) => at(record, 'id'))
      .filter((id) => typeof id === 'string')
  ),
];

/** A list of more ids is shortened in a message. */
const MOST_NAMED = 10;

function undefinedId(
  [first, ...rest]: readonly [Key, ...Key[]],
  input: string,
  allowed: readonly string[],
  definedIn: string
): Undefined {
  // Readers of an issue need the keys only.
  const step = (key: Key): v.IssuePathItem => ({
    type: 'unknown',
    origin: 'value',
    input,
    key,
    value: input,
  });
  const named = allowed.slice(0, MOST_NAMED).join(', ');
  const listed = `an id listed in ${definedIn}`;
  return {
    message: named ? `one of ${named}, or ${listed}` : listed,
    expected: expectedOf(allowed),
    input,
    path: [step(first), ...rest.map(step)],
  };
}

/** Lists the kinds, facets and values of partners that the payload does not define. */
export function undefinedIds(payload: unknown): readonly Undefined[] {
  const kinds = new Set([...KNOWN_KINDS, ...idsIn(listAt(payload, 'kinds'))]);
  const facets = listAt(payload, 'facets');
  const facetIds = idsIn(facets);
  const valuesOf = new Map(
    facets.map((facet, i) => [
      at(facet, 'id'),
      {
        allowed: idsIn(listAt(facet, 'values')),
        definedIn: `payload.facets[${i}].values`,
      },
    ])
  );
  const found: Undefined[] = [];

  listAt(payload, 'partners').forEach((partner, i) => {
    const kind = at(partner, 'kind');
    if (typeof kind === 'string' && !kinds.has(kind))
      found.push(
        undefinedId(['partners', i, 'kind'], kind, [...kinds], 'payload.kinds')
      );

    for (const [id, values] of entriesAt(partner, 'facets')) {
      const path = ['partners', i, 'facets', id] as const;
      const defined = valuesOf.get(id);
      if (!defined) {
        found.push(undefinedId(path, id, facetIds, 'payload.facets'));
        continue;
      }
      const {allowed, definedIn} = defined;
      const used: readonly unknown[] = Array.isArray(values) ? values : [];
      used.forEach((value, j) => {
        if (typeof value === 'string' && !allowed.includes(value))
          found.push(undefinedId([...path, j], value, allowed, definedIn));
      });
    }
  });
  return found;
}
