import type {Point} from '../geo/projection.js';

export type Direction = 'right' | 'down' | 'left' | 'up';

/** One unit in each direction; y grows downwards. */
const UNITS = {
  right: [1, 0],
  down: [0, 1],
  left: [-1, 0],
  up: [0, -1],
} as const;

/**
 * Returns the next marker in a direction, if any: of the markers in the quarter
 * around that direction the nearest by Manhattan distance, then by Euclidean
 * distance.
 *
 * By this rule the arrow keys lead from every marker to every other one. The four
 * quarters, each with one of its two borders, cover each point once, and a step
 * into the quarter of a marker never increases the Manhattan distance to it.
 * Markers at the same point count as one.
 */
export function neighbour<T extends Point>(
  from: Point,
  all: readonly T[],
  direction: Direction
): T | undefined {
  const [ux, uy] = UNITS[direction];
  let next: T | undefined;
  let least = [Infinity, Infinity] as const;
  for (const marker of all) {
    const dx = marker.x - from.x;
    const dy = marker.y - from.y;
    const ahead = dx * ux + dy * uy;
    const aside = dy * ux - dx * uy;
    const steps = ahead + Math.abs(aside);
    const flight = Math.hypot(ahead, aside);
    if (
      ahead > -aside &&
      ahead >= aside &&
      (steps < least[0] || (steps === least[0] && flight < least[1]))
    ) {
      next = marker;
      least = [steps, flight];
    }
  }
  return next;
}
