import {html, type TemplateResult} from 'lit';

/** A hyphen that shows only at the end of a line. */
const SOFT_HYPHEN = '\u00AD';

/** A text, or its parts with the places between them where a line may break. */
export type Hyphenated = string | readonly (string | TemplateResult)[];

/**
 * Renders a text so that lines may break at its soft hyphens. The base styles draw
 * the hyphens, hidden from assistive technology: in the text itself they would be
 * part of accessible names, of what people copy and of what they search for.
 */
export function hyphenated(text: string): Hyphenated {
  const parts = text.split(SOFT_HYPHEN);
  return parts.length > 1
    ? parts.map((part, i) =>
        i > 0
          ? html`<span class="soft-hyphen" aria-hidden="true"></span>${part}`
          : part
      )
    : text;
}
