import type {msg} from '@lit/localize';
import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import type {Locale} from './locale.js';

/** Brands a function for `lit-localize extract`, which finds calls by type. */
export type Msg = typeof msg;

/** The translations of a catalogue, as lit-localize generates them. */
type Templates = Parameters<typeof runtimeMsg>[0];

/**
 * Binds the translations of a catalogue to a `msg` for each locale. Unlike the page-wide
 * `msg` of `@lit/localize` it lets two elements on a page speak different languages, and
 * it leaves `configureLocalization`, which may be called only once, to the page.
 */
export function messagesIn(
  templates: Readonly<Record<Locale, Templates>>
): (locale: Locale) => Msg {
  // The cast names the brand: `runtimeMsg` has the same two parameters but lacks
  // the overloads by which `msg` gives back the kind of template it was given.
  const bind = (locale: Locale) =>
    ((template: Parameters<Msg>[0], options?: Parameters<Msg>[1]) =>
      runtimeMsg(templates[locale], template, options)) as Msg;
  const messages = {de: bind('de'), en: bind('en')};
  return (locale) => messages[locale];
}
