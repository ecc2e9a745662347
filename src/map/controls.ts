import {html, type TemplateResult} from 'lit';
import {formatsIn} from '../language/formats.js';
import type {Locale} from '../language/locale.js';
import {msgIn, type Msg} from '../language/messages.js';
import type {Partner} from '../payload/schema.js';
import type {Obstacle} from './labels.js';
import type {Direction} from './neighbours.js';
import {arrow, cross, minus, plus} from './icons.js';
import {
  canPan,
  canZoomIn,
  canZoomOut,
  type Region,
  type Size,
  type Viewport,
} from './viewport.js';

/** Zooming by a button or a key; two steps are a little less than a region. */
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

/** What the map's buttons show and do. */
export interface MapControls {
  readonly locale: Locale;
  readonly view: Viewport;
  readonly size: Size;
  /** The region whose view shows, if it is one. */
  readonly region: Region | undefined;
  readonly seenIn: (region: Region) => number;
  readonly zoom: (factor: number) => void;
  readonly step: (right: number, down: number) => void;
  readonly goTo: (region: Region) => void;
}

/**
 * The buttons over the map: all that a drag or a pinch does, by single clicks
 * (WCAG 2.2, 2.5.7). At a limit they stay, so that nobody loses the focus.
 */
export function renderMapControls({
  locale,
  view,
  size,
  region,
  seenIn,
  zoom,
  step,
  goTo,
}: MapControls): TemplateResult {
  const msg = msgIn(locale);
  const {number} = formatsIn(locale);
  const isIn = canZoomIn(view);
  const isOut = canZoomOut(view, size);
  return html`
    <div class="zoom">
      <button
        type="button"
        aria-disabled=${!isIn}
        aria-label=${isIn ? msg('Zoom in') : msg('Zoom in: closest view')}
        @click=${() => zoom(ZOOM_STEP)}
      >
        ${plus}
      </button>
      <button
        type="button"
        aria-disabled=${!isOut}
        aria-label=${isOut ? msg('Zoom out') : msg('Zoom out: whole world')}
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
          aria-disabled=${!canPan(view, size, ...STEPS[direction])}
          aria-label=${panName(direction, msg)}
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
            ${each === 'world' ? msg('World') : msg('Europe')}
            <span class="count-of">${number(seenIn(each))}</span>
          </button>
        `
      )}
    </div>
    <p id="map-keys" hidden>
      ${msg('Arrow keys move, plus and minus zoom.')}
    </p>
  `;
}

function panName(direction: Direction, msg: Msg): string {
  switch (direction) {
    case 'up':
      return msg('Move north');
    case 'down':
      return msg('Move south');
    case 'left':
      return msg('Move west');
    case 'right':
      return msg('Move east');
  }
}

/** Under this width, in em, large counts send the regions into two rows. */
const TWO_ROWS = 22;

/**
 * Where the buttons stand over the map, as discs that no label covers. The
 * buttons are in em of the map, which is given in CSS px.
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

/** The members of a cluster, and what choosing one does. */
export interface Members {
  readonly locale: Locale;
  readonly members: readonly Partner[];
  readonly selected: string | null;
  readonly choose: (id: string) => void;
  readonly close: () => void;
}

/** Lists the partners that no zooming tells apart. */
export function renderMembers({
  locale,
  members,
  selected,
  choose,
  close,
}: Members): TemplateResult {
  const msg = msgIn(locale);
  return html`
    <div class="members" role="group" aria-label=${msg('Partners in one place')}>
      <button
        type="button"
        class="close"
        aria-label=${msg('Close')}
        @click=${close}
      >
        ${cross}
      </button>
      <ul role="list">
        ${members.map(
          ({id, name}) => html`
            <li>
              <button
                type="button"
                aria-pressed=${id === selected}
                @click=${() => choose(id)}
              >
                ${name[locale]}
              </button>
            </li>
          `
        )}
      </ul>
    </div>
  `;
}
