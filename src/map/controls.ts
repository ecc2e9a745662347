import {html, type TemplateResult} from 'lit';
import {arrow, minus, plus} from './icons.js';
import type {MapTexts} from './map-texts.js';
import type {Direction} from './neighbours.js';
import type {Region} from './regions.js';
import {
  type Box,
  canPan,
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
  /** The largest scale, in CSS px per unit of the plane. */
  readonly maxScale: number;
  readonly size: Size;
  /** The region that is shown, if any. */
  readonly region: Region | undefined;
  /** Counts the places that a region shows. */
  readonly countIn: (region: Region) => number;
  readonly zoom: (factor: number) => void;
  readonly step: (right: number, down: number) => void;
  readonly goTo: (region: Region) => void;
  /** The button for the full screen, if there is one. */
  readonly fullScreen: unknown;
  /** Whether a list covers the buttons at the lower edge. */
  readonly isListed: boolean;
}

/**
 * The buttons over the map: they do by single clicks all that a drag or a pinch
 * does (WCAG 2.2, 2.5.7). At a limit they stay, so that they keep the focus.
 */
export function renderControls({
  texts,
  viewport,
  maxScale,
  size,
  region,
  countIn,
  zoom,
  step,
  goTo,
  fullScreen,
  isListed,
}: MapControls): TemplateResult {
  const covered = isListed ? 'covered' : '';
  const canIn = viewport.scale < maxScale;
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
          class="pan ${direction} ${direction === 'down' ? covered : ''}"
          aria-disabled=${!canPan(viewport, size, ...STEPS[direction])}
          aria-label=${texts.pan[direction]}
          @click=${() => step(...STEPS[direction])}
        >
          ${arrow}
        </button>
      `
    )}
    <div class="regions ${covered}">
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
    ${fullScreen}
    <p id="map-keys" hidden>${texts.keys}</p>
  `;
}

/** The side of a button on touch screens, CSS px, as in the styles. */
const TOUCH_SIDE = 44;

/**
 * The buttons over the map as boxes that no label covers, in CSS px. The buttons are
 * sized in em of the map, which is given in CSS px, and in the widths of the texts of
 * the regions.
 */
export function controlBoxes(
  {width, height}: Size,
  em: number,
  isTouch: boolean,
  world: number,
  europe: number
): readonly Box[] {
  const side = isTouch ? Math.max(2.5 * em, TOUCH_SIDE) : 2.5 * em;
  const edge = 0.75 * em;
  // The paddings, the border, and the gaps before a count.
  const around = 2.5 * em + 2;
  const row = world + europe + 2 * around + 0.5 * em;
  const room = width - 3.25 * em;
  const rows = row > room ? 2 : 1;
  const box = (left: number, top: number, wide: number, high: number): Box => ({
    left,
    top,
    right: left + wide,
    bottom: top + high,
  });
  const zoom = box(width - edge - side, edge, side, 2 * side + 0.25 * em);
  const high = rows * side + (rows - 1) * 0.5 * em;
  const regions = box(edge, height - edge - high, Math.min(row, room), high);
  // Where the browser has no full screen, the corner stays free.
  const fullScreen = box(edge, edge, side, side);
  if (isTouch) return [zoom, regions, fullScreen];

  const [arrow, gap] = [2 * em, 0.5 * em];
  const [middle, centre] = [(width - arrow) / 2, (height - arrow) / 2];
  const [right, bottom] = [width - gap - arrow, height - gap - arrow];
  return [
    zoom,
    regions,
    fullScreen,
    box(middle, gap, arrow, arrow),
    box(gap, centre, arrow, arrow),
    box(right, centre, arrow, arrow),
    box(middle, bottom, arrow, arrow),
    // In a narrow element the arrow that points down is in the corner.
    box(right, bottom, arrow, arrow),
  ];
}
