/** A language the widget speaks. */
export type Locale = 'de' | 'en';

/**
 * The language shown for a BCP 47 tag: German for `de`, `de-AT` and the like,
 * English for every other language, German where no language is given.
 */
export const localeOf = (tag: string | null): Locale =>
  !tag || /^de(?![a-z])/i.test(tag) ? 'de' : 'en';
