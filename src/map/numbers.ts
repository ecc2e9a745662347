import {css, html, nothing, svg, type TemplateResult} from 'lit';
import type {Numbers} from './numbers.model.js';
import type {Size} from './viewport.js';

const round = (value: number) => Math.round(value * 10) / 10;

/** Long numbers are smaller, so that they fit into their disc. */
const fontSizeOf = (text: string) =>
  text.length > 3 ? '.6em' : text.length > 2 ? '.65em' : '.8em';

/** Draws the numbers of markers over the map; only paper shows them. */
export const renderNumbers = (
  {discs, labels}: Numbers,
  {width, height}: Size
): TemplateResult => html`
  <svg
    class="numbers notranslate"
    translate="no"
    viewBox="0 0 ${width} ${height}"
    aria-hidden="true"
  >
    ${discs.map(
      ({x, y, radius, text}) => svg`
        <circle cx=${round(x)} cy=${round(y)} r=${radius}></circle>
        <text class="inside" x=${round(x)} y=${round(y)} font-size=${fontSizeOf(text)}>${text}</text>
      `
    )}
    ${labels.map(
      ({x, y, anchor, text}) =>
        svg`<text x=${round(x)} y=${round(y)} text-anchor=${anchor}>${text}</text>`
    )}
  </svg>
`;

/** Renders the key below the map, with the numbers of clusters by letter. */
export const renderKey = ({key}: Numbers): TemplateResult | typeof nothing =>
  key.length > 0
    ? html`
        <ul class="number-key" role="list">
          ${key.map(([letter, numbers]) => html`<li>${letter}: ${numbers}</li>`)}
        </ul>
      `
    : nothing;

/** The styles of the numbers. */
export const numberStyles = css`
  .numbers,
  .number-key {
    display: none;
  }

  @media print {
    .numbers {
      display: block;
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      fill: var(--_text);
    }

    .numbers circle {
      fill: var(--_surface);
      stroke: var(--_accent);
      stroke-width: 1.5px;
    }

    .numbers text {
      dominant-baseline: central;
      font-weight: 700;
    }

    .numbers .inside {
      text-anchor: middle;
    }

    .number-key {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5em;
      padding: 0.5em 0;
      font-size: 0.875em;
    }
  }
`;
