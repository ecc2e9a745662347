import type {Locale} from './locale.js';
import {PREPARED} from './prepared.js';

/** English as in Europe: 23 November 2026, kilometres, a 24-hour clock. */
export const TAGS = {de: 'de-DE', en: 'en-GB'} as const;

/** What stands between thousands, as `Intl` writes them. */
const SEPARATORS = {de: '.', en: ','} as const;

/** Countries whose long names Chrome replaces by the short ones: so do we. */
const SHORT = /HK|MO|PS/;

/** How a locale writes names, numbers, dates and lists, all as `Intl` does. */
export interface Formats {
  /** The name of a country, from its ISO 3166-1 alpha-2 code. */
  readonly country: (code: string) => string;
  /** A whole number, not negative, with the locale's separators. */
  readonly number: (value: number) => string;
  /** A distance in whole kilometres. */
  readonly kilometres: (value: number) => string;
  /** A day in words, from an ISO 8601 date. */
  readonly date: (iso: string) => string;
  /** The name of a day of the week, from its two letters in schema.org. */
  readonly weekday: (day: Weekday) => string;
  /** Things in a row: “a, b and c”. */
  readonly list: (items: Iterable<string>) => string;
  /** The plural category of a count: `one` or `other` in both languages. */
  readonly plural: (count: number) => Intl.LDMLPluralRule;
  /** Orders two texts as a reader of the locale expects them. */
  readonly compare: (a: string, b: string) => number;
}

/** The days of the week by two letters, Monday first. */
export const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/**
 * Makes a value when it is first asked for: the first formatter on a page takes
 * a browser some 15 ms, a third of all that the map's script does.
 */
const lazy = <T>(make: () => T) => {
  let value: T | undefined;
  return () => (value ??= make());
};

// 3 January 2000 was a Monday.
const dayOf = (day: Weekday) => Date.UTC(2000, 0, 3 + WEEKDAYS.indexOf(day));

/**
 * Where a space or a letter stands in the alphabet, small or capital alike; for
 * anything else 0.
 */
const placeAt = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  const small = code | 0x20;
  return code === 0x20 || (small > 0x60 && small < 0x7b) ? small : 0;
};

/**
 * Orders two texts by the first letter in which they differ, where all up to
 * there are spaces or from a to z: both languages have these in the same order,
 * spaces first. Else 0, which says nothing. Most names are told apart so, and a
 * collator takes longer to make than everything else that writes a page of them.
 */
function byLetters(a: string, b: string): number {
  for (let i = 0; ; i++) {
    const x = placeAt(a, i);
    const y = placeAt(b, i);
    if (!x || !y) return 0;
    if (x !== y) return x - y;
  }
}

function createFormats(locale: Locale): Formats {
  const tag = TAGS[locale];
  // Thousands of partners are in a few dozen countries.
  const said: Record<string, string> = {...PREPARED[locale]};
  const names = (style: 'long' | 'short') =>
    lazy(() => new Intl.DisplayNames(tag, {type: 'region', style}));
  const longNames = names('long');
  const shortNames = names('short');
  const dates = lazy(
    () => new Intl.DateTimeFormat(tag, {dateStyle: 'long', timeZone: 'UTC'})
  );
  const weekdays = lazy(
    () => new Intl.DateTimeFormat(tag, {weekday: 'long', timeZone: 'UTC'})
  );
  const lists = lazy(() => new Intl.ListFormat(tag));
  const plurals = lazy(() => new Intl.PluralRules(tag));
  const collator = lazy(() => new Intl.Collator(tag, {numeric: true}));

  const number = (value: number) =>
    String(value).replace(/\B(?=(...)+$)/g, SEPARATORS[locale]);

  return {
    country: (code) =>
      (said[code] ??=
        (SHORT.test(code) ? shortNames : longNames)().of(code) ?? code),
    number,
    kilometres: (value) => `${number(Math.round(value))} km`,
    date: (iso) => (said[iso] ??= dates().format(Date.parse(iso))),
    weekday: (day) => weekdays().format(dayOf(day)),
    list: (items) => lists().format(items),
    plural: (count) => plurals().select(count),
    compare: (a, b) => byLetters(a, b) || collator().compare(a, b),
  };
}

const formats = {de: createFormats('de'), en: createFormats('en')};

/** The formats of one locale, made once however many elements use them. */
export const formatsIn = (locale: Locale): Formats => formats[locale];
