import {css, unsafeCSS} from 'lit';

/**
 * The colours: the name of the token, the KERN token that it falls back to, and
 * our defaults for light and dark.
 */
const COLOURS = [
  ['accent', 'action-default', '#0b5885', '#7ec3f2'],
  ['on-accent', 'action-on-default', '#fff', '#0d1822'],
  ['text', 'layout-text-default', '#15202b', '#f1f5f8'],
  ['muted', 'layout-text-muted', '#4b5a68', '#aab8c4'],
  ['surface', 'layout-background-default', '#fff', '#161d25'],
  ['soft', 'layout-background-hued', '#f3f7fa', '#1d2731'],
  ['border', 'decorative-border', '#d5dde3', '#36424e'],
  ['focus', 'action-focus-default', '#15202b', '#f1f5f8'],
] as const;

// KERN's contextual tokens suit the surrounding container, its plain tokens the
// page. Only the plain border has an irregular name: `…-border-default`.
const tokens = unsafeCSS(
  COLOURS.map(
    ([name, kern, light, dark]) =>
      `--_${name}:var(--intl-color-${name},var(--kern-color-${kern}-contextual,var(--kern-color-${kern.replace(/border$/, 'border-default')},light-dark(${light},${dark}))));`
  ).join('')
);

/**
 * The private custom properties that all other styles use: each reads its public
 * one or falls back to a default.
 */
export const tokenStyles = css`
  :host {
    ${tokens}
    --_land: var(--intl-color-land, light-dark(#fbfaf6, #2b3641));
    --_sea: var(--intl-color-sea, light-dark(#e3edf3, #10181f));
    --_halo: var(--_land);
    --_coast: color-mix(in srgb, var(--_sea), var(--_text) 25%);
    --_boundary: color-mix(in srgb, var(--_land), var(--_text) 15%);
    --_font: var(
      --intl-font-family,
      var(--kern-typography-font-family-default, inherit)
    );
    --_radius: var(
      --intl-radius,
      var(--kern-metric-border-radius-default, 0.75em)
    );
    --_space: var(--intl-space, 1.5em);
    --_bold: var(--kern-typography-font-weight-semi-bold, 700);
  }
`;
