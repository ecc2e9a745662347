import {type LonLat, type Point, project, RADIANS} from './projection.js';

/** Mean radius of the Earth (IUGG), in kilometres. */
const EARTH_RADIUS = 6371.0088;

/** What a line may miss of its curve, in units of the plane: under half a pixel at fourfold zoom. */
const TOLERANCE = 0.1;

/** The angle between two places as seen from the Earth's centre, in radians (haversine formula). */
function angle([lon, lat]: LonLat, [toLon, toLat]: LonLat): number {
  const haversine = (degrees: number) => Math.sin((degrees * RADIANS) / 2) ** 2;
  const cos = Math.cos(lat * RADIANS) * Math.cos(toLat * RADIANS);
  const h = haversine(toLat - lat) + cos * haversine(toLon - lon);
  return 2 * Math.asin(Math.sqrt(Math.min(1, h)));
}

/** The length of the shortest way between two places, in kilometres. */
export const distanceKm = (from: LonLat, to: LonLat): number =>
  EARTH_RADIUS * angle(from, to);

/**
 * The shortest way between two places as lines in the plane: mostly one, and two
 * where it leaves the map at the antimeridian and comes back on the other side.
 */
export function greatCircle(
  from: LonLat,
  to: LonLat
): readonly (readonly Point[])[] {
  const [lon] = from;
  // Between antipodes every way is equally short: take one over the equator.
  if (Math.PI - angle(from, to) < 1e-6) {
    const half: LonLat = [lon > 0 ? lon - 90 : lon + 90, 0];
    return [...greatCircle(from, half), ...greatCircle(half, to)];
  }
  if (Math.abs(to[0] - lon) <= 180) return [line(from, to)];
  const edge = lon > 0 ? 180 : -180;
  const lat = latitudeAt(edge, from, to);
  return [line(from, [edge, lat]), line([-edge, lat], to)];
}

/** Where the great circle through two places meets a meridian, in degrees. */
function latitudeAt(
  meridian: number,
  [lon, lat]: LonLat,
  [toLon, toLat]: LonLat
) {
  const sin = (degrees: number) => Math.sin(degrees * RADIANS);
  const tan = (degrees: number) => Math.tan(degrees * RADIANS);
  return (
    Math.atan(
      (tan(lat) * sin(toLon - meridian) + tan(toLat) * sin(meridian - lon)) /
        sin(toLon - lon)
    ) / RADIANS
  );
}

/** A place as a vector from the middle of a sphere of radius 1. */
function vector([lon, lat]: LonLat): readonly [number, number, number] {
  const [east, north] = [lon * RADIANS, lat * RADIANS];
  const level = Math.cos(north);
  return [level * Math.cos(east), level * Math.sin(east), Math.sin(north)];
}

/** The place at a part, 0 to 1, of the great circle between two places. */
function between(from: LonLat, to: LonLat, part: number): LonLat {
  const whole = angle(from, to);
  const a = vector(from);
  const b = vector(to);
  const weigh = (i: 0 | 1 | 2) =>
    a[i] * Math.sin((1 - part) * whole) + b[i] * Math.sin(part * whole);
  const [x, y, z] = [weigh(0), weigh(1), weigh(2)];
  return [
    Math.atan2(y, x) / RADIANS,
    Math.atan2(z, Math.hypot(x, y)) / RADIANS,
  ];
}

/** Halves a way that does not cross the antimeridian until it looks smooth. */
function line(from: LonLat, to: LonLat): readonly Point[] {
  // A long way may bend both ways and so have its middle on its chord.
  const longest = (20 * RADIANS) / angle(from, to);

  const after = (
    t: number,
    a: Point,
    u: number,
    b: Point
  ): readonly Point[] => {
    const middle = (t + u) / 2;
    const m = project(between(from, to, middle));
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    // Twice the triangle's area: the distance from the chord, times its length.
    const bend = Math.abs(dx * (m.y - a.y) - dy * (m.x - a.x));
    return u - t > longest || bend > TOLERANCE * Math.hypot(dx, dy)
      ? [...after(t, a, middle, m), ...after(middle, m, u, b)]
      : [b];
  };

  const [start, end] = [project(from), project(to)];
  return [start, ...after(0, start, 1, end)];
}

/** SVG path data of lines, to a tenth of a unit. */
export const linePath = (lines: readonly (readonly Point[])[]): string =>
  lines
    .map(
      (points) =>
        'M' +
        points.map(({x, y}) => `${+x.toFixed(1)} ${+y.toFixed(1)}`).join('L')
    )
    .join('');
