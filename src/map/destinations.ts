import type {Point} from '../geo/projection.js';
import {PANS, clearOfControls, showsAll} from './clear-view.js';
import {fitPoints, type Sights} from './regions.js';
import {
  panToShow,
  type Size,
  toScreen,
  type Viewport,
  zoomBy,
} from './viewport.js';

/** The least distance of a revealed point from the edge of the map, CSS px. */
const MARGIN = 72;

/** Pans a little if a point would be under a control. */
const clear = (
  viewport: Viewport,
  size: Size,
  point: Point,
  {controls}: Sights
): Viewport => clearOfControls(viewport, size, [point], controls, PANS);

/**
 * Zooms about the first of some points of the plane, and keeps the others in view as
 * far as the first one allows. Returns the same object at the limit of scale.
 */
export function zoomedOn(
  from: Viewport,
  size: Size,
  factor: number,
  anchors: readonly Point[],
  sights: Sights
): Viewport {
  const [first] = anchors;
  const about = first && toScreen(from, size, first);
  const zoomed = zoomBy(from, size, factor, about);
  if (zoomed === from || !first) return zoomed;
  const to = anchors.reduceRight<Viewport>(
    (viewport, anchor) => panToShow(viewport, size, anchor, MARGIN),
    zoomed
  );
  return clear(to, size, first, sights);
}

/**
 * Brings a point into view: from far together with the start of its line, from near
 * by the shortest way. Returns the same object if the point is visible.
 */
export function revealed(
  from: Viewport,
  size: Size,
  point: Point,
  start: Point | undefined,
  sights: Sights
): Viewport {
  if (showsAll(from, size, [point], sights.controls)) return from;
  const both = fitPoints(start ? [start, point] : [point], size, MARGIN);
  const to =
    start && both.scale < from.scale
      ? both
      : panToShow(from, size, point, MARGIN);
  return clear(to, size, point, sights);
}
