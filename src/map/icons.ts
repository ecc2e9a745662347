import {html, type TemplateResult} from 'lit';

/** Draws an icon, which is hidden from assistive technology. */
export const icon = (d: string): TemplateResult => html`
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${d}></path>
  </svg>
`;

export const plus = icon('M8 3v10M3 8h10');
export const minus = icon('M3 8h10');
export const arrow = icon('M3 10l5-5 5 5');
export const cross = icon('M4 4l8 8M12 4l-8 8');
