// Simplifies lines and writes them as SVG path data. A detail is what a line
// needs at a point: the tolerance and the grid, in units of the plane.

import {area, toPlane} from './plane.mjs';

const round = (value, grid) => Math.round(value / grid) * grid;

/** Returns the distance of a point from a segment. */
export function distance([x, y], [fromX, fromY], [toX, toY]) {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const along = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy);
  const at = Math.min(1, Math.max(0, along || 0));
  return Math.hypot(x - fromX - at * dx, y - fromY - at * dy);
}

/**
 * Simplifies a line of places by the algorithm of Ramer, Douglas and Peucker. It
 * measures from the points on the grid, so that no place of the line is farther
 * than the tolerance from what is drawn. A closed line keeps three points.
 */
export function simplified(line, detailAt) {
  const points = line.map(toPlane);
  const details = points.map(detailAt);
  const onGrid = points.map((point, i) =>
    point.map((value) => round(value, details[i].grid))
  );
  const last = line.length - 1;
  const kept = new Set([0, last]);
  function split(from, to, share) {
    let [farthest, most] = [0, share];
    for (let i = from + 1; i < to; i++) {
      const away = distance(points[i], onGrid[from], onGrid[to]);
      const part = away / details[i].tolerance;
      if (part > most) [farthest, most] = [i, part];
    }
    if (!farthest) return;
    kept.add(farthest);
    split(from, farthest, share);
    split(farthest, to, share);
  }
  const isRing = String(line[0]) === String(line[last]);
  for (let share = 1; share === 1 || (isRing && kept.size < 4); share /= 2)
    split(0, last, share);
  return line.filter((_, i) => kept.has(i));
}

/** Moves points to the grid; leaves out those that then are on a straight line. */
function onGrid(points, detailAt, finer) {
  const line = [];
  for (const point of points) {
    const grid = detailAt(point).grid / finer;
    const next = point.map((value) => Number(round(value, grid).toFixed(3)));
    if (String(next) !== String(line.at(-1))) line.push(next);
    const [[aX, aY], [bX, bY], [cX, cY]] = [[], [], [], ...line].slice(-3);
    const [x1, y1, x2, y2] = [bX - aX, bY - aY, cX - bX, cY - bY];
    // A line that turns back is kept: a fjord, or a spit of land.
    if (Math.abs(x1 * y2 - x2 * y1) < 1e-9 && x1 * x2 + y1 * y2 > 0)
      line.splice(-2, 1);
  }
  return line;
}

/** Moves a ring to the grid, or to a finer one on which it keeps an area. */
export function ringOnGrid(points, detailAt, finer = 1) {
  const ring = onGrid(points, detailAt, finer);
  if (String(ring[0]) === String(ring.at(-1))) ring.pop();
  return area(ring) > 1e-6 ? ring : ringOnGrid(points, detailAt, finer * 2);
}

export const lineOnGrid = (points, detailAt) => onGrid(points, detailAt, 1);

/** Writes a number as `-.5`. */
const short = (value) =>
  String(Number(value.toFixed(3))).replace(/^(-?)0\./, '$1.');

/**
 * Writes lines as relative SVG path data, each next to the line before. Each line
 * ends with `end`: `z` for rings.
 */
export function pathData(lines, end = '') {
  const left = new Set(lines);
  let data = '';
  let [x, y] = [0, 0];
  const away = ([[toX, toY]]) => Math.hypot(toX - x, toY - y);
  while (left.size) {
    const line = [...left].reduce((a, b) => (away(b) < away(a) ? b : a));
    left.delete(line);
    const steps = line.flatMap((to, i) => {
      const from = line[i - 1] ?? [x, y];
      return to.map((value, axis) => short(value - from[axis]));
    });
    data += `m${steps.join(' ')}${end}`;
    [x, y] = end ? line[0] : line.at(-1);
  }
  return data.replaceAll(' -', '-');
}
