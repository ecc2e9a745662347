import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {formatsIn} from '../language/formats.js';
import {langOf, type Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import type {LocalizedLink} from '../payload/schema.js';

/** The view model of a link to a page. */
export interface PageLink {
  readonly href: string;
  /** What the link opens. */
  readonly text: string;
  /** The language of `text`, if it is not the element's. */
  readonly lang: string | undefined;
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
    href: link[locale],
    text: name?.[locale] ?? defaultText,
    lang: name && langOf(name, locale),
    hreflang,
    inLanguage: language && msgIn(locale)(str`in ${language}`),
  };
}

/** Renders a link, and in words the language of its page if it is another one. */
export function renderLink(
  {href, text, lang, hreflang, inLanguage}: PageLink,
  look?: string
): TemplateResult {
  const words = lang ? html`<span lang=${lang}>${text}</span>` : text;
  return html`<a
    class=${look ?? nothing}
    href=${href}
    hreflang=${hreflang ?? nothing}
    >${words}${inLanguage ? html` (${inLanguage})` : nothing}</a
  >`;
}
