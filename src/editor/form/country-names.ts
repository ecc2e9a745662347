import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {
  COUNTRY_CODES,
  countryCode,
  isCountryCode,
} from '../../places/country-code.js';

/** Countries as a list to choose from, in the order of the alphabet. */
export interface CountryName {
  readonly code: string;
  readonly name: string;
}

const lists = new Map<Locale, readonly CountryName[]>();

/** All countries with a code, by their names in a language. */
export function countryNames(locale: Locale): readonly CountryName[] {
  const known = lists.get(locale);
  if (known) return known;
  const {country, compare} = formatsIn(locale);
  const list = Array.from(COUNTRY_CODES, (code) => ({
    code,
    name: country(code),
  })).sort((a, b) => compare(a.name, b.name));
  lists.set(locale, list);
  return list;
}

/** What a field shows for a code: the name, or the value if it is no code. */
export const countryName = (value: string, locale: Locale): string =>
  isCountryCode(value) ? formatsIn(locale).country(value) : value;

const lower = (name: string) => name.trim().toLowerCase();

/** The code of a country whose name somebody has typed in full, in either language. */
export function codeOfName(typed: string): string | undefined {
  const name = lower(typed);
  for (const locale of ['de', 'en'] as const)
    for (const each of countryNames(locale))
      if (lower(each.name) === name) return each.code;
  return undefined;
}

/** The code for what somebody has typed: a name, another name for it, or a code. */
export const codeOf = (typed: string): string | undefined =>
  codeOfName(typed) ?? countryCode(typed);
