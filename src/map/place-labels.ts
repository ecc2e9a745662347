import type {MapMarker, MapPlace} from './map.model.js';
import type {Viewport} from './viewport.js';

/** From this scale on, which shows a region of a country, labels are close. */
const CLOSE = 12;

/**
 * Returns how places are labelled: close up, and where several markers would have
 * the same label, such as the universities of a city, by their own names.
 */
export function labelsAt({scale}: Viewport, markers: readonly MapMarker[]) {
  const isClose = scale >= CLOSE;
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const {place} of isClose ? [] : markers) {
    if (!place) continue;
    (seen.has(place.label) ? shared : seen).add(place.label);
  }
  return ({label, closeLabel}: MapPlace): string =>
    isClose || shared.has(label) ? closeLabel : label;
}
