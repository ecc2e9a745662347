import {greatCircle, linePath} from '../geo/great-circle.js';
import type {LonLat} from '../geo/projection.js';
import type {MapPlace} from './map.model.js';

/** Lines from home to places, as SVG path data in units of the plane. */
export interface Lines {
  readonly active: string;
  /** Lines to places that are suspended or ended. */
  readonly suspended: string;
}

/** With more lines than this, only the chosen place has one. */
const MAX_LINES = 60;

/** Draws the lines to all places, or to the chosen one if they are many. */
export function linesTo(
  places: readonly MapPlace[],
  home: LonLat | undefined,
  selected: string | null
): Lines {
  const shown =
    places.length > MAX_LINES
      ? places.filter(({id}) => id === selected)
      : places;
  const path = (isActive: boolean) =>
    home
      ? shown
          .filter(({status}) => (status === 'active') === isActive)
          .map(({location}) => linePath(greatCircle(home, location)))
          .join('')
      : '';
  return {active: path(true), suspended: path(false)};
}
