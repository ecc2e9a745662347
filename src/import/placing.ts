import {countryAt} from '../places/country-at.js';
import {suggestCountry} from '../places/country-code.js';
import type {Found, Gazetteer} from '../places/gazetteer.js';
import type {Place} from '../places/place.js';
import {distanceKm} from '../geo/great-circle.js';
import {withoutAccents} from './fold.js';
import {type Entry, nameOf, type OpenReason, type Spot} from './entry.js';

/** Where a row is on the map, or why that is not known. */
export type Placing =
  | {
      readonly kind: 'placed';
      readonly spot: Spot;
      /** Other places of that name, which the row might have meant. */
      readonly others: readonly Place[];
      /** Whether the columns for coordinates were swapped, as the city shows. */
      readonly isSwapped?: boolean;
    }
  | {
      readonly kind: 'open';
      readonly reason: OpenReason;
      readonly proposals: readonly string[];
      /** Places that may be meant. */
      readonly places: readonly Place[];
    };

/** Writes a place so that it can be copied into a cell: `Halle (Sachsen-Anhalt), DE`. */
export const wordsOf = ({name, region, country}: Place): string =>
  `${name}${region === undefined ? '' : ` (${region})`}, ${country}`;

/**
 * Proposes places in words that lead to them if they are copied into the cell of the
 * city. Two towns called Suzhou differ by their coordinates only.
 */
const proposalsOf = (places: readonly Place[], gazetteer: Gazetteer) =>
  places.map((place) => {
    const words = wordsOf(place);
    const found = gazetteer.find(words, place.country);
    const [lon, lat] = place.location;
    return found.kind === 'found' && found.place === place
      ? words
      : `${words} (${lat}, ${lon})`;
  });

/** Returns what a place is called in German and in English. */
export const namesOf = ({name, germanName, englishName}: Place) => ({
  de: germanName ?? name,
  en: englishName ?? name,
});

const spotOf = (place: Place): Spot => ({
  country: place.country,
  location: place.location,
  names: namesOf(place),
  placeId: `${place.country} ${place.name} ${place.location.join(' ')}`,
});

const open = (
  reason: OpenReason,
  proposals: readonly string[] = [],
  places: readonly Place[] = []
): Placing => ({kind: 'open', reason, proposals, places});

/** Words of institutions that are no cities, each of which would take a long search. */
const NO_CITY =
  /^(?:univ|nation|techn|polit|polyt|hochsch|fachhoch|colleg|institut|academ|akadem|school|schule|facult|facolt|fakult|royal|state|staat|catholic|kathol|libera|librer|medic|mediz|scien|wissen|applied|angewandt|econom|wirtschaft|business|degli|studi|superior|escuela|ecole|instytut|uniwersytet)/i;

/** Proposes cities that the name of an institution contains, such as Leiden. */
function citiesInName(
  name: string,
  country: string | undefined,
  gazetteer: Gazetteer
): readonly Place[] {
  const words = name
    .split(/[\s,()–-]+/)
    .filter(
      (word) =>
        /^\p{Lu}\p{L}{2,}/u.test(word) && !NO_CITY.test(withoutAccents(word))
    );
  const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`);
  const found = [...pairs, ...words].flatMap((word) => {
    const result = gazetteer.find(word, country);
    return result.kind === 'found' ? [result.place] : [];
  });
  return [...new Map(found.map((place) => [wordsOf(place), place])).values()];
}

/** Looks for the city of a row, if need be with its region. */
function findCity({city, region, code}: Entry, gazetteer: Gazetteer): Found {
  const result = gazetteer.find(city, code);
  if (result.kind !== 'ambiguous' || region === '') return result;
  const precise = gazetteer.find(`${city}, ${region}`, code);
  return precise.kind === 'found' ? precise : result;
}

/** Far enough from a city to be another place, near enough to be the same, in km. */
const FAR = 300;
const NEAR = 100;

/** Places a row by its own coordinates. */
function placeByCoordinates(entry: Entry, found: Found | undefined): Placing {
  if (entry.coordinates.kind !== 'place') return open('no-place');
  const given = entry.coordinates.location;
  const city = found?.kind === 'found' ? found.place : undefined;
  const [lon, lat] = given;
  const isSwapped =
    city !== undefined &&
    Math.abs(lon) <= 90 &&
    distanceKm(given, city.location) > FAR &&
    distanceKm([lat, lon], city.location) < NEAR;
  const location = isSwapped ? ([lat, lon] as const) : given;
  const country = entry.code ?? city?.country ?? countryAt(location);
  if (country === undefined) return open('no-country');
  const names = city && distanceKm(location, city.location) < NEAR;
  return {
    kind: 'placed',
    spot: {
      country,
      location,
      ...(city && names && spotNames(city)),
    },
    others: [],
    isSwapped,
  };
}

const spotNames = (city: Place) => {
  const {names, placeId} = spotOf(city);
  return {...(names && {names}), ...(placeId !== undefined && {placeId})};
};

/**
 * Finds out where a row is: by its own coordinates, else by its city and country. What
 * is not certain stays open, with proposals.
 */
export function placingOf(entry: Entry, gazetteer: Gazetteer): Placing {
  const found = entry.city === '' ? undefined : findCity(entry, gazetteer);
  if (entry.coordinates.kind === 'place')
    return placeByCoordinates(entry, found);
  if (entry.code === undefined && entry.country !== '')
    return open('unknown-country', suggestCountry(entry.country));
  if (!found) {
    const places = citiesInName(nameOf(entry), entry.code, gazetteer);
    return open('no-place', proposalsOf(places, gazetteer));
  }
  if (found.kind === 'found')
    return {
      kind: 'placed',
      spot: spotOf(found.place),
      others: found.others ?? [],
    };
  if (found.kind === 'ambiguous')
    return open(
      'ambiguous-place',
      proposalsOf(found.places, gazetteer),
      found.places
    );
  const proposals = proposalsOf(found.proposals, gazetteer);
  return open(
    entry.code === undefined && entry.country === '' && proposals.length === 0
      ? 'no-country'
      : 'unknown-place',
    proposals
  );
}
