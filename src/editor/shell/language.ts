import type {Locale} from '../../language/locale.js';

/*
 * The language of the editor is kept with the entry of the browser's history: it
 * survives a reload, and nothing is stored for it.
 */

const isLocale = (value: unknown): value is Locale =>
  value === 'de' || value === 'en';

/** A language from the history, from `?lang=`, or else the first of the browser. */
export function initialLocale(): Locale {
  const state: unknown = history.state;
  const kept =
    typeof state === 'object' && state !== null && 'language' in state
      ? state.language
      : new URLSearchParams(location.search).get('lang');
  if (isLocale(kept)) return kept;
  return /^de\b/i.test(navigator.language) ? 'de' : 'en';
}

/** Keeps the language with the present entry of the history, and tells the page. */
export function keepLocale(locale: Locale): void {
  document.documentElement.lang = locale;
  const state: unknown = history.state;
  history.replaceState({...(state as object | null), language: locale}, '');
}
