import type {Locale} from '../language/locale.js';

/** Puts a text of the list into the quotation marks of a language. */
export const quoted = (text: string, locale: Locale): string =>
  locale === 'de' ? `„${text}“` : `“${text}”`;
