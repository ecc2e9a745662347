import type {Point} from '../geo/projection.js';
import {
  type Box,
  clampViewport,
  isVisible,
  type Size,
  TARGET_SIZE,
  toScreen,
  type Viewport,
} from './viewport.js';

/** The radius of the largest marker and its gap to a control, CSS px. */
const REACH = 15;

/** The least distance of a marker from the edge of the map, CSS px. */
const EDGE = TARGET_SIZE / 2;

/** So many points are at all controls, wherever the map is. */
const CROWD = 500;

/** More than there are squares in a row. */
const ROW = 0x10000;

const SHIFTS = [-48, -32, -16, 0, 16, 32, 48];
const FACTORS = [1, 0.94, 0.88, 0.82];

/** Small changes of a viewport, the least noticeable first. */
const CHANGES = FACTORS.flatMap((factor) =>
  SHIFTS.flatMap((dx) =>
    SHIFTS.map((dy) => ({
      factor,
      dx,
      dy,
      cost: Math.hypot(dx, dy) + (1 - factor) * 400,
    }))
  )
).sort((a, b) => a.cost - b.cost);

/** The changes that keep the scale. */
export const PANS = CHANGES.filter(({factor}) => factor === 1);

const covers = ({left, top, right, bottom}: Box, {x, y}: Point) =>
  x > left - REACH &&
  x < right + REACH &&
  y > top - REACH &&
  y < bottom + REACH;

/** Whether a viewport shows all points, and none of them under a control. */
export const showsAll = (
  viewport: Viewport,
  size: Size,
  points: readonly Point[],
  controls: readonly Box[]
): boolean =>
  points.every((point) => isVisible(viewport, size, point, EDGE)) &&
  countCovered(viewport, size, points, controls, 1) === 0;

/** Counts the points under controls, up to a limit. */
function countCovered(
  viewport: Viewport,
  size: Size,
  points: readonly Point[],
  controls: readonly Box[],
  limit: number
): number {
  let count = 0;
  for (const point of points) {
    const at = toScreen(viewport, size, point);
    if (controls.some((control) => covers(control, at))) count++;
    if (count >= limit) break;
  }
  return count;
}

/** Returns one of the points in each square that is as large as a small marker. */
function thinOut(
  {scale}: Viewport,
  points: readonly Point[]
): readonly Point[] {
  const cell = EDGE / scale;
  const cells = new Map<number, Point>();
  for (const point of points)
    cells.set(
      Math.floor(point.x / cell) + Math.floor(point.y / cell) * ROW,
      point
    );
  return [...cells.values()];
}

/**
 * Pans and shrinks a viewport a little, so that as few points as possible are
 * under the controls. All points that were visible remain visible. Returns the same
 * object if nothing is covered, or if the points are too many to avoid it.
 */
export function clearOfControls(
  viewport: Viewport,
  size: Size,
  points: readonly Point[],
  controls: readonly Box[],
  changes = CHANGES
): Viewport {
  if (!controls.length || !points.length) return viewport;
  const few = thinOut(viewport, points);
  if (few.length > CROWD) return viewport;
  const visible = few.filter((point) => isVisible(viewport, size, point, EDGE));
  let best = viewport;
  let least = countCovered(viewport, size, few, controls, Infinity);
  for (const {factor, dx, dy} of changes) {
    if (least === 0) break;
    const scale = viewport.scale * factor;
    const next = clampViewport(
      {x: viewport.x - dx / scale, y: viewport.y - dy / scale, scale},
      size
    );
    const count = countCovered(next, size, few, controls, least);
    if (
      count < least &&
      visible.every((point) => isVisible(next, size, point, EDGE))
    ) {
      best = next;
      least = count;
    }
  }
  return best;
}
