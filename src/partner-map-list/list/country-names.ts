import {continentOf} from '../../geo/continents.js';
import {formatsIn} from '../../language/formats.js';
import {continentName} from './continent-names.js';

/**
 * Names that people type for a country besides the one that `Intl.DisplayNames`
 * gives, German and English. Sources: the variants and short names of CLDR 48
 * (cldr-localenames-full, territories), which engines of different age prefer; the
 * country list of the Federal Foreign Office; parts of the United Kingdom by their
 * own names.
 */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  AE: 'Emirate, Emirates',
  BY: 'Weißrussland',
  CD: 'Demokratische Republik Kongo, Democratic Republic of the Congo',
  CG: 'Republik Kongo, Republic of the Congo',
  CI: 'Elfenbeinküste, Ivory Coast',
  CN: 'Volksrepublik, People’s Republic',
  CV: 'Kap Verde, Cape Verde, Cabo Verde',
  CZ: 'Tschechische Republik, Tschechien, Czech Republic, Czechia',
  DE: 'Bundesrepublik, Federal Republic',
  GB: 'Großbritannien, Great Britain, England, Schottland, Scotland, Wales, Nordirland, Northern Ireland',
  HK: 'Hongkong, Hong Kong',
  KR: 'Republik Korea, Republic of Korea',
  MK: 'Mazedonien, Macedonia',
  MM: 'Birma, Burma',
  MO: 'Macau, Macao',
  NL: 'Holland',
  PS: 'Palästina, Palestine, Westjordanland, West Bank, Gaza',
  RU: 'Russische Föderation, Russian Federation',
  SZ: 'Swasiland, Swaziland',
  TL: 'Osttimor, East Timor',
  TR: 'Türkei, Turkey, Türkiye',
  US: 'Vereinigte Staaten, United States',
  VA: 'Heiliger Stuhl, Holy See',
};

/** Abbreviations besides the codes of ISO 3166-1 alpha-2. */
const OTHER_CODES: Readonly<Record<string, readonly string[]>> = {
  AE: ['uae', 'vae'],
  CD: ['drc'],
  GB: ['uk'],
  US: ['usa'],
};

/** Returns the names that people know a country by, and those of its continent. */
export function countryNames(code: string): readonly string[] {
  const continent = continentOf(code);
  return [
    OTHER_NAMES[code] ?? '',
    ...(['de', 'en'] as const).flatMap((locale) => [
      formatsIn(locale).country(code),
      continent ? continentName(continent, locale) : '',
    ]),
  ];
}

/** Returns the abbreviations of a country in lower case. */
export const countryCodes = (code: string): readonly string[] => [
  code.toLowerCase(),
  ...(OTHER_CODES[code] ?? []),
];
