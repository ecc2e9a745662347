import type {LonLat} from '../geo/projection.js';
import {OUTLINES} from './generated/country-outlines.js';
import {distanceToRings, isWithin, readRings, type Ring} from './rings.js';
import {TERRITORIES} from './territories.js';

/**
 * How far from its country, in kilometres, a place may be without anything being
 * wrong: the outlines lack small islands, and cut off capes.
 */
export const TOLERANCE_KM = 30;

const read = new Map<string, readonly Ring[]>();

function ringsOf(code: string): readonly Ring[] {
  const rings = read.get(code) ?? readRings(OUTLINES[code] ?? '');
  read.set(code, rings);
  return rings;
}

/**
 * How far a place is from a country in kilometres, 0 if it is inside. Its territories
 * count, such as Réunion for France. `Infinity` for a code that has no outline.
 * Crimea is in Ukraine, Western Sahara and Taiwan are not in the country that claims
 * them.
 */
export function distanceToCountry(location: LonLat, code: string): number {
  let least = Infinity;
  for (const country of [code, ...(TERRITORIES[code] ?? [])]) {
    const rings = ringsOf(country);
    if (isWithin(location, rings)) return 0;
    least = Math.min(least, distanceToRings(location, rings));
  }
  return least;
}

/**
 * The country of a place as ISO 3166-1 alpha-2: the one that it is in, or the next one
 * within `TOLERANCE_KM`. `undefined` at sea.
 */
export function countryAt(location: LonLat): string | undefined {
  const codes = Object.keys(OUTLINES);
  const inside = codes.find((code) => isWithin(location, ringsOf(code)));
  if (inside) return inside;
  let [nearest, least] = ['', TOLERANCE_KM];
  for (const code of codes) {
    const away = distanceToRings(location, ringsOf(code));
    if (away <= least) [nearest, least] = [code, away];
  }
  return nearest || undefined;
}
