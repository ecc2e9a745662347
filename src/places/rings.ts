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

/** Whether a place is within rings, by the even-odd rule. */
export function isWithin([x, y]: Location, rings: readonly Ring[]): boolean {
  let inside = false;
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [x1, y1] = ring[i] ?? [0, 0];
      const [x2, y2] = ring[j] ?? [0, 0];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1)
        inside = !inside;
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
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [lon1, lat1] = ring[i] ?? [0, 0];
      const [lon2, lat2] = ring[j] ?? [0, 0];
      const [x1, y1] = [turn(lon1 - lon) * narrow, lat1 - lat];
      const [dx, dy] = [turn(lon2 - lon1) * narrow, lat2 - lat1];
      const square = dx * dx + dy * dy;
      const part = square
        ? Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / square))
        : 0;
      least = Math.min(least, Math.hypot(x1 + part * dx, y1 + part * dy));
    }
  return least * DEGREE;
}
