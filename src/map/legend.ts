import {html, nothing, type TemplateResult} from 'lit';
import {hyphenated} from '../pieces/hyphenated.js';
import {type Shape, SHAPES} from './shapes.js';

/** What one look of the markers means. */
export interface LegendEntry {
  readonly shape: Shape;
  /** Whether the markers are hollow and their lines dashed. */
  readonly isHollow: boolean;
  readonly text: string;
}

/** Draws the shape of a kind at the size of the text around it. */
const renderShape = (shape: Shape): TemplateResult => html`
  <svg class="key" viewBox="-7 -7 14 14" aria-hidden="true">
    <path d=${SHAPES[shape]}></path>
  </svg>
`;

/** The look of markers without a shape of their own, with the end of a line. */
const hollowKey = (shape: Shape) => html`
  <svg class="key with-line" viewBox="-17 -7 24 14" aria-hidden="true">
    <path class="key-line" d="M-17 0h12"></path>
    <path class="hollow" d=${SHAPES[shape]}></path>
  </svg>
`;

/**
 * Says what the shapes of a map mean. Nothing if all markers look the same.
 *
 * @param name - the accessible name of the legend
 */
export const renderLegend = (
  entries: readonly LegendEntry[],
  name: string
): TemplateResult | typeof nothing =>
  entries.length > 1
    ? html`
        <ul class="legend" role="list" aria-label=${name}>
          ${entries.map(
            ({shape, isHollow, text}) => html`
              <li>
                ${isHollow ? hollowKey(shape) : renderShape(shape)}
                <span>${hyphenated(text)}</span>
              </li>
            `
          )}
        </ul>
      `
    : nothing;
