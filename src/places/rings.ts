import type {LonLat} from '../geo/projection.js';

/** A closed line, or one point for an island too small to have an outline. */
export type Ring = readonly LonLat[];

/** A degree of latitude in kilometres, on average. */
const DEGREE = 111.195;

/** Reads rings of hundredths of a degree, each relative to the one before. */
export const readRings = (text: string): readonly Ring[] =>
  text
    .split(';')
    .filter(Boolean)
    .map((ring) => {
      const numbers = ring.split(' ').map(Number);
      const points: LonLat[] = [];
      let [x, y] = [0, 0];
      for (let i = 0; i < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        points.push([x / 100, y / 100]);
      }
      return points;
    });

/** The least and the greatest longitude and latitude of a ring. */
interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

const boxes = new WeakMap<Ring, Box>();

function boxOf(ring: Ring): Box {
  const known = boxes.get(ring);
  if (known) return known;
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of ring) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  const box = {west, east, south, north};
  boxes.set(ring, box);
  return box;
}

/** Whether a place is within rings, by the even-odd rule. */
export function isWithin([x, y]: LonLat, rings: readonly Ring[]): boolean {
  let inside = false;
  for (const ring of rings) {
    const {west, east, south, north} = boxOf(ring);
    if (x < west || x > east || y < south || y > north) continue;
    let last = ring.at(-1);
    for (const point of ring) {
      if (!last) break;
      const y1 = point[1];
      const y2 = last[1];
      if (
        y1 > y !== y2 > y &&
        x < ((last[0] - point[0]) * (y - y1)) / (y2 - y1) + point[0]
      )
        inside = !inside;
      last = point;
    }
  }
  return inside;
}

/** The shortest way around the globe between two longitudes, in degrees. */
const turn = (degrees: number) => ((degrees + 540) % 360) - 180;

/**
 * The distance to the next ring in kilometres. The globe is taken as flat around the
 * place, which is right to a few per cent up to a thousand kilometres away.
 */
export function distanceToRings(
  [lon, lat]: LonLat,
  rings: readonly Ring[]
): number {
  const narrow = Math.cos((lat * Math.PI) / 180);
  let least = Infinity;
  for (const ring of rings) {
    const {south, north} = boxOf(ring);
    // The ring is at least as far away as its parallels.
    if (Math.max(south - lat, lat - north) >= least) continue;
    let last = ring.at(-1);
    for (const point of ring) {
      if (!last) break;
      const x1 = turn(point[0] - lon) * narrow;
      const y1 = point[1] - lat;
      const dx = turn(last[0] - point[0]) * narrow;
      const dy = last[1] - point[1];
      const square = dx * dx + dy * dy;
      const part = square
        ? Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / square))
        : 0;
      least = Math.min(least, Math.hypot(x1 + part * dx, y1 + part * dy));
      last = point;
    }
  }
  return least * DEGREE;
}
