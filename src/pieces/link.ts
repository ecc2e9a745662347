import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {formatsIn} from '../language/formats.js';
import type {Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import type {LocalizedLink} from '../payload/schema.js';
import {hyphenated} from './hyphenated.js';
import {shortAddress} from './short-address.js';
import {renderText, type TextModel, textModel} from './text.js';

/** The view model of a link to a page. */
export interface PageLink extends TextModel {
  readonly href: string;
  /** The language of the page, if the payload gives it. */
  readonly hreflang: string | undefined;
  /** “in German”, if the page is in a language other than the element's. */
  readonly inLanguage: string | undefined;
}

/** Whether a BCP 47 tag has the language of a locale. */
const isOf = (tag: string, locale: Locale) =>
  tag.split('-')[0]?.toLowerCase() === locale;

/** Prepares a link. Its text is its name or, without one, the default. */
export function linkModel(
  link: LocalizedLink,
  locale: Locale,
  defaultText: string
): PageLink {
  const {name, hreflang} = link;
  const language =
    hreflang && !isOf(hreflang, locale)
      ? formatsIn(locale).language(hreflang)
      : undefined;
  return {
    ...(name ? textModel(name, locale) : {text: defaultText, lang: undefined}),
    href: link[locale],
    hreflang,
    inLanguage: language && msgIn(locale)(str`in ${language}`),
  };
}

/** Renders a link, and in words the language of its page if it is another one. */
export function renderLink(
  {href, hreflang, inLanguage, ...text}: PageLink,
  look?: string
): TemplateResult {
  const words = inLanguage ? ` (${inLanguage})` : '';
  return html`<a
    class=${look ?? nothing}
    href=${href}
    data-address=${shortAddress(href)}
    hreflang=${hreflang ?? nothing}
    >${
      // One text, because Safari drops the space between two in the link's name.
      text.lang === undefined
        ? hyphenated(`${text.text}${words}`)
        : html`${renderText(text)}${words}`
    }</a
  >`;
}
