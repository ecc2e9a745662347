import type {Locale} from './locale.js';

/** English as in Europe: 23 November 2026, kilometres, a 24-hour clock. */
export const TAGS = {de: 'de-DE', en: 'en-GB'} as const;

/** Countries for which Chrome has no long name: other engines use the short one too. */
const SHORT = /HK|MO|PS/;

/** How a locale writes names, numbers, dates and lists, all as `Intl` does. */
export interface Formats {
  /** The name of a country, from its ISO 3166-1 alpha-2 code. */
  readonly country: (code: string) => string;
  /** The name of a language, from its BCP 47 tag. */
  readonly language: (tag: string) => string;
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

/** Creates a value on first use: few pages need every formatter. */
const lazy = <T>(create: () => T) => {
  let value: T | undefined;
  return () => (value ??= create());
};

// 3 January 2000 was a Monday.
const dayOf = (day: Weekday) => Date.UTC(2000, 0, 3 + WEEKDAYS.indexOf(day));

function createFormats(locale: Locale): Formats {
  const tag = TAGS[locale];
  const regions = (style: 'long' | 'short') =>
    lazy(() => new Intl.DisplayNames(tag, {type: 'region', style}));
  const longNames = regions('long');
  const shortNames = regions('short');
  const languages = lazy(() => new Intl.DisplayNames(tag, {type: 'language'}));
  const numbers = lazy(() => new Intl.NumberFormat(tag));
  const distances = lazy(
    () =>
      new Intl.NumberFormat(tag, {
        style: 'unit',
        unit: 'kilometer',
        maximumFractionDigits: 0,
      })
  );
  const dates = lazy(
    () => new Intl.DateTimeFormat(tag, {dateStyle: 'long', timeZone: 'UTC'})
  );
  const weekdays = lazy(
    () => new Intl.DateTimeFormat(tag, {weekday: 'long', timeZone: 'UTC'})
  );
  const lists = lazy(() => new Intl.ListFormat(tag));
  const plurals = lazy(() => new Intl.PluralRules(tag));
  const collator = lazy(() => new Intl.Collator(tag, {numeric: true}));
  // Thousands of partners are in a few dozen countries.
  const countries = new Map<string, string>();

  return {
    country(code) {
      const known = countries.get(code);
      if (known !== undefined) return known;
      const names = SHORT.test(code) ? shortNames() : longNames();
      const name = names.of(code) ?? code;
      countries.set(code, name);
      return name;
    },
    language(of) {
      const [code = of] = of.split('-');
      // No language has a code of four letters: `Intl` throws at one.
      return (code.length === 4 ? undefined : languages().of(code)) ?? code;
    },
    number: (value) => numbers().format(value),
    kilometres: (value) => distances().format(value),
    date: (iso) => dates().format(Date.parse(iso)),
    weekday: (day) => weekdays().format(dayOf(day)),
    list: (items) => lists().format(items),
    plural: (count) => plurals().select(count),
    compare: (a, b) => collator().compare(a, b),
  };
}

const formats = {de: createFormats('de'), en: createFormats('en')};

/** The formats of one locale, made once however many elements use them. */
export const formatsIn = (locale: Locale): Formats => formats[locale];
