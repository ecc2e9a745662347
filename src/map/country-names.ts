import type {Point} from '../geo/projection.js';
import {covers, type Obstacle} from './labels.js';
import {
  beyond,
  type Box,
  type Size,
  toScreen,
  type Viewport,
} from './viewport.js';

/**
 * A country: its code in ISO 3166-1 alpha-2, a point of the plane in it, and its
 * size class n: a circle around the point has a diameter of 32 / 2ⁿ units or more.
 */
export type Country = readonly [
  code: string,
  x: number,
  y: number,
  size: number,
];

/** The name of a country, around its centre in CSS px from the top left. */
export interface CountryName extends Point {
  readonly code: string;
  readonly text: string;
}

/** What the names of countries depend on. */
export interface CountryNamesInput {
  readonly countries: readonly Country[];
  readonly viewport: Viewport;
  readonly size: Size;
  /** Returns the name of a country in the language of the map. */
  readonly nameOf: (code: string) => string;
  /** Returns the width of a name in CSS px. */
  readonly widthOf: (text: string) => number;
  /** The height of a name in CSS px. */
  readonly height: number;
  /** What no name may cover, in CSS px from the top left. */
  readonly obstacles: readonly Obstacle[];
  /** Lines that names keep clear of, in the plane. */
  readonly lines: readonly (readonly Point[])[];
}

/** A name may be this much wider than the circle in its country. */
const OVERLAP = 1.4;

/** The least distance from a name to anything else, CSS px. */
const SPACE = 4;

/** Where a name may be, in radii of the circle, the best place first. */
const OFFSETS = [0, -0.3, 0.3, -0.6, 0.6, -0.85, 0.85].flatMap((dy) =>
  [0, -0.4, 0.4].map((dx): Point => ({x: dx * (1 - dy ** 2), y: dy}))
);

/** Whether a segment meets a box; by the separating axis theorem. */
function crosses(box: Box, from: Point, to: Point): boolean {
  const {left, top, right, bottom} = box;
  if (
    Math.max(from.x, to.x) < left ||
    Math.min(from.x, to.x) > right ||
    Math.max(from.y, to.y) < top ||
    Math.min(from.y, to.y) > bottom
  )
    return false;
  const sides = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ].map(([x = 0, y = 0]) =>
    Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x))
  );
  return !sides.every((side) => side > 0) && !sides.every((side) => side < 0);
}

/**
 * Places the names of the countries in view, the largest first. A name that finds
 * no place in its country, clear of everything else, waits until the visitor zooms.
 */
export function placeCountryNames({
  countries,
  viewport,
  size,
  nameOf,
  widthOf,
  height,
  obstacles,
  lines,
}: CountryNamesInput): readonly CountryName[] {
  const taken = [...obstacles];
  const names: CountryName[] = [];
  const segments = lines.flatMap((line) => {
    const points = line.map((point) => toScreen(viewport, size, point));
    return points.slice(1).map((to, i) => [points[i] ?? to, to] as const);
  });
  const frame: Box = {
    left: SPACE,
    top: SPACE,
    right: size.width - SPACE,
    bottom: size.height - SPACE,
  };
  const isFree = (box: Box) =>
    box.left > frame.left &&
    box.right < frame.right &&
    box.top > frame.top &&
    box.bottom < frame.bottom &&
    !taken.some((obstacle) => covers(box, obstacle)) &&
    !segments.some(([from, to]) => crosses(box, from, to));

  for (const [code, x, y, sizeClass] of [...countries].sort(
    (a, b) => a[3] - b[3]
  )) {
    const at = toScreen(viewport, size, {x, y});
    const radius = (16 / 2 ** sizeClass) * viewport.scale;
    if (
      beyond(at.x, 0, size.width) > radius ||
      beyond(at.y, 0, size.height) > radius
    )
      continue;
    const text = nameOf(code);
    const width = widthOf(text);
    if (width > 2 * radius * OVERLAP) continue;
    const boxAt = (offset: Point): Box => {
      const left = at.x + offset.x * radius - width / 2;
      const top = at.y + offset.y * radius - height / 2;
      return {
        left: left - SPACE,
        top: top - SPACE,
        right: left + width + SPACE,
        bottom: top + height + SPACE,
      };
    };
    const box = OFFSETS.map(boxAt).find(isFree);
    if (!box) continue;
    taken.push(box);
    names.push({
      code,
      text,
      x: (box.left + box.right) / 2,
      y: (box.top + box.bottom) / 2,
    });
  }
  return names;
}
