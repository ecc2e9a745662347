import {svg, html, type TemplateResult} from 'lit';

const icon = (path: TemplateResult): TemplateResult => html`
  <svg
    viewBox="0 0 24 24"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${path}
  </svg>
`;

export const undoIcon = icon(
  svg`<path d="M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3" />`
);
export const redoIcon = icon(
  svg`<path d="m15 14 5-5-5-5m5 5H10a6 6 0 0 0 0 12h3" />`
);
