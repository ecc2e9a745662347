import {html, type TemplateResult} from 'lit';
import {langOf, type Locale} from '../language/locale.js';
import {withSoftHyphens} from '../language/soft-hyphens.js';
import type {LocalizedText} from '../payload/schema.js';
import {type Hyphenated, hyphenated} from './hyphenated.js';

/** A text of the payload, in one language. */
export interface TextModel {
  /** With soft hyphens where a line may break. */
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
export const renderText = ({
  text,
  lang,
}: TextModel): TemplateResult | Hyphenated =>
  lang ? html`<span lang=${lang}>${hyphenated(text)}</span>` : hyphenated(text);
