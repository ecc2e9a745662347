import {html} from 'lit';

const sign = (d: string) => html`
  <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${d}></path>
  </svg>
`;

/** The signs on buttons and fields, which have their names besides. */
export const plus = sign('M8 3v10M3 8h10');
export const minus = sign('M3 8h10');
export const arrow = sign('M3 10l5-5 5 5');
export const cross = sign('M4 4l8 8M12 4l-8 8');
export const magnifier = sign(
  'M11 11l3.5 3.5M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0z'
);
