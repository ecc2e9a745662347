import type {Point} from '../geo/projection.js';
import {gridOf} from './grid.js';
import {isVisible, TARGET_SIZE, type Size, type Viewport} from './viewport.js';

/** A place in the plane. */
export interface Place extends Point {
  readonly id: string;
}

/** A marker for one place, or a cluster of places that are too close together. */
export interface Marker extends Point {
  /**
   * The id of the place, or of the first of several. It is unique at each scale
   * and mostly stays the same when the cluster opens, so it serves as a key.
   */
  readonly id: string;
  /** The ids of all places that the marker represents, `id` first. */
  readonly ids: readonly string[];
}

/** The least scale at which markers keep their distance: the world is 125 px wide. */
const MIN_SCALE = 1 / 8;

/**
 * Levels per doubling of the scale. Markers are clustered anew at each level:
 * never while the map is panned. Markers 34 px apart are never merged.
 */
const LEVELS = 2;

const scaleAt = (level: number) => MIN_SCALE * 2 ** (level / LEVELS);

/** The finest level whose markers keep their distance at a scale. */
const levelOf = (scale: number) =>
  // The sum compensates rounding, so that `levelOf(scaleAt(level))` is `level`.
  Math.max(0, Math.floor(Math.log2(scale / MIN_SCALE) * LEVELS + 1e-9));

/** A marker that may still be merged with others. */
interface Growing extends Marker {
  readonly ids: string[];
  /** The mean of its members, from which the home may keep the marker away. */
  readonly mean: Point;
}

/** Moves a point away from the home to a distance, straight up if it is there. */
function keepAway(point: Point, home: Point, distance: number): Point {
  const [dx, dy] = [point.x - home.x, point.y - home.y];
  const length = Math.hypot(dx, dy);
  if (length >= distance) return point;
  const [ux, uy] = length > 0 ? [dx / length, dy / length] : [0, -1];
  return {x: home.x + ux * distance, y: home.y + uy * distance};
}

/** Merges two markers into a new one, which keeps the id of the larger. */
function merged(
  a: Growing,
  b: Growing,
  home: Point | undefined,
  distance: number
): Growing {
  const [host, guest] = a.ids.length < b.ids.length ? [b, a] : [a, b];
  const {id, mean: at, ids} = host;
  // Copies would be slow for ten thousand places.
  const share = guest.ids.length / ids.push(...guest.ids);
  const mean = {
    x: at.x + (guest.mean.x - at.x) * share,
    y: at.y + (guest.mean.y - at.y) * share,
  };
  const {x, y} = home ? keepAway(mean, home, distance) : mean;
  return {id, x, y, ids, mean};
}

/**
 * Merges markers until no two are nearer than a distance. A cluster is at the mean
 * of its members, or beside the home, which may be close to another marker: it is
 * checked again.
 */
function mergeClose(
  places: readonly Place[],
  distance: number,
  home: Point | undefined
): readonly Marker[] {
  const grid = gridOf<Growing>(distance);
  const done = new Set<Growing>();
  const open = places.map((place): Growing => {
    const {id, x, y} = place;
    return {id, x, y, ids: [id], mean: place};
  });
  for (const marker of open) {
    const near = grid.near(marker);
    if (near) {
      grid.delete(near);
      done.delete(near);
      open.push(merged(near, marker, home, distance));
    } else {
      grid.add(marker);
      done.add(marker);
    }
  }
  return [...done];
}

/**
 * Clusters places so that no two markers at one scale are nearer than
 * `TARGET_SIZE`: at 24 px their targets do not overlap. Clusters keep that distance
 * from the home as well, so that none covers its ring. The function it returns
 * gives the markers in a viewport and up to `margin` CSS px around it.
 */
export function clusterPlaces(places: readonly Place[], home?: Point) {
  const levels: (readonly Marker[])[] = [];
  return (viewport: Viewport, size: Size, margin = 0): readonly Marker[] => {
    const level = levelOf(viewport.scale);
    const markers = (levels[level] ??= mergeClose(
      places,
      TARGET_SIZE / scaleAt(level),
      home
    ));
    return markers.filter((marker) =>
      isVisible(viewport, size, marker, -margin)
    );
  };
}
