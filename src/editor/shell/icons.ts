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
export const phoneIcon = icon(
  svg`<path d="M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Zm3 15h2" />`
);
export const pageIcon = icon(
  svg`<path d="M4 4h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1Zm4 16h8m-4-4v4" />`
);
export const lightIcon = icon(
  svg`<path d="M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8Zm0-6v2m0 16v2M2 12h2m16 0h2M5 5l1.4 1.4m11.2 11.2L19 19M5 19l1.4-1.4M17.6 6.4 19 5" />`
);
export const darkIcon = icon(
  svg`<path d="M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z" />`
);
