import {html, type TemplateResult} from 'lit';
import {arrow, minus, plus} from './icons.js';
import type {Obstacle} from './labels.js';
import type {MapTexts} from './map-texts.js';
import type {Direction} from './neighbours.js';
import type {Region} from './regions.js';
import {
  canPan,
  canZoomIn,
  canZoomOut,
  type Size,
  type Viewport,
} from './viewport.js';

/** The factor of one zoom by a button or a key; two steps are almost a region. */
export const ZOOM_STEP = 2;

/** One step in each direction, to the right and down. */
export const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  left: [-1, 0],
  right: [1, 0],
  down: [0, 1],
};

const DIRECTIONS = ['up', 'left', 'right', 'down'] as const;
const REGIONS = ['world', 'europe'] as const satisfies readonly Region[];

/** The state of the buttons of a map, and their callbacks. */
export interface MapControls {
  readonly texts: MapTexts;
  readonly viewport: Viewport;
  readonly size: Size;
  /** The region that is shown, if any. */
  readonly region: Region | undefined;
  /** Counts the places that a region shows. */
  readonly countIn: (region: Region) => number;
  readonly zoom: (factor: number) => void;
  readonly step: (right: number, down: number) => void;
  readonly goTo: (region: Region) => void;
}

/**
 * The buttons over the map: they do by single clicks all that a drag or a pinch
 * does (WCAG 2.2, 2.5.7). At a limit they stay, so that they keep the focus.
 */
export function renderControls({
  texts,
  viewport,
  size,
  region,
  countIn,
  zoom,
  step,
  goTo,
}: MapControls): TemplateResult {
  const canIn = canZoomIn(viewport);
  const canOut = canZoomOut(viewport, size);
  return html`
    <div class="zoom">
      <button
        type="button"
        aria-disabled=${!canIn}
        aria-label=${canIn ? texts.zoomIn : texts.closest}
        @click=${() => zoom(ZOOM_STEP)}
      >
        ${plus}
      </button>
      <button
        type="button"
        aria-disabled=${!canOut}
        aria-label=${canOut ? texts.zoomOut : texts.farthest}
        @click=${() => zoom(1 / ZOOM_STEP)}
      >
        ${minus}
      </button>
    </div>
    ${DIRECTIONS.map(
      (direction) => html`
        <button
          type="button"
          class="pan ${direction}"
          aria-disabled=${!canPan(viewport, size, ...STEPS[direction])}
          aria-label=${texts.pan[direction]}
          @click=${() => step(...STEPS[direction])}
        >
          ${arrow}
        </button>
      `
    )}
    <div class="regions">
      ${REGIONS.map(
        (each) => html`
          <button
            type="button"
            class="chip-button"
            aria-pressed=${region === each}
            @click=${() => goTo(each)}
          >
            ${texts.regions[each]}
            <span class="count-of">${texts.number(countIn(each))}</span>
          </button>
        `
      )}
    </div>
    <p id="map-keys" hidden>${texts.keys}</p>
  `;
}

/** Under this width, in em, large counts wrap the regions into two rows. */
const TWO_ROWS = 22;

/**
 * The area of the buttons as discs that no label covers. The buttons are sized
 * in em of the map, which is given in CSS px.
 */
export function controlDiscs(size: Size, em: number): readonly Obstacle[] {
  const [width, height] = [size.width / em, size.height / em];
  const regions = width < TWO_ROWS ? [2, 5] : [2];
  return [
    ...[2, 3.5, 4.75].map((y) => [width - 2, y, 1.5]),
    ...regions.flatMap((row) =>
      [2, 3.5, 5, 6.5, 8, 9.5, 11, 12.5, 14, 15.5].map((x) => [
        x,
        height - row,
        1.5,
      ])
    ),
    [width / 2, 1.5, 1],
    [1.5, height / 2, 1],
    [width - 1.5, height / 2, 1],
    [width / 2, height - 1.5, 1],
    [width - 1.5, height - 1.5, 1],
  ].map(([x = 0, y = 0, radius = 0]) => ({
    x: x * em,
    y: y * em,
    radius: radius * em,
  }));
}
