import type {Gazetteer} from '../places/gazetteer.js';
import type {OfficeInput} from '../payload/payload-input.js';
import type {LonLat} from '../payload/schema.js';
import {coordinatePairIn} from './coordinates.js';
import {ImportError} from './import-error.js';
import {namesOf, wordsOf} from './placing.js';

/** The city of the office: the home on the map. */
export interface Home {
  readonly city: {readonly de: string; readonly en: string};
  readonly location: LonLat;
}

/**
 * Finds the city of the office: `Aachen`, `Halle (Sachsen-Anhalt)`, `Bern, Schweiz`, or
 * latitude and longitude such as `51.51,7.47`.
 *
 * @throws {ImportError} if the place is unknown, or if there are several of its name
 */
export function homeOf(words: string, gazetteer: Gazetteer): Home {
  const given = coordinatePairIn(words);
  if (given.kind === 'place') {
    const city = words.trim();
    return {city: {de: city, en: city}, location: given.location};
  }
  const found = gazetteer.find(words);
  if (found.kind === 'found')
    return {city: namesOf(found.place), location: found.place.location};
  const places = found.kind === 'ambiguous' ? found.places : found.proposals;
  throw new ImportError({
    code: 'unknown-home',
    home: words,
    proposals: places.map(wordsOf),
  });
}

/** The least that a payload may say of an office: its city, and a name. */
export const officeAt = (
  {city, location}: Home,
  name: string | undefined
): OfficeInput => ({
  name: name === undefined ? city : {de: name, en: name},
  city,
  location,
});
