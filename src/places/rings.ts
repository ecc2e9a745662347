/** Longitude and latitude in degrees. */
export type Location = readonly [longitude: number, latitude: number];

/** A closed line, or one point for an island too small to have an outline. */
export type Ring = readonly Location[];

/** A degree of latitude in kilometres, on average. */
const DEGREE = 111.195;

/** Reads rings of hundredths of a degree, each relative to the one before. */
export const readRings = (text: string): readonly Ring[] =>
  text
    .split(';')
    .filter(Boolean)
    .map((ring) => {
      const numbers = ring.split(' ').map(Number);
      const points: Location[] = [];
      let [x, y] = [0, 0];
      for (let i = 0; i < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        points.push([x / 100, y / 100]);
      }
      return points;
    });

const boxes = new WeakMap<Ring, readonly [south: number, north: number]>();

/** The least and the greatest latitude of a ring. */
function parallelsOf(ring: Ring): readonly [south: number, north: number] {
  const known = boxes.get(ring);
  if (known) return known;
  let [south, north] = [Infinity, -Infinity];
  for (const [, y] of ring) {
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  boxes.set(ring, [south, north]);
  return [south, north];
}

/** Whether a place is within rings, by the even-odd rule. */
export function isWithin([x, y]: Location, rings: readonly Ring[]): boolean {
  let inside = false;
  for (const ring of rings) {
    const [south, north] = parallelsOf(ring);
    if (y < south || y > north) continue;
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
  [lon, lat]: Location,
  rings: readonly Ring[]
): number {
  const narrow = Math.cos((lat * Math.PI) / 180);
  let least = Infinity;
  for (const ring of rings) {
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
