import {html, nothing, svg, type TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {type Ref, ref} from 'lit/directives/ref.js';
import {repeat} from 'lit/directives/repeat.js';
import {isPrerendering} from '../element/prerendering.js';
import type {Outlines} from '../geo/fine-outlines.js';
import type {Lines} from './lines.js';
import {type MapMarker, type MapModel, RADIUS} from './map.model.js';
import {SHAPES} from './shapes.js';
import type {Size} from './viewport.js';

/** What the drawing needs besides the model. */
export interface Drawing {
  readonly size: Size;
  readonly outlines: Outlines;
  readonly lines: Lines;
  /** The id of the marker that the Tab key reaches. */
  readonly tabStop: string | undefined;
  /** Receives the element of that marker. */
  readonly tabStopRef: Ref;
  readonly isChosen: (marker: MapMarker) => boolean;
  readonly labelOf: (marker: MapMarker) => string;
  readonly onClick: (event: Event) => void;
}

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * Draws the map; its markers are buttons, and one of them is the tab stop. Each
 * marker has a click listener of its own, because screen readers call a whole
 * map that has one clickable. The map listens to all other events. Translators
 * leave its texts alone, for their elements would not show inside an SVG.
 */
export const renderDrawing = (
  {transform, markers, labels, countryNames, home, chosen}: MapModel,
  drawing: Drawing
): TemplateResult => html`
  <svg
    class="drawing notranslate"
    translate="no"
    role="none"
    viewBox="0 0 ${drawing.size.width} ${drawing.size.height}"
  >
    <g transform=${transform} aria-hidden="true">
      <path class="land" d=${drawing.outlines.land}></path>
      <path class="boundary" d=${drawing.outlines.borders}></path>
      <path class="boundary disputed" d=${drawing.outlines.disputed}></path>
      ${renderLines(drawing.lines)}
    </g>
    <g aria-hidden="true">
      ${countryNames.map(
        ({x, y, text}) =>
          svg`<text class="country" x=${round(x)} y=${round(y)}>${text}</text>`
      )}
    </g>
    ${
      home
        ? svg`<circle class="home" cx=${round(home.x)} cy=${round(home.y)} r=${RADIUS.home - 1.5}></circle>`
        : nothing
    }
    ${repeat(
      markers,
      ({id}) => id,
      (marker) => renderMarker(marker, drawing)
    )}
    ${
      chosen
        ? svg`
            <g class="chosen" transform="translate(${round(chosen.x)} ${round(chosen.y)})" aria-hidden="true">
              <circle class="ring" r=${RADIUS.chosen - 1}></circle>
              <path class=${classMap({dot: true, [chosen.place.status]: true})} d=${SHAPES[chosen.place.shape]}></path>
            </g>
          `
        : nothing
    }
    <g aria-hidden="true">
      ${labels.map(
        ({x, y, anchor, text, isStrong}) =>
          svg`<text class=${classMap({'label-text': true, strong: isStrong})} x=${round(x)} y=${round(y)} text-anchor=${anchor}>${text}</text>`
      )}
    </g>
  </svg>
`;

/** The chosen line is above the others, which step back. */
function renderLines({active, suspended, chosen, isChosenActive}: Lines) {
  const line = (d: string, isSolid: boolean, isChosen = false) =>
    svg`<path class=${classMap({
      line: true,
      suspended: !isSolid,
      back: !isChosen && chosen !== '',
      'chosen-line': isChosen,
    })} d=${d}></path>`;
  return svg`${line(active, true)}${line(suspended, false)}${
    chosen ? line(chosen, isChosenActive, true) : nothing
  }`;
}

/** Long counts are smaller, so that they fit into their disc. */
const fontSizeOf = (count: number) =>
  count > 999 ? '.65em' : count > 99 ? '.8em' : '1em';

function renderMarker(marker: MapMarker, drawing: Drawing) {
  const {id, x, y, ids, place} = marker;
  const count = ids.length;
  const isCluster = count > 1;
  const classes = {
    marker: true,
    cluster: isCluster,
    ...(place && {[place.status]: true}),
  };
  const isTabStop = id === drawing.tabStop;
  return svg`
    <g
      class=${classMap(classes)}
      part="marker"
      data-id=${id}
      transform="translate(${round(x)} ${round(y)})"
      role=${isPrerendering ? 'img' : 'button'}
      tabindex=${isPrerendering ? nothing : isTabStop ? 0 : -1}
      aria-label=${drawing.labelOf(marker)}
      aria-pressed=${isPrerendering || isCluster ? nothing : drawing.isChosen(marker)}
      @click=${drawing.onClick}
      ${isTabStop ? ref(drawing.tabStopRef) : nothing}
    >
      <circle class="target" r=${RADIUS.target}></circle>
      <circle class="focus-ring" r=${isCluster ? 18 : 12}></circle>
      ${
        place
          ? svg`<path class="dot" d=${SHAPES[place.shape]}></path>`
          : svg`
              <circle class="dot" r=${RADIUS.cluster}></circle>
              <text class="count" font-size=${fontSizeOf(count)}>${count}</text>
            `
      }
    </g>
  `;
}
