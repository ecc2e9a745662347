import {html, nothing, svg, type TemplateResult} from 'lit';
import {isPrerendering} from '../element/prerendering.js';
import {landPath} from '../geo/outline.js';
import {type Lines, type MapMarker, type MapView, RADIUS} from './map.model.js';
import type {Seats} from './seats.js';
import type {Size} from './viewport.js';

/** What the drawing needs beside what is drawn. */
export interface Drawing {
  readonly size: Size;
  readonly lines: Lines;
  /** The marker that the Tab key reaches. */
  readonly tabStop: string | undefined;
  /** Markers in an order in which each keeps its node, and so its focus. */
  readonly seats: Seats;
  readonly isChosen: (marker: MapMarker) => boolean;
  readonly labelOf: (marker: MapMarker) => string;
  /** Hears of a marker's click. */
  readonly choose: (event: Event) => void;
}

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * The drawing of the map; its markers are buttons, one of them a tab stop. But
 * for the click, the map's window listens for all of them: a window with a click
 * of its own would be called clickable by screen readers.
 */
export const renderMap = (
  {transform, markers, labels, home, chosen}: MapView,
  drawing: Drawing
): TemplateResult => html`
  <svg
    class="drawing"
    role="none"
    viewBox="0 0 ${drawing.size.width} ${drawing.size.height}"
  >
    <g transform=${transform} aria-hidden="true">
      <path class="land" d=${landPath()}></path>
      <path class="line" d=${drawing.lines.active}></path>
      <path class="line suspended" d=${drawing.lines.suspended}></path>
    </g>
    ${
      home
        ? svg`<circle class="home" cx=${round(home.x)} cy=${round(home.y)} r=${RADIUS.home - 1.5}></circle>`
        : nothing
    }
    ${drawing
      .seats(markers)
      .map((marker) => (marker ? renderMarker(marker, drawing) : nothing))}
    ${
      chosen
        ? svg`
            <g class="chosen" transform="translate(${round(chosen.x)} ${round(chosen.y)})" aria-hidden="true">
              <circle class="ring" r="9"></circle>
              <circle class="dot" r="4.5"></circle>
            </g>
          `
        : nothing
    }
    <g aria-hidden="true">
      ${labels.map(
        ({x, y, anchor, text, strong}) =>
          svg`<text class=${strong ? 'label-text strong' : 'label-text'} x=${round(x)} y=${round(y)} text-anchor=${anchor}>${text}</text>`
      )}
    </g>
  </svg>
`;

/** Long counts are smaller, so that they stay in their disc. */
const sizeOf = (count: number) =>
  count > 999 ? '.65em' : count > 99 ? '.8em' : '1em';

function renderMarker(marker: MapMarker, drawing: Drawing) {
  const {id, x, y, ids, partner} = marker;
  const count = ids.length;
  const isChosen = drawing.isChosen(marker);
  return svg`
    <g
      class="marker ${count > 1 ? 'cluster' : (partner?.status ?? '')}"
      part="marker"
      data-id=${id}
      transform="translate(${round(x)} ${round(y)})"
      role=${isPrerendering ? 'img' : 'button'}
      tabindex=${isPrerendering ? nothing : id === drawing.tabStop ? 0 : -1}
      aria-label=${drawing.labelOf(marker)}
      aria-pressed=${isPrerendering || count > 1 ? nothing : isChosen}
      @click=${drawing.choose}
    >
      <circle class="target" r=${RADIUS.target}></circle>
      <circle class="focus-ring" r=${count > 1 ? 18 : 12}></circle>
      <circle class="dot" r=${count > 1 ? RADIUS.cluster : RADIUS.marker - 1}></circle>
      ${count > 1 ? svg`<text class="count" font-size=${sizeOf(count)}>${count}</text>` : nothing}
    </g>
  `;
}
