import type {Locale} from '../../language/locale.js';
import {keepInEntry, keptInEntry} from '../history-entry.js';

const isLocale = (value: unknown): value is Locale =>
  value === 'de' || value === 'en';

/** A language from the history, from `?lang=`, or else the first of the browser. */
export function initialLocale(): Locale {
  const {language = new URLSearchParams(location.search).get('lang')} =
    keptInEntry();
  if (isLocale(language)) return language;
  return /^de\b/i.test(navigator.language) ? 'de' : 'en';
}

/** Keeps the language with the present entry of the history, and sets it on the page. */
export function keepLocale(locale: Locale): void {
  document.documentElement.lang = locale;
  keepInEntry('language', locale);
}
