import {html, nothing, type TemplateResult} from 'lit';
import {hyphenated} from './hyphenated.js';

/** The class of a heading, and the part by which a host page may style it. */
interface HeadingLook {
  readonly look?: string;
  readonly part?: string;
}

/**
 * Renders a heading of the given level. Below `heading-level="6"` there is no
 * lower level, so those headings have level 6 too.
 */
export function heading(
  level: number,
  content: unknown,
  {look, part}: HeadingLook = {}
): TemplateResult {
  const name = look ?? nothing;
  const p = part ?? nothing;
  const text = typeof content === 'string' ? hyphenated(content) : content;
  // A template cannot have a tag name as a value, so each level has a template.
  switch (level) {
    case 1:
      return html`<h1 class=${name} part=${p}>${text}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${p}>${text}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${p}>${text}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${p}>${text}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${p}>${text}</h5>`;
    default:
      return html`<h6 class=${name} part=${p}>${text}</h6>`;
  }
}
