import type {Point} from '../geo/projection.js';
import {beyond, type Box, type Size} from './viewport.js';

/** A label to place beside its marker; lengths in CSS px. */
export interface LabelRequest {
  readonly id: string;
  /** The size of the text. */
  readonly width: number;
  readonly height: number;
  /** The centre of the marker and its radius. */
  readonly at: Point;
  readonly radius: number;
  /** Labels of greater weight are placed first. */
  readonly weight: number;
}

/** A marker, in CSS px. */
interface Disc extends Point {
  readonly radius: number;
}

/** What no label may cover: a marker, or a button over the map. */
export type Obstacle = Disc | Box;

/** A label at its position, for an SVG text with a central baseline. */
export interface Label extends Point {
  readonly id: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The box of the text; `y` is at half its height. */
  readonly box: Box;
}

/** The gap between a marker and its label, CSS px. */
const GAP = 3;

/** The least gap between two labels, and to the edge of the map, CSS px. */
const SPACE = 2;

/** The sides of a marker, the best first: right, left, above, below, corners. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

const ANCHORS = {'-1': 'end', 0: 'middle', 1: 'start'} as const;

function candidates({id, width, height, at, radius}: LabelRequest): Label[] {
  return SIDES.map(([dx, dy]) => {
    const reach = (radius + GAP) * (dx && dy ? Math.SQRT1_2 : 1);
    const x = at.x + dx * reach;
    const y = at.y + dy * (reach + height / 2);
    const left = x - ((1 - dx) / 2) * width;
    const top = y - height / 2;
    const box = {left, top, right: left + width, bottom: top + height};
    return {id, x, y, anchor: ANCHORS[dx], box};
  });
}

/** The box around all candidates of a label. */
function around({width, height, at: {x, y}, radius}: LabelRequest): Box {
  const aside = radius + GAP + width;
  const above = radius + GAP + height;
  return {
    left: x - aside,
    right: x + aside,
    top: y - above,
    bottom: y + above,
  };
}

const meet = (a: Box, b: Box) =>
  a.left < b.right + SPACE &&
  b.left < a.right + SPACE &&
  a.top < b.bottom + SPACE &&
  b.top < a.bottom + SPACE;

/** Whether an obstacle is in a box, or nearer to it than labels may be. */
export const covers = (box: Box, obstacle: Obstacle): boolean =>
  'radius' in obstacle
    ? beyond(obstacle.x, box.left, box.right) ** 2 +
        beyond(obstacle.y, box.top, box.bottom) ** 2 <
      obstacle.radius ** 2
    : meet(box, obstacle);

const inside = (box: Box, {width, height}: Size, space: number) =>
  box.left >= space &&
  box.top >= space &&
  box.right <= width - space &&
  box.bottom <= height - space;

/**
 * Places as many labels as fit, by weight, and leaves out the others: no label
 * covers another one, a marker or the edge of the map. Labels of equal weight are
 * placed in the given order.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Obstacle[],
  size: Size
): readonly Label[] {
  const placed: Label[] = [];
  for (const label of [...requests].sort((a, b) => b.weight - a.weight)) {
    const {x, y} = label.at;
    if (!inside({left: x, right: x, top: y, bottom: y}, size, 0)) continue;

    // What no candidate can reach is excluded once, not for each candidate.
    const reach = around(label);
    const labels = placed.filter(({box}) => meet(reach, box));
    const markers = obstacles.filter((obstacle) => covers(reach, obstacle));
    const place = candidates(label).find(
      ({box}) =>
        inside(box, size, SPACE) &&
        !labels.some((other) => meet(box, other.box)) &&
        !markers.some((obstacle) => covers(box, obstacle))
    );
    if (place) placed.push(place);
  }
  return placed;
}
