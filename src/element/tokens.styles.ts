import {css, unsafeCSS} from 'lit';

/**
 * The colours: the name of the token, the KERN token that it falls back to if
 * there is one, and our defaults for light and dark.
 */
const COLOURS: ReadonlyArray<
  readonly [name: string, kern: string | undefined, light: string, dark: string]
> = [
  ['accent', 'action-default', '#0b5885', '#7ec3f2'],
  ['on-accent', 'action-on-default', '#fff', '#0d1822'],
  ['text', 'layout-text-default', '#15202b', '#f1f5f8'],
  ['muted', 'layout-text-muted', '#4b5a68', '#aab8c4'],
  ['surface', 'layout-background-default', '#fff', '#161d25'],
  ['soft', 'layout-background-hued', '#f3f7fa', '#1d2731'],
  ['border', 'decorative-border', '#d5dde3', '#36424e'],
  ['focus', 'action-focus-default', '#15202b', '#f1f5f8'],
  ['land', undefined, '#fbfaf6', '#2b3641'],
  ['sea', undefined, '#e3edf3', '#10181f'],
];

// KERN's contextual tokens suit the surrounding container, its plain tokens the
// page. Only the plain border has an irregular name: `…-border-default`.
const kernOr = (kern: string | undefined, ours: string) =>
  kern
    ? `var(--kern-color-${kern}-contextual,var(--kern-color-${kern.replace(/border$/, 'border-default')},${ours}))`
    : ours;

const tokens = unsafeCSS(
  COLOURS.map(
    ([name, kern]) =>
      `--_${name}:var(--intl-color-${name},${kernOr(kern, `var(--_default-${name})`)});`
  ).join('')
);

const defaults = (colourOf: (light: string, dark: string) => string) =>
  unsafeCSS(
    COLOURS.map(
      ([name, , light, dark]) => `--_default-${name}:${colourOf(light, dark)};`
    ).join('')
  );

/**
 * The private custom properties that all other styles use: each reads its public
 * one or falls back to a default.
 *
 * A browser that does not know `light-dark()` would drop each colour made with it.
 * Such a browser gets the light colours, or the dark ones if an attribute asks for
 * them: CSS cannot find out the `color-scheme` of the page.
 */
export const tokenStyles = css`
  .root {
    ${defaults((light) => light)}
    ${tokens}
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

  @supports (color: light-dark(#000, #fff)) {
    .root {
      ${defaults((light, dark) => `light-dark(${light},${dark})`)}
    }
  }

  @supports not (color: light-dark(#000, #fff)) {
    .root {
      color-scheme: light;
    }

    .dark {
      ${defaults((_light, dark) => dark)}
    }
  }
`;
