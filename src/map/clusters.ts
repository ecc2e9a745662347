import type {Point} from '../geo/projection.js';
import {gridOf} from './grid.js';
import {isSeen, SEPARATION, type Size, type Viewport} from './viewport.js';

/** A partner's place in the plane. */
export interface Place extends Point {
  readonly id: string;
}

/** What stands for one partner or, where markers meet, for several. */
export interface Marker extends Point {
  /**
   * The partner, or the first of several: no other marker of the same scale
   * has it, and it mostly stays when the cluster opens, so it serves as key.
   */
  readonly id: string;
  /** All partners it stands for, itself first. */
  readonly ids: readonly string[];
}

/** From this scale up markers keep their distance: the world 125 px wide. */
const MIN_SCALE = 1 / 8;

/**
 * Markers are clustered anew at each half octave of the scale: never while the
 * map is moved, and lone ones are apart from 34 px on.
 */
const STEPS = 2;

const scaleAt = (level: number) => MIN_SCALE * 2 ** (level / STEPS);

/** The finest level whose markers keep their distance at a scale. */
const levelOf = (scale: number) =>
  // The sum makes up for rounding: `levelOf(scaleAt(level))` is `level`.
  Math.max(0, Math.floor(Math.log2(scale / MIN_SCALE) * STEPS + 1e-9));

/** A marker that still grows. */
interface Growing extends Marker {
  readonly ids: string[];
}

/** The greater takes in the lesser; both are gone then. */
function merged(a: Growing, b: Growing): Growing {
  const [host, guest] = a.ids.length < b.ids.length ? [b, a] : [a, b];
  const {id, x, y, ids} = host;
  // In place: ten thousand times a copy would be slow.
  const share = guest.ids.length / ids.push(...guest.ids);
  return {
    id,
    x: x + (guest.x - x) * share,
    y: y + (guest.y - y) * share,
    ids,
  };
}

/**
 * Merges markers until no two are nearer than a distance. A cluster stands at
 * the mean of its members, which may bring it near to another: so it is looked
 * at again.
 */
function apart(places: readonly Place[], distance: number): readonly Marker[] {
  const grid = gridOf<Growing>(distance);
  const done = new Set<Growing>();
  const open = places.map(({id, x, y}): Growing => ({id, x, y, ids: [id]}));
  for (const marker of open) {
    const near = grid.near(marker);
    if (near) {
      grid.delete(near);
      done.delete(near);
      open.push(merged(near, marker));
    } else {
      grid.add(marker);
      done.add(marker);
    }
  }
  return [...done];
}

/**
 * Clusters partners so that no two markers at one scale are nearer than
 * `SEPARATION`: at 24 px their targets do not overlap. Gives the markers in the
 * window and up to `margin` CSS px around it.
 */
export function clusterPlaces(places: readonly Place[]) {
  const levels: (readonly Marker[])[] = [];
  return (view: Viewport, size: Size, margin = 0): readonly Marker[] => {
    const level = levelOf(view.scale);
    const markers = (levels[level] ??= apart(
      places,
      SEPARATION / scaleAt(level)
    ));
    return markers.filter((marker) => isSeen(view, size, marker, -margin));
  };
}
