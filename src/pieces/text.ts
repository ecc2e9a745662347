import {html, type TemplateResult} from 'lit';
import {langOf, type Locale} from '../language/locale.js';
import {withSoftHyphens} from '../language/soft-hyphens.js';
import type {LocalizedText} from '../payload/schema.js';

/** A text of the payload, in one language. */
export interface TextModel {
  readonly text: string;
  /** The language of the text, if it is not the element's. */
  readonly lang: string | undefined;
}

/** Prepares a text. */
export const textModel = (text: LocalizedText, locale: Locale): TextModel => ({
  text: withSoftHyphens(text[locale], locale),
  lang: langOf(text, locale),
});

/** Renders a text, with its language if that is not the element's. */
export const renderText = ({text, lang}: TextModel): TemplateResult | string =>
  lang ? html`<span lang=${lang}>${text}</span>` : text;
