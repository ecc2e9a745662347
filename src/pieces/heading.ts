import {html, nothing, type TemplateResult} from 'lit';

/** How a heading looks, and by which part a host may style it. */
interface HeadingLook {
  readonly look?: string;
  readonly part?: string;
}

/**
 * A heading of the given level. Where the host's level leaves none below it
 * (`heading-level="6"`), the lower headings stay at the last one.
 */
export function heading(
  level: number,
  text: unknown,
  {look, part}: HeadingLook = {}
): TemplateResult {
  const name = look ?? nothing;
  const p = part ?? nothing;
  // A tag's name cannot be a template's value, so each level has a template.
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
