import {css, unsafeCSS} from 'lit';

/**
 * The colours: the name of the token, the tokens of KERN and of Bootstrap that it
 * falls back to if there are any, and our defaults for light and dark.
 */
const COLOURS: ReadonlyArray<
  readonly [
    name: string,
    kern: string | undefined,
    bootstrap: string,
    light: string,
    dark: string,
  ]
> = [
  ['accent', 'action-default', '_bs-accent', '#0b5885', '#7ec3f2'],
  ['on-accent', 'action-on-default', 'bs-body-bg', '#fff', '#0d1822'],
  ['text', 'layout-text-default', 'bs-body-color', '#15202b', '#f1f5f8'],
  ['muted', 'layout-text-muted', 'bs-secondary-color', '#4b5a68', '#aab8c4'],
  ['surface', 'layout-background-default', 'bs-body-bg', '#fff', '#161d25'],
  ['soft', 'layout-background-hued', 'bs-tertiary-bg', '#f3f7fa', '#1d2731'],
  ['border', 'decorative-border', 'bs-border-color', '#d5dde3', '#36424e'],
  ['focus', 'action-focus-default', 'bs-emphasis-color', '#15202b', '#f1f5f8'],
  ['land', undefined, '_bs-land', '#fbfaf6', '#2b3641'],
  ['sea', undefined, '_bs-sea', '#e3edf3', '#10181f'],
];

// KERN's contextual tokens suit the surrounding container, its plain tokens the
// page. Only the plain border has an irregular name: `…-border-default`.
const kernOr = (kern: string | undefined, other: string) =>
  kern
    ? `var(--kern-color-${kern}-contextual,var(--kern-color-${kern.replace(/border$/, 'border-default')},${other}))`
    : other;

const tokens = unsafeCSS(
  COLOURS.map(
    ([name, kern, bootstrap]) =>
      `--_${name}:var(--intl-color-${name},${kernOr(kern, `var(--${bootstrap},var(--_default-${name}))`)});`
  ).join('')
);

/**
 * Colours made of Bootstrap's. Its link colour has only 4.3:1 on its tertiary
 * background, so the accent is a tenth nearer to the colour of emphasised text.
 * Land and sea come from the background of the page, because a Bootstrap page can be
 * light while its `color-scheme` is dark. On pages without Bootstrap all three are
 * invalid, and the next fallback applies.
 */
const bootstrapStyles = css`
  .root {
    --_bs-accent: color-mix(
      in srgb,
      var(--bs-link-color),
      var(--bs-emphasis-color, var(--bs-body-color)) 10%
    );
  }

  @supports (color: oklch(from red l c h)) {
    .root {
      --_bs-land: oklch(from var(--bs-body-bg) calc(l + 0.07) c h);
      --_bs-sea: oklch(from var(--bs-body-bg) calc(l - 0.06) 0.015 235);
    }
  }
`;

const defaults = (colourOf: (light: string, dark: string) => string) =>
  unsafeCSS(
    COLOURS.map(
      ([name, , , light, dark]) =>
        `--_default-${name}:${colourOf(light, dark)};`
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
  ${bootstrapStyles}

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
      var(--kern-metric-border-radius-default, var(--bs-border-radius, 0.75em))
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
