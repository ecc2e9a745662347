// Measures how far drawn rings are from the rings that they were made of.

import {distance} from './simplify.mjs';

/** The side of the cells that find the segments near a point; no less is seen. */
const CELL = 4;

const cellOf = ([x, y]) => [Math.floor(x / CELL), Math.floor(y / CELL)];

/** Returns the segments of rings by the cells within reach of them. */
function index(rings) {
  const cells = new Map();
  for (const ring of rings)
    ring.forEach((to, i) => {
      const from = ring.at(i - 1);
      const [[x1, y1], [x2, y2]] = [from, to].map(cellOf);
      for (let x = Math.min(x1, x2) - 1; x <= Math.max(x1, x2) + 1; x++)
        for (let y = Math.min(y1, y2) - 1; y <= Math.max(y1, y2) + 1; y++) {
          const key = `${x} ${y}`;
          if (!cells.has(key)) cells.set(key, []);
          cells.get(key).push([from, to]);
        }
    });
  return cells;
}

/** Returns points along rings with their distance from other rings. */
function distances(rings, others) {
  const cells = index(others);
  return rings.flatMap((ring) =>
    ring.flatMap((to, i) => {
      const from = ring.at(i - 1);
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      const steps = Math.ceil(length / 0.25) || 1;
      return Array.from({length: steps}, (_, step) => {
        const point = from.map(
          (value, axis) => value + ((to[axis] - value) * step) / steps
        );
        const near = cells.get(cellOf(point).join(' ')) ?? [];
        const away = near.reduce(
          (least, segment) => Math.min(least, distance(point, ...segment)),
          CELL
        );
        return {point, away};
      });
    })
  );
}

/** Returns the distances between two sets of rings, in both directions. */
export const deviations = (drawn, original) => [
  ...distances(original, drawn),
  ...distances(drawn, original),
];
