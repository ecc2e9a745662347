import {distanceKm} from '../geo/great-circle.js';
import type {Name} from './country-index.js';
import type {Place} from './place.js';

/** A place that is meant weighs this many times as much as any other of its name. */
const DOMINATES = 10;

/** The weight of a name in other letters than those of the list: Munster, Münster. */
const OTHER_LETTERS = 0.5;

/** Places within this distance are one place on a map, km. */
const CLOSE = 20;

export const areNeighbours = (a: Place, b: Place): boolean =>
  distanceKm(a.location, b.location) <= CLOSE;

/** Other places with a smaller share of the weight are not reported. */
const LEAST_SHARE = 0.005;

/** The letters of a name as written: with their marks, umlauts written out or not. */
const written = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFC')
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Places of one name. */
export interface Choice {
  /** The place that is meant, if one dominates. */
  readonly place?: Place;
  /** The others, the one that is meant most likely first. */
  readonly others: readonly Place[];
}

/**
 * Decides which place of a name is meant. The weight of a place is its number of
 * inhabitants, ten times as much for a main name (in GeoNames, German or English) as
 * for an alternate one. A place is meant if it weighs ten times as much as each other:
 * so a main name wins unless a larger place has it too, and ten times the inhabitants
 * decide between two main names. With less, such as 192,000 in Newcastle upon Tyne and
 * 75,000 in Newcastle-under-Lyme, lists mean either.
 */
export function choose(query: string, names: readonly Name[]): Choice {
  const weights = new Map<Place, number>();
  const asWritten = written(query);
  for (const {entry, name, weight} of names) {
    const same = written(name) === asWritten ? 1 : OTHER_LETTERS;
    const value = Math.max(entry.place.population, 1000) * weight * same;
    weights.set(entry.place, Math.max(value, weights.get(entry.place) ?? 0));
  }
  const sorted = [...weights].sort(([, a], [, b]) => b - a);
  const apart: [Place, number][] = [];
  for (const [place, weight] of sorted)
    if (apart.every(([other]) => !areNeighbours(other, place)))
      apart.push([place, weight]);
  const [first, second] = apart;
  const places = apart.map(([place]) => place);
  return first && (!second || first[1] >= DOMINATES * second[1])
    ? {
        place: first[0],
        others: apart
          .slice(1)
          .filter(([, weight]) => weight >= LEAST_SHARE * first[1])
          .map(([place]) => place),
      }
    : {others: places};
}
