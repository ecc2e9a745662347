import type {LonLat} from '../../geo/projection.js';
import {TAGS} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import type {Place} from '../../places/place.js';
import {itemsOf, type Json} from '../document/json.js';
import {countryName} from './country-names.js';

/** The letters of north, south, east, west. */
const LETTERS = {de: 'NSOW', en: 'NSEW'} as const;

/** A place as `[longitude, latitude]`, if a value is one. */
export function lonLatOf(value: Json | undefined): LonLat | undefined {
  const [lon, lat, ...rest] = itemsOf(value);
  return typeof lon === 'number' && typeof lat === 'number' && !rest.length
    ? [lon, lat]
    : undefined;
}

/** Coordinates in words: `41,00 N 39,72 O`. */
export function coordinateWords([lon, lat]: LonLat, locale: Locale): string {
  const format = new Intl.NumberFormat(TAGS[locale], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const [north, south, east, west] = LETTERS[locale];
  return [
    format.format(Math.abs(lat)),
    lat < 0 ? south : north,
    format.format(Math.abs(lon)),
    lon < 0 ? west : east,
  ].join(' ');
}

/** A place in words, as far as they are known: `Trabzon, Türkei · 41,00 N 39,72 O`. */
export const locationWords = (
  name: string,
  country: string,
  location: LonLat,
  locale: Locale
): string =>
  [
    [name, country && countryName(country, locale)].filter(Boolean).join(', '),
    coordinateWords(location, locale),
  ]
    .filter(Boolean)
    .join(' · ');

/** The name of a place of the gazetteer in a language. */
export const nameOfPlace = (
  {name, germanName, englishName}: Place,
  locale: Locale
): string => (locale === 'de' ? germanName : englishName) ?? name;

/** What tells places of one name from each other: region, country. */
export const whereIs = ({region, country}: Place, locale: Locale): string =>
  [region, countryName(country, locale)].filter(Boolean).join(', ');

const roundToKilometre = (degrees: number) => Math.round(degrees * 100) / 100;

/** A place to a hundredth of a degree, about a kilometre, as the gazetteer has it. */
export const rounded = ([lon, lat]: LonLat): LonLat => [
  roundToKilometre(lon),
  roundToKilometre(lat),
];

/**
 * Degrees that somebody has typed: `41.00`, `41,00`, `41,00 N`, `74 W`. The text itself
 * if it is no number.
 */
export function typedDegrees(text: string): number | string {
  const [, digits, letter] =
    /^\s*([-+−]?\d{1,3}(?:[.,]\d*)?)\s*°?\s*([NSEOW])?\s*$/i.exec(text) ?? [];
  if (digits === undefined) return text;
  const value = Number(digits.replace(',', '.').replace('−', '-'));
  return letter && /[SW]/i.test(letter) ? -Math.abs(value) : value;
}
