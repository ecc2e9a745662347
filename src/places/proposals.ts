import type {CountryIndex, Name} from './country-index.js';
import {slipsBetween} from './edit-distance.js';
import {fold} from './fold.js';
import type {Place} from './place.js';

/** How many places are proposed at most. */
export const MOST = 5;

/** A letter that an export destroyed. */
export const DESTROYED = /[?\ufffd]/;

/** Slips that are forgiven, by the length of a name. */
const slips = (length: number) =>
  length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3;

/** Which letters of the alphabet a name has, as bits. */
function lettersOf(key: string): number {
  let bits = 0;
  for (let i = 0; i < key.length; i++) bits |= 1 << (key.charCodeAt(i) & 31);
  return bits;
}

function count(bits: number): number {
  let rest = bits;
  let ones = 0;
  for (; rest; rest &= rest - 1) ones++;
  return ones;
}

const masks = new WeakMap<CountryIndex, ReadonlyMap<string, number>>();

function masksOf(index: CountryIndex): ReadonlyMap<string, number> {
  const known =
    masks.get(index) ??
    new Map([...index.keys()].map((key) => [key, lettersOf(key)]));
  masks.set(index, known);
  return known;
}

const heaviest = (names: readonly Name[]) =>
  Math.max(...names.map(({entry, weight}) => entry.place.population * weight));

/** Places by the keys of their names, the nearest and then the largest first. */
function inOrder(
  index: CountryIndex,
  keys: readonly (readonly [key: string, away: number])[]
): Place[] {
  const places = keys
    .map(([key, away]) => ({away, names: index.get(key) ?? []}))
    .sort((a, b) => a.away - b.away || heaviest(b.names) - heaviest(a.names))
    .flatMap(({names}) =>
      [...names]
        .sort((a, b) => b.entry.place.population - a.entry.place.population)
        .map(({entry}) => entry.place)
    );
  return [...new Set(places)].slice(0, MOST);
}

/** Places whose name differs by a slip of the keyboard. */
export function similar(name: string, index: CountryIndex): Place[] {
  const key = fold(name);
  if (!key) return [];
  const letters = lettersOf(key);
  let most = slips(key.length);
  const near: [string, number][] = [];
  for (const [other, mask] of masksOf(index)) {
    if (Math.abs(other.length - key.length) > most) continue;
    if (count(mask ^ letters) > 2 * most) continue;
    const away = slipsBetween(key, other, most);
    if (away > most) continue;
    near.push([other, away]);
    // One slip explains it: two are not worth a proposal unless there are few.
    if (near.length >= 40) most = Math.min(most, Math.max(1, away));
  }
  return inOrder(index, near);
}

/** Places whose name fits a name with destroyed letters, such as `Krak?w`. */
export function fitting(name: string, index: CountryIndex): Place[] {
  const parts = name.split(/[?\ufffd]+/).map(fold);
  // One letter can be two, such as ß, and the folded name can have lost one.
  const pattern = new RegExp(`^${parts.join('\\p{L}{0,2}')}$`, 'u');
  const keys = [...index.keys()].filter((key) => pattern.test(key));
  return inOrder(
    index,
    keys.map((key) => [key, Math.abs(key.length - name.length)])
  );
}
