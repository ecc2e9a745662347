import {css, unsafeCSS} from 'lit';

/** Colours that only the editor has: names, and values for light and dark. */
const COLOURS = {
  ground: ['#edf1f4', '#0c1015'],
  // The border of a control: 3:1 against its background.
  edge: ['#70808f', '#76848f'],
  fault: ['#a3211b', '#ffa79d'],
  'fault-soft': ['#fdf0ee', '#33191a'],
  warning: ['#8a5a00', '#f0c36a'],
  'warning-soft': ['#fff6e3', '#2c2413'],
  success: ['#1d6b3c', '#86d3a3'],
  'success-soft': ['#eaf6ee', '#14291c'],
} as const;

const colours = (of: (light: string, dark: string) => string) =>
  unsafeCSS(
    Object.entries(COLOURS)
      .map(([name, [light, dark]]) => `--_${name}:${of(light, dark)};`)
      .join('')
  );

/** Colours and sizes that the elements for visitors do not have. */
export const editorTokens = css`
  :host {
    ${colours((light) => light)}
    --_control-radius: min(var(--_radius), 0.375rem);
    --_target: 2.5rem;
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      ${colours((light, dark) => `light-dark(${light},${dark})`)}
    }
  }

  @media (pointer: coarse) {
    :host {
      --_target: 44px;
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_edge: var(--_text);
    }
  }

  @media (forced-colors: active) {
    :host {
      --_ground: Canvas;
      --_edge: CanvasText;
      --_fault: CanvasText;
      --_fault-soft: Canvas;
      --_warning: CanvasText;
      --_warning-soft: Canvas;
      --_success: CanvasText;
      --_success-soft: Canvas;
    }
  }
`;
