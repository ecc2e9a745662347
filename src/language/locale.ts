/** A language the widget speaks. */
export type Locale = 'de' | 'en';

/**
 * The language shown for a BCP 47 tag: German for `de`, `de-AT` and the like,
 * English for every other language, German where no language is given.
 */
export const localeOf = (tag: string | null): Locale =>
  !tag || /^de(?![a-z])/i.test(tag) ? 'de' : 'en';

/**
 * Whether a BCP 47 tag asks for Leichte Sprache: German with the registered
 * variant `simple`, as in `de-simple` and `de-DE-simple`.
 */
export const isSimpleGerman = (tag: string | null): boolean =>
  // One letter alone begins an extension: `de-x-simple` is no such variant.
  /^de([-_][^-_]{2,})*[-_]simple(?![^-_])/i.test(tag ?? '');

/** The language tag that a text needs of its own: where it is Leichte Sprache. */
export const langOf = (
  text: {readonly de: string; readonly 'de-simple'?: string | undefined},
  locale: Locale
): string | undefined =>
  locale === 'de' && text.de === text['de-simple'] ? 'de-simple' : undefined;
