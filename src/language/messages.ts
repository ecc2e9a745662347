import type {msg} from '@lit/localize';
import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import {templates as de} from './generated/de.js';
import type {Locale} from './locale.js';

/** Brands a function for `lit-localize extract`, which finds calls by type. */
export type Msg = typeof msg;

// The texts in the code are the English ones, so English needs no templates.
const templates = {de, en: undefined};

// The cast names the brand: `runtimeMsg` has the same two parameters but lacks
// the overloads by which `msg` gives back the kind of template it was given.
const bind = (locale: Locale) =>
  ((template: Parameters<Msg>[0], options?: Parameters<Msg>[1]) =>
    runtimeMsg(templates[locale], template, options)) as Msg;

const messages = {de: bind('de'), en: bind('en')};

/**
 * The `msg` of one locale. Unlike the page-wide `msg` of `@lit/localize` it
 * lets two elements on a page speak different languages, and it leaves
 * `configureLocalization`, which may be called only once, to the page.
 */
export const msgIn = (locale: Locale): Msg => messages[locale];
