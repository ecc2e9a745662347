import {type LonLat, type Point, project, WORLD} from '../geo/projection.js';
import {gridOf} from './grid.js';

/** What the map's window shows. */
export interface Viewport {
  /** The point of the plane in the middle of the window. */
  readonly x: number;
  readonly y: number;
  /** CSS px to a unit of the plane. */
  readonly scale: number;
}

/** A window's size in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** An upright rectangle, in the plane or on the screen; `top` is the lesser y. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Region = 'world' | 'europe';

/** Where zooming in ends: about 0.7 km to a CSS px. */
export const MAX_SCALE = 60;

/** Two targets are told apart from here on, in CSS px (WCAG 2.2, 2.5.8). */
export const SEPARATION = 24;

/** Half a target, in CSS px: so the markers at the world's edge keep theirs. */
const EDGE = SEPARATION / 2;

/** The least box around points, of which there must be one. */
const boxAround = (points: readonly Point[]): Box =>
  // Not by `Math.min(...)`: hundreds of thousands are too many arguments.
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

/**
 * The views to begin with, as boxes of the plane: all land but Antarctica, and
 * Europe with the Mediterranean.
 */
export const REGIONS: Readonly<Record<Region, Box>> = {
  world: {
    left: 0,
    top: project([0, 84]).y,
    right: WORLD.width,
    bottom: project([0, -58]).y,
  },
  europe: boxAround(EUROPE.map(project)),
};

const without = ({width, height}: Size, padding: number): Size => ({
  width: Math.max(1, width - 2 * padding),
  height: Math.max(1, height - 2 * padding),
});

const scaleFor = (box: Box, {width, height}: Size) =>
  Math.min(
    MAX_SCALE,
    width / (box.right - box.left),
    height / (box.bottom - box.top)
  );

const minScale = (size: Size) => scaleFor(REGIONS.world, without(size, EDGE));

const limited = (scale: number, size: Size) =>
  Math.max(minScale(size), Math.min(MAX_SCALE, scale));

/** Holds one coordinate of the middle where the window stays in the world. */
const held = (at: number, low: number, high: number, seen: number) =>
  seen < high - low
    ? Math.min(high - seen / 2, Math.max(low + seen / 2, at))
    : (low + high) / 2;

/**
 * The nearest viewport that keeps to the limits of scale and shows no more
 * void around the world than it must: `view` itself where that is the same.
 */
export function within(
  next: Viewport,
  size: Size,
  view: Viewport = next
): Viewport {
  const scale = limited(next.scale, size);
  const {left, top, right, bottom} = REGIONS.world;
  const {width, height} = without(size, EDGE);
  const x = held(next.x, left, right, width / scale);
  const y = held(next.y, top, bottom, height / scale);
  return x === view.x && y === view.y && scale === view.scale
    ? view
    : {x, y, scale};
}

/** The closest view of a whole box, with `padding` CSS px around it. */
export const fit = (box: Box, size: Size, padding = EDGE): Viewport =>
  within(
    {
      x: (box.left + box.right) / 2,
      y: (box.top + box.bottom) / 2,
      scale: scaleFor(box, without(size, padding)),
    },
    size
  );

/** The closest view of all points, with room for labels; of none, the world. */
export const fitPoints = (
  points: readonly Point[],
  size: Size,
  padding = 2 * SEPARATION
): Viewport =>
  points.length
    ? fit(boxAround(points), size, padding)
    : fit(REGIONS.world, size);

/**
 * The view of a region. Of the world as much as fills the window, and more
 * where otherwise one of the points would be left out.
 */
export function regionView(
  region: Region,
  size: Size,
  points: readonly Point[] = []
): Viewport {
  if (region === 'europe' || !points.length) return fit(REGIONS[region], size);
  const {left, top, right, bottom} = REGIONS.world;
  const filling = Math.max(
    size.width / (right - left),
    size.height / (bottom - top)
  );
  const close = fitPoints(points, size);
  return within({...close, scale: Math.min(close.scale, filling)}, size);
}

/** Where a point of the plane is in the window, in CSS px from its top left. */
export const toScreen = (
  view: Viewport,
  {width, height}: Size,
  {x, y}: Point
): Point => ({
  x: width / 2 + (x - view.x) * view.scale,
  y: height / 2 + (y - view.y) * view.scale,
});

/** The point of the plane at a place in the window: `toScreen` turned round. */
export const toPlane = (
  view: Viewport,
  {width, height}: Size,
  {x, y}: Point
): Point => ({
  x: view.x + (x - width / 2) / view.scale,
  y: view.y + (y - height / 2) / view.scale,
});

/** Whether a point is in the window, at least `margin` CSS px from its edge. */
export const isSeen = (
  view: Viewport,
  {width, height}: Size,
  {x, y}: Point,
  margin = 0
): boolean =>
  Math.abs(x - view.x) * view.scale <= width / 2 - margin &&
  Math.abs(y - view.y) * view.scale <= height / 2 - margin;

export const canZoomIn = ({scale}: Viewport): boolean => scale < MAX_SCALE;

export const canZoomOut = ({scale}: Viewport, size: Size): boolean =>
  scale > minScale(size);

/**
 * Zooms in by a factor (out, if under 1). The place `about`, in CSS px, stays
 * under the pointer, as far as the world's edge lets it; without it the middle.
 * At the limit it gives the same object.
 */
export function zoomBy(
  view: Viewport,
  size: Size,
  factor: number,
  about: Point = {x: size.width / 2, y: size.height / 2}
): Viewport {
  const scale = limited(view.scale * factor, size);
  if (scale === view.scale) return view;
  const {x, y} = toPlane(view, size, about);
  const share = view.scale / scale;
  return within(
    {x: x + (view.x - x) * share, y: y + (view.y - y) * share, scale},
    size
  );
}

/** Moves the map under the window by CSS px, as a drag does. */
export const panBy = (
  view: Viewport,
  size: Size,
  dx: number,
  dy: number
): Viewport =>
  within(
    {
      x: view.x - dx / view.scale,
      y: view.y - dy / view.scale,
      scale: view.scale,
    },
    size,
    view
  );

/** Whether any zooming tells some of the points apart. */
export function canPart(points: readonly Point[]): boolean {
  const {left, top, right, bottom} = boxAround(points);
  return Math.max(right - left, bottom - top) * MAX_SCALE > 2 * SEPARATION;
}

/** Whether there is more of the world in a direction: right, and down. */
export function canPan(
  view: Viewport,
  size: Size,
  right: number,
  down: number
): boolean {
  const {x, y} = panBy(view, size, -right * EDGE, -down * EDGE);
  return Math.hypot(x - view.x, y - view.y) * view.scale > 1;
}

/** How far to move something at `at` so that it is `margin` inside of `length`. */
function shift(at: number, length: number, margin: number): number {
  const by = Math.max(margin - at, 0) + Math.min(length - margin - at, 0);
  // Rounding must not move the map again once the point is seen.
  return Math.abs(by) < 1e-6 ? 0 : by;
}

/**
 * The nearest viewport, at the same scale, that shows a point at least `margin`
 * CSS px from the edge: the same object where it is seen already.
 */
export function withSeen(
  view: Viewport,
  size: Size,
  point: Point,
  margin = SEPARATION
): Viewport {
  const {width, height} = size;
  const room = Math.min(margin, width / 2, height / 2);
  const {x, y} = toScreen(view, size, point);
  return panBy(view, size, shift(x, width, room), shift(y, height, room));
}

/**
 * The viewport at `t` (0 to 1) of the way. The scale grows by equal factors in
 * equal times, and the middle moves with 1 / scale: so a point that is at one
 * place of the window at both ends rests there all the way.
 */
export function between(from: Viewport, to: Viewport, t: number): Viewport {
  if (t <= 0) return from;
  if (t >= 1) return to;
  const ratio = from.scale / to.scale;
  const way = Math.abs(ratio - 1) < 1e-6 ? t : (1 - ratio ** t) / (1 - ratio);
  return {
    x: from.x + (to.x - from.x) * way,
    y: from.y + (to.y - from.y) * way,
    scale: from.scale * ratio ** -t,
  };
}

/**
 * The region in whose view more of the points can be told apart: seen, and with
 * no other within `separation` CSS px. Where both do as well, the world.
 */
export function autoRegion(
  points: readonly Point[],
  size: Size,
  separation = SEPARATION
): Region {
  const apart = (region: Region) => {
    const view = regionView(region, size, points);
    const grid = gridOf(separation / view.scale, points);
    return points.filter(
      (point) => isSeen(view, size, point) && !grid.near(point)
    ).length;
  };
  return apart('europe') > apart('world') ? 'europe' : 'world';
}
