import {greatCircle, linePath} from '../geo/great-circle.js';
import type {LonLat, Point} from '../geo/projection.js';
import type {MapPlace} from './map.model.js';

/** Lines from home to places, as SVG path data in units of the plane. */
export interface Lines {
  readonly active: string;
  /** Lines to places that are suspended or ended. */
  readonly suspended: string;
  /** The line to the chosen place, which is in neither of the others. */
  readonly chosen: string;
  readonly isChosenActive: boolean;
  /** The points of all lines. */
  readonly all: readonly (readonly Point[])[];
}

/** With more lines than this, only the chosen place has one. */
const MAX_LINES = 60;

const isActive = ({status}: MapPlace) => status === 'active';

/** The largest distance of a line from its curve, CSS px. */
const TOLERANCE = 0.4;

/**
 * Returns a scale up to which lines of the next function look smooth: lines are
 * computed anew only when the scale doubles.
 */
export const lineScale = (scale: number): number =>
  Math.max(4, 2 ** Math.ceil(Math.log2(scale)));

/**
 * Draws the lines to all places, or to the chosen one if they are many. They look
 * smooth up to a scale in CSS px per unit of the plane.
 */
export function linesTo(
  places: readonly MapPlace[],
  home: LonLat | undefined,
  selected: string | null,
  scale: number
): Lines {
  const chosen = places.find(({id}) => id === selected);
  const others =
    places.length > MAX_LINES ? [] : places.filter((place) => place !== chosen);
  const linesOf = (ends: readonly MapPlace[]) =>
    home
      ? ends.flatMap(({location}) =>
          greatCircle(home, location, TOLERANCE / scale)
        )
      : [];
  const active = linesOf(others.filter(isActive));
  const suspended = linesOf(others.filter((place) => !isActive(place)));
  const toChosen = linesOf(chosen ? [chosen] : []);
  const path = (lines: Lines['all']) => linePath(lines, scale > 4 ? 3 : 1);
  return {
    active: path(active),
    suspended: path(suspended),
    chosen: path(toChosen),
    isChosenActive: chosen !== undefined && isActive(chosen),
    all: [...active, ...suspended, ...toChosen],
  };
}
