import {areNeighbours, choose} from './choose.js';
import {countryCode} from './country-code.js';
import {type CountryIndex, indexOf, type Name} from './country-index.js';
import {fold} from './fold.js';
import type {Place} from './place.js';
import {placeWords} from './place-words.js';
import {DESTROYED, fitting, MOST, similar} from './proposals.js';
import {readPlaces} from './read-places.js';
import {REGIONS} from './regions.js';
import {TERRITORIES} from './territories.js';

export type {Place} from './place.js';

/** What the gazetteer says about a name. */
export type Found =
  | {
      readonly kind: 'found';
      readonly place: Place;
      /** Other places of that name, if there are any: much smaller ones. */
      readonly others?: readonly Place[];
    }
  | {readonly kind: 'ambiguous'; readonly places: readonly Place[]}
  | {
      readonly kind: 'unknown';
      /** Places with a similar name, at most five, best first. */
      readonly proposals: readonly Place[];
    };

/** The places of the world, by their names. */
export interface Gazetteer {
  /**
   * Finds a place by words in a list, such as `Mailand`, `75005 Paris`,
   * `Cambridge (MA)`, `Krakau/Kraków`, `Frankfurt a. M.`
   *
   * @param country - ISO 3166-1 alpha-2; without it a place must dominate all places of
   *   its name in the world
   */
  find(words: string, country?: string): Found;
  /** Whether `find` needs the places of all countries to answer. */
  needsWorld(words: string, country?: string): boolean;
  /**
   * Reads one more country, and returns whether there was one. The first answer that
   * needs the world reads all that are left at once, which takes a second or more.
   */
  readMore(): boolean;
}

/** The region of a hint by its code in ISO 3166-2 without the country, or its name. */
function isRegion(hint: string, code: string): boolean {
  if (code.slice(3) === hint.replace(/\./g, '')) return true;
  const folded = fold(hint);
  return (REGIONS[code] ?? []).some((name) => fold(name) === folded);
}

/** Inhabitants of a place that is meant if a name adds a district to it. */
const LARGE = 100_000;

/** A gazetteer over the text of `generated/places.txt`. Throws for another text. */
export function readGazetteer(text: string): Gazetteer {
  const readers = readPlaces(text);
  const indexes = new Map<string, CountryIndex>();
  const world = new Map<string, Name[]>();
  const unread = readers.keys();

  function inCountry(country: string): CountryIndex {
    const index =
      indexes.get(country) ?? indexOf(readers.get(country)?.() ?? []);
    indexes.set(country, index);
    return index;
  }

  function readMore(): boolean {
    const {value: country, done} = unread.next();
    if (done) return false;
    for (const [key, names] of inCountry(country)) {
      const known = world.get(key);
      if (known) known.push(...names);
      else world.set(key, [...names]);
    }
    return true;
  }

  function inWorld(): CountryIndex {
    while (readMore());
    return world;
  }

  /** What words mean in a country or in the world, if they are the name of a place. */
  function meant(
    words: string,
    index: CountryIndex,
    country?: string
  ): Found | undefined {
    const {readings, district, alternatives} = placeWords(words);
    const named = (name: string) => index.get(fold(name)) ?? [];

    for (const {name, hints} of readings) {
      const all = named(name);
      if (!all.length) continue;
      let candidates = all;
      for (const hint of [...hints, ...alternatives]) {
        const narrowed = narrow(candidates, hint, named(hint));
        if (narrowed.length) candidates = narrowed;
        // Cambridge (OH) is not Cambridge in Massachusetts.
        else if (isElsewhere(hint, country))
          return {kind: 'unknown', proposals: ranked(name, all).slice(0, MOST)};
        // Köln/Bonn are two places.
        else if (alternatives.includes(hint) && named(hint).length)
          return oneOf([
            ...ranked(name, candidates),
            ...ranked(hint, named(hint)),
          ]);
      }
      const {place, others} = choose(name, candidates);
      if (!place) return {kind: 'ambiguous', places: others};
      return {kind: 'found', place, ...(others.length && {others})};
    }

    const [place, other] = (district ?? []).map(
      (part) => choose(part, named(part)).place
    );
    // Duisburg-Essen are two places, Berlin-Dahlem is one.
    if (place && other) return oneOf([place, other]);
    return place && place.population >= LARGE
      ? {kind: 'found', place}
      : undefined;
  }

  /** Places that words may mean that are the name of none. */
  function proposalsFor(words: string, index: CountryIndex): Place[] {
    const {readings, alternatives} = placeWords(words);
    const parts = [...readings.flatMap(({hints}) => hints), ...alternatives]
      .map((part) => choose(part, index.get(fold(part)) ?? []).place)
      .filter((place) => place !== undefined);
    const near = readings.flatMap(({name}) => similar(name, index));
    return [...new Set([...parts, ...near])].slice(0, MOST);
  }

  function findIn(words: string, index: CountryIndex, country?: string): Found {
    return (
      meant(words, index, country) ?? {
        kind: 'unknown',
        proposals: proposalsFor(words, index),
      }
    );
  }

  /** What words mean in a country, or in a territory that belongs to it. */
  function meantIn(words: string, country: string): Found | undefined {
    const named = countryIn(words);
    const codes = [country, ...(TERRITORIES[country] ?? [])];
    // Saint-Denis, Réunion is not the one near Paris.
    codes.sort((a, b) => Number(b === named) - Number(a === named));
    for (const code of codes) {
      const found = meant(words, inCountry(code), code);
      if (found) return found;
    }
    return undefined;
  }

  return {
    readMore,
    needsWorld(words, country) {
      if (!country) return DESTROYED.test(words) || !countryIn(words);
      return !DESTROYED.test(words) && !meantIn(words, country);
    },
    find(words, country) {
      if (DESTROYED.test(words)) {
        const index = country ? inCountry(country) : inWorld();
        return {kind: 'unknown', proposals: fitting(words, index)};
      }
      if (!country) {
        const named = countryIn(words);
        return findIn(words, named ? inCountry(named) : inWorld(), named);
      }
      const found = meantIn(words, country);
      if (found) return found;
      const near = proposalsFor(words, inCountry(country));
      // Wien, Germany: the country may be what is wrong.
      const abroad = meant(words, inWorld());
      const away =
        abroad?.kind === 'found' && !near.includes(abroad.place)
          ? [abroad.place]
          : [];
      return {
        kind: 'unknown',
        proposals: [...near.slice(0, MOST - away.length), ...away],
      };
    },
  };
}

/** The largest of places that are next to each other; else all of them. */
function oneOf(places: readonly Place[]): Found {
  const [largest, ...others] = [...places].sort(
    (a, b) => b.population - a.population
  );
  return largest && others.every((other) => areNeighbours(largest, other))
    ? {kind: 'found', place: largest}
    : {kind: 'ambiguous', places};
}

/** Names that a hint leaves: of its region, its qualifier, or its other name. */
function narrow(
  names: readonly Name[],
  hint: string,
  others: readonly Name[]
): readonly Name[] {
  const byRegion = names.filter(({entry}) => isRegion(hint, entry.regionCode));
  if (byRegion.length) return byRegion;
  const folded = fold(hint);
  const byQualifier = names.filter(({qualifier}) =>
    qualifier?.startsWith(folded)
  );
  if (folded && byQualifier.length) return byQualifier;
  const places = new Set(others.map(({entry}) => entry.place));
  return names.filter(({entry}) => places.has(entry.place));
}

/** Whether a hint is a region or a country, for a place that is not in it. */
function isElsewhere(hint: string, country: string | undefined): boolean {
  if (!country) return false;
  if (
    Object.keys(REGIONS).some(
      (code) => code.startsWith(country) && isRegion(hint, code)
    )
  )
    return true;
  // Short ones are mostly abbreviations: of a district, a campus.
  const code = hint.length > 3 ? countryCode(hint) : undefined;
  return (
    code !== undefined &&
    code !== country &&
    !TERRITORIES[country]?.includes(code) &&
    !TERRITORIES[code]?.includes(country)
  );
}

/** All places of a name, the one that is meant most likely first. */
function ranked(name: string, names: readonly Name[]): Place[] {
  const {place, others} = choose(name, names);
  return place ? [place, ...others] : [...others];
}

/** The country that words such as `Paris, Frankreich` name. */
function countryIn(words: string): string | undefined {
  for (const {hints} of placeWords(words).readings)
    for (const hint of hints) {
      // Two capitals are a state of the United States as often: CA, DE, IN.
      const code = /^[A-Z]{2}$/.test(hint) ? undefined : countryCode(hint);
      if (code) return code;
    }
  return undefined;
}
