import {type LonLat, type Point, project} from '../geo/projection.js';
import {clearOfControls} from './clear-view.js';
import {gridOf} from './grid.js';
import {
  type Box,
  clampViewport,
  fitBox,
  isVisible,
  type Size,
  TARGET_SIZE,
  type Viewport,
  WORLD_BOX,
} from './viewport.js';

export type Region = 'world' | 'europe';

/** The least box around points, of which there must be one. */
const boxAround = (points: readonly Point[]): Box =>
  // `Math.min(...)` fails for hundreds of thousands of arguments.
  points.reduce<Box>(
    ({left, top, right, bottom}, {x, y}) => ({
      left: Math.min(left, x),
      top: Math.min(top, y),
      right: Math.max(right, x),
      bottom: Math.max(bottom, y),
    }),
    {left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity}
  );

const EUROPE: readonly LonLat[] = [
  [-12, 30],
  [45, 30],
  [-12, 64],
  [45, 64],
];

/** The regions as boxes of the plane; Europe includes the Mediterranean. */
const REGIONS: Readonly<Record<Region, Box>> = {
  world: WORLD_BOX,
  europe: boxAround(EUROPE.map(project)),
};

/**
 * Returns the closest viewport of all points, with space for labels; the world
 * if there are no points.
 */
export const fitPoints = (
  points: readonly Point[],
  size: Size,
  padding = 2 * TARGET_SIZE
): Viewport =>
  points.length
    ? fitBox(boxAround(points), size, padding)
    : fitBox(WORLD_BOX, size);

/** What the viewports of a map depend on, apart from its size. */
export interface Sights {
  /** The region that the host page asks for. */
  readonly asked: Region | 'auto';
  /** All places, also those hidden by a filter. */
  readonly points: readonly Point[];
  /** The places and the home: no control covers them at first. */
  readonly landmarks: readonly Point[];
  /** The buttons over the map, in CSS px. */
  readonly controls: readonly Box[];
}

/**
 * The largest scale at which found places are shown, about 7 km per CSS px: a city
 * found alone is seen within its country.
 */
const FOUND_SCALE = 6;

/** Returns the closest viewport of found places that no control covers. */
export function foundViewport(
  points: readonly Point[],
  size: Size,
  controls: readonly Box[]
): Viewport {
  const close = fitPoints(points, size);
  const scale = Math.min(close.scale, FOUND_SCALE);
  const viewport = clampViewport({...close, scale}, size);
  return clearOfControls(viewport, size, points, controls);
}

/** Returns the viewport of a region, with the landmarks clear of the controls. */
export const clearRegionViewport = (
  region: Region,
  size: Size,
  {points, landmarks, controls}: Sights
): Viewport =>
  clearOfControls(
    regionViewport(region, size, points),
    size,
    landmarks,
    controls
  );

/**
 * Returns the viewport of a region. The world fills the map if that leaves out
 * none of the points.
 */
export function regionViewport(
  region: Region,
  size: Size,
  points: readonly Point[] = []
): Viewport {
  if (region === 'europe' || !points.length)
    return fitBox(REGIONS[region], size);
  const {left, top, right, bottom} = WORLD_BOX;
  const filling = Math.max(
    size.width / (right - left),
    size.height / (bottom - top)
  );
  const close = fitPoints(points, size);
  return clampViewport({...close, scale: Math.min(close.scale, filling)}, size);
}

/** Whether some of the points have markers of their own at a scale. */
export function canSeparate(points: readonly Point[], scale: number): boolean {
  const {left, top, right, bottom} = boxAround(points);
  return Math.max(right - left, bottom - top) * scale > 2 * TARGET_SIZE;
}

/**
 * Returns the region that shows more of the points apart: visible, and with no
 * other point within `separation` CSS px. If both show as many, the world.
 */
export function autoRegion(
  points: readonly Point[],
  size: Size,
  separation = TARGET_SIZE
): Region {
  const countSeparate = (region: Region) => {
    const viewport = regionViewport(region, size, points);
    const grid = gridOf(separation / viewport.scale, points);
    return points.filter(
      (point) => isVisible(viewport, size, point) && !grid.near(point)
    ).length;
  };
  return countSeparate('europe') > countSeparate('world') ? 'europe' : 'world';
}
