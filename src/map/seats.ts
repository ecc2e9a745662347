import type {MapMarker} from './map.model.js';

/** Puts markers in places; a place that nobody needs any more stays empty. */
export type Seats = (
  markers: readonly MapMarker[]
) => readonly (MapMarker | undefined)[];

/**
 * Seats that are remembered: a marker stays where it was as long as it is
 * shown, so that its node in the drawing, with the focus that it may have, is
 * its own however the others come and go. Lit's `repeat` does so too, by moving
 * nodes, for four times the bytes.
 */
export function createSeats(): Seats {
  let seated: readonly (MapMarker | undefined)[] = [];
  return (markers) => {
    const coming = new Map(markers.map((marker) => [marker.id, marker]));
    const kept = seated.map((before) => {
      const marker = before && coming.get(before.id);
      if (marker) coming.delete(marker.id);
      return marker;
    });
    const rest = [...coming.values()];
    seated = [...kept.map((marker) => marker ?? rest.shift()), ...rest];
    return seated;
  };
}
