import {type Point, project, WORLD} from '../geo/projection.js';

/** The part of the world that the map shows. */
export interface Viewport {
  /** The point of the plane in the centre of the map. */
  readonly x: number;
  readonly y: number;
  /** CSS px per unit of the plane. */
  readonly scale: number;
}

/** The size of the map in CSS px. */
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

/** How far a coordinate is outside of an interval. */
export const beyond = (at: number, low: number, high: number): number =>
  Math.max(low - at, at - high, 0);

/** The largest scale: about 0.7 km per CSS px. */
export const MAX_SCALE = 60;

/** The least distance between the centres of two targets, CSS px (WCAG 2.2, 2.5.8). */
export const TARGET_SIZE = 24;

/** Half a target, CSS px: markers at the edge of the world keep their whole target. */
const EDGE = TARGET_SIZE / 2;

/** All land except Antarctica, in the plane. */
export const WORLD_BOX: Box = {
  left: 0,
  top: project([0, 84]).y,
  right: WORLD.width,
  bottom: project([0, -58]).y,
};

/** A size without a padding on all sides. */
const withoutPadding = ({width, height}: Size, padding: number): Size => ({
  width: Math.max(1, width - 2 * padding),
  height: Math.max(1, height - 2 * padding),
});

const scaleFor = (box: Box, {width, height}: Size) =>
  Math.min(
    MAX_SCALE,
    width / (box.right - box.left),
    height / (box.bottom - box.top)
  );

const minScale = (size: Size) =>
  scaleFor(WORLD_BOX, withoutPadding(size, EDGE));

const clampScale = (scale: number, size: Size) =>
  Math.max(minScale(size), Math.min(MAX_SCALE, scale));

/** Clamps one coordinate of the centre so that `visible` units stay in the world. */
const clampCentre = (
  centre: number,
  low: number,
  high: number,
  visible: number
) =>
  visible < high - low
    ? Math.min(high - visible / 2, Math.max(low + visible / 2, centre))
    : (low + high) / 2;

/**
 * Returns the nearest viewport that keeps to the limits of scale and shows as
 * little as possible beyond the world. Returns `current` if that is the same.
 */
export function clampViewport(
  next: Viewport,
  size: Size,
  current: Viewport = next
): Viewport {
  const scale = clampScale(next.scale, size);
  const {left, top, right, bottom} = WORLD_BOX;
  const {width, height} = withoutPadding(size, EDGE);
  const x = clampCentre(next.x, left, right, width / scale);
  const y = clampCentre(next.y, top, bottom, height / scale);
  return x === current.x && y === current.y && scale === current.scale
    ? current
    : {x, y, scale};
}

/** Returns the closest viewport of a whole box, with `padding` CSS px around it. */
export const fitBox = (box: Box, size: Size, padding = EDGE): Viewport =>
  clampViewport(
    {
      x: (box.left + box.right) / 2,
      y: (box.top + box.bottom) / 2,
      scale: scaleFor(box, withoutPadding(size, padding)),
    },
    size
  );

/** Converts a point of the plane to CSS px from the top left of the map. */
export const toScreen = (
  viewport: Viewport,
  {width, height}: Size,
  {x, y}: Point
): Point => ({
  x: width / 2 + (x - viewport.x) * viewport.scale,
  y: height / 2 + (y - viewport.y) * viewport.scale,
});

/** Converts CSS px from the top left of the map to a point of the plane. */
export const toPlane = (
  viewport: Viewport,
  {width, height}: Size,
  {x, y}: Point
): Point => ({
  x: viewport.x + (x - width / 2) / viewport.scale,
  y: viewport.y + (y - height / 2) / viewport.scale,
});

/** Whether a point is visible, at least `margin` CSS px from the edge of the map. */
export const isVisible = (
  viewport: Viewport,
  {width, height}: Size,
  {x, y}: Point,
  margin = 0
): boolean =>
  Math.abs(x - viewport.x) * viewport.scale <= width / 2 - margin &&
  Math.abs(y - viewport.y) * viewport.scale <= height / 2 - margin;

export const canZoomOut = ({scale}: Viewport, size: Size): boolean =>
  scale > minScale(size);

/**
 * Zooms in by a factor (out, if less than 1) and keeps the place `about`, in CSS
 * px, under the pointer as far as the edge of the world allows; by default the
 * centre. Returns the same object at the limit.
 */
export function zoomBy(
  viewport: Viewport,
  size: Size,
  factor: number,
  about: Point = {x: size.width / 2, y: size.height / 2}
): Viewport {
  const scale = clampScale(viewport.scale * factor, size);
  if (scale === viewport.scale) return viewport;
  const {x, y} = toPlane(viewport, size, about);
  const ratio = viewport.scale / scale;
  return clampViewport(
    {
      x: x + (viewport.x - x) * ratio,
      y: y + (viewport.y - y) * ratio,
      scale,
    },
    size
  );
}

/** Moves the map by CSS px, as a drag does. */
export const panBy = (
  viewport: Viewport,
  size: Size,
  dx: number,
  dy: number
): Viewport =>
  clampViewport(
    {
      x: viewport.x - dx / viewport.scale,
      y: viewport.y - dy / viewport.scale,
      scale: viewport.scale,
    },
    size,
    viewport
  );

/** Whether there is more of the world in a direction: right, and down. */
export function canPan(
  viewport: Viewport,
  size: Size,
  right: number,
  down: number
): boolean {
  const {x, y} = panBy(viewport, size, -right * EDGE, -down * EDGE);
  return Math.hypot(x - viewport.x, y - viewport.y) * viewport.scale > 1;
}

/** How far to move a coordinate so that it is `margin` inside `length`. */
function shift(at: number, length: number, margin: number): number {
  const by = Math.max(margin - at, 0) + Math.min(length - margin - at, 0);
  // Rounding must not move the map again once the point is visible.
  return Math.abs(by) < 1e-6 ? 0 : by;
}

/**
 * Returns the nearest viewport of the same scale that shows a point at least
 * `margin` CSS px from the edge: the same object if the point is visible already.
 */
export function panToShow(
  viewport: Viewport,
  size: Size,
  point: Point,
  margin = TARGET_SIZE
): Viewport {
  const {width, height} = size;
  const inset = Math.min(margin, width / 2, height / 2);
  const {x, y} = toScreen(viewport, size, point);
  return panBy(viewport, size, shift(x, width, inset), shift(y, height, inset));
}

/**
 * Interpolates between two viewports, `t` from 0 to 1. The scale grows by equal
 * factors in equal times, and the centre moves with 1 / scale: a point that is at
 * the same place on the screen in both viewports rests there all the way.
 */
export function interpolate(from: Viewport, to: Viewport, t: number): Viewport {
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
