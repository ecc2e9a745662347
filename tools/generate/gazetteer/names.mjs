// Decides which names of a place the gazetteer has.
//
// GeoNames lists the alternate names without their languages. Lists of offices are in
// German, in English or in the language of the country, so names with letters that
// none of these has are left out: Milāna and Milánó are not names of Milan there.

import {importTypeScript} from '../../build/import-typescript.mjs';

const {fold} = await importTypeScript(
  new URL('../../../src/places/fold.ts', import.meta.url)
);

/** Letters of German and English names. */
const LETTERS = new Set("abcdefghijklmnopqrstuvwxyzäöüß .,'’-()/");

/** How many places of a country must have a letter for it to be one of its language. */
const LEAST = 3;

/**
 * Countries where an alternate name of one word is mostly a spelling in another
 * language (`Minhen`) or in an old transcription (`T'ien-chin`). The large places
 * keep them.
 */
const FEW_NAMES = {CN: 1_000_000, DE: 100_000, GB: 100_000, US: 500_000};

/** Scripts of countries beside the Latin one, and letters that only others use. */
const SCRIPTS = {
  AM: /^[\p{Script=Armenian}\s-]+$/u,
  BG: /^[\p{Script=Cyrillic}\s-]+$/u,
  BY: /^[\p{Script=Cyrillic}\s-]+$/u,
  CN: /^[\p{Script=Han}]+$/u,
  CY: /^[\p{Script=Greek}\s-]+$/u,
  GE: /^[\p{Script=Georgian}\s-]+$/u,
  GR: /^[\p{Script=Greek}\s-]+$/u,
  HK: /^[\p{Script=Han}]+$/u,
  IL: /^[\p{Script=Hebrew}\s-]+$/u,
  JP: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u,
  KR: /^[\p{Script=Hangul}\s]+$/u,
  KZ: /^[\p{Script=Cyrillic}\s-]+$/u,
  MK: /^[\p{Script=Cyrillic}\s-]+$/u,
  MN: /^[\p{Script=Cyrillic}\s-]+$/u,
  RS: /^(?!.*[йыъэщьюяѝ])[\p{Script=Cyrillic}\s-]+$/iu,
  RU: /^(?!.*[іїєґўјљњћђџӱӧӓ])[\p{Script=Cyrillic}\s-]+$/iu,
  TH: /^[\p{Script=Thai}]+$/u,
  TW: /^[\p{Script=Han}]+$/u,
  UA: /^(?!.*[ыъэёўј])[\p{Script=Cyrillic}\s’'-]+$/iu,
};

// Without the letters of Persian and Urdu.
for (const country of 'AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE'.split(
  ' '
))
  SCRIPTS[country] = /^(?!.*[پچژگکیہےى]$)[\p{Script=Arabic}\s]+$/u;

/** How many inhabitants a place needs for a name in the script of its country. */
const LARGE = 50_000;

/** How often the names of a country's places have each letter, by country. */
export function lettersOf(places) {
  const countries = new Map();
  for (const {name, country} of places) {
    const letters = countries.get(country) ?? new Map();
    for (const letter of new Set(name.toLowerCase()))
      letters.set(letter, (letters.get(letter) ?? 0) + 1);
    countries.set(country, letters);
  }
  return countries;
}

function isLikely(name, {country, population}, letters) {
  // Transcriptions begin with a small letter, codes of airports are capitals.
  if (!/^['’]?\p{Lu}/u.test(name) || /^[A-Z]{2,4}$/.test(name)) return false;
  if (/["]|-$/.test(name) || /^(?:Lungsod ng|Dakbayan sa) /.test(name))
    return false;
  if (population < (FEW_NAMES[country] ?? 0) && !name.includes(' '))
    return false;
  return [...name.toLowerCase()].every(
    (letter) =>
      LETTERS.has(letter) ||
      (/\p{Script=Latin}/u.test(letter) && (letters.get(letter) ?? 0) >= LEAST)
  );
}

/**
 * The alternate names that the gazetteer has for a place, without those that only
 * differ in spelling from another.
 *
 * @param place - a place of GeoNames
 * @param known - names that the gazetteer has in any case
 * @param letters - the letters of names in its country
 */
export function alternatesOf(place, known, letters) {
  const kept = [];
  const seen = new Set([place.name, ...known].map(fold));
  for (const name of place.alternates) {
    const ofOwn =
      place.population >= LARGE && SCRIPTS[place.country]?.test(name);
    if (!ofOwn && !isLikely(name, place, letters)) continue;
    const folded = fold(name);
    if (!folded || seen.has(folded)) continue;
    seen.add(folded);
    kept.push(name);
  }
  return kept;
}
