import type {Finding} from '../finding.js';
import {isRecord, listIn} from '../walk.js';
import {lonLatOf} from './location.js';

const folded = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value.normalize('NFC').trim().toLowerCase()
    : undefined;

/** A text of a record in German, or in English. */
const textIn = (
  record: Readonly<Record<string, unknown>>,
  key: string
): string | undefined => {
  const text = record[key];
  return isRecord(text)
    ? (folded(text['de']) ?? folded(text['en']))
    : undefined;
};

/** The town of a partner, if the payload says which. */
const townOf = (partner: Readonly<Record<string, unknown>>) =>
  textIn(partner, 'place') ??
  (partner['kind'] === 'university' ? undefined : textIn(partner, 'name'));

/** A key that equal partners share. */
function identityOf(partner: Readonly<Record<string, unknown>>) {
  const name = textIn(partner, 'name');
  return name === undefined
    ? undefined
    : [
        name,
        textIn(partner, 'place'),
        partner['country'],
        partner['kind'],
      ].join('\n');
}

interface Traits {
  readonly identity: string | undefined;
  readonly town: string | undefined;
  readonly location: string | undefined;
}

/** Editing replaces one record; the traits of the others stay. */
const known = new WeakMap<object, Traits>();

function traitsOf(partner: Readonly<Record<string, unknown>>): Traits {
  const before = known.get(partner);
  if (before) return before;
  const traits = {
    identity: identityOf(partner),
    town: townOf(partner),
    location: lonLatOf(partner['location'])?.join(', '),
  };
  known.set(partner, traits);
  return traits;
}

/**
 * Partners that are in the list twice, and different towns at one place: a location
 * that was copied.
 */
export function repeatedPartners(payload: unknown): readonly Finding[] {
  const identities = new Map<string, number>();
  const towns = new Map<string, readonly [number, string]>();
  return listIn(payload, 'partners').flatMap((partner, i): Finding[] => {
    if (!isRecord(partner)) return [];
    const {identity, town, location} = traitsOf(partner);
    const twin = identity === undefined ? undefined : identities.get(identity);
    if (identity !== undefined && twin === undefined)
      identities.set(identity, i);
    if (twin !== undefined)
      return [
        {
          level: 'warning',
          code: 'duplicate-partner',
          path: ['partners', i],
          other: `partners[${twin}]`,
        },
      ];
    if (town === undefined || location === undefined || location === '0, 0')
      return [];
    const before = towns.get(location);
    if (!before) towns.set(location, [i, town]);
    return before && before[1] !== town
      ? [
          {
            level: 'warning',
            code: 'same-location',
            path: ['partners', i, 'location'],
            got: `[${location}]`,
            other: `partners[${before[0]}]`,
          },
        ]
      : [];
  });
}
