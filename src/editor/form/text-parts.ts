import type {Locale} from '../../language/locale.js';
import {isRecord, type Json} from '../document/json.js';

/** A value as the text that a control shows. */
export const shownText = (value: Json | undefined): string =>
  typeof value === 'string'
    ? value
    : value === undefined || value === null
      ? ''
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value);

/** The text in one language. A text that has no languages is the German one. */
export const textIn = (value: Json | undefined, language: string): string =>
  isRecord(value)
    ? shownText(Object.hasOwn(value, language) ? value[language] : undefined)
    : language === 'de'
      ? shownText(value)
      : '';

/** The text in a language, or in the other one if it is missing. */
export const textInEither = (value: Json | undefined, locale: Locale): string =>
  textIn(value, locale) || textIn(value, locale === 'de' ? 'en' : 'de');
