import type {Point} from '../geo/projection.js';
import {isVisible, type Size, type Viewport} from './viewport.js';

/** What zooming by a button or a key may go about, in the plane. */
export interface ZoomGoals {
  readonly chosen: Point | undefined;
  /** The place whose marker or cluster has the focus. */
  readonly focused: Point | undefined;
  /** The markers in view. */
  readonly markers: readonly Point[];
  readonly home: Point | undefined;
  /** All places that the map shows, also those out of view. */
  readonly places: readonly Point[];
}

/** Returns the point that is nearest to the centre of a viewport. */
const nearest = (
  {x, y}: Viewport,
  points: readonly Point[]
): Point | undefined => {
  let found: Point | undefined;
  let least = Infinity;
  for (const point of points) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance >= least) continue;
    found = point;
    least = distance;
  }
  return found;
};

/**
 * Returns what zooming keeps in view, the most important first: the chosen place and
 * the marker with the focus, else the marker nearest to the centre, else the home. A
 * choice that is out of view does not count, because the visitor has left it. If the
 * map shows nothing, zooming in goes to the nearest place; zooming out shows more
 * anyway.
 */
export function zoomAnchors(
  {chosen, focused, markers, home, places}: ZoomGoals,
  viewport: Viewport,
  size: Size,
  factor: number
): readonly Point[] {
  const inView = (points: readonly (Point | undefined)[]) =>
    points.filter(
      (point): point is Point =>
        point !== undefined && isVisible(viewport, size, point)
    );
  const own = inView([chosen, focused]);
  if (own.length > 0) return own;
  const next =
    nearest(viewport, inView(markers)) ??
    inView([home])[0] ??
    (factor > 1 ? (chosen ?? nearest(viewport, places)) : undefined);
  return next ? [next] : [];
}
