import {type LonLat, type Point, project, RADIANS} from './projection.js';

/** Mean radius of the Earth (IUGG), in kilometres. */
const EARTH_RADIUS = 6371.0088;

/** What a line may miss of its curve, in units of the plane: under half a pixel at fourfold zoom. */
const TOLERANCE = 0.1;

/** The longest way that one straight piece may stand for, in radians. */
const LONGEST = 20 * RADIANS;

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
    const via: LonLat = [lon > 0 ? lon - 90 : lon + 90, 0];
    return [...greatCircle(from, via), ...greatCircle(via, to)];
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
type Vector = readonly [x: number, y: number, z: number];

function vectorOf([lon, lat]: LonLat): Vector {
  const [east, north] = [lon * RADIANS, lat * RADIANS];
  const level = Math.cos(north);
  return [level * Math.cos(east), level * Math.sin(east), Math.sin(north)];
}

/** The vector half way between two others. */
function half(a: Vector, b: Vector): Vector {
  const [x, y, z] = [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

/** Halves a way that does not cross the antimeridian until it looks smooth. */
function line(from: LonLat, to: LonLat): readonly Point[] {
  const after = (
    from: Vector,
    a: Point,
    to: Vector,
    b: Point,
    turn: number
  ): readonly Point[] => {
    const middle = half(from, to);
    const [x, y, z] = middle;
    const m = project([
      Math.atan2(y, x) / RADIANS,
      Math.atan2(z, Math.hypot(x, y)) / RADIANS,
    ]);
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    // Twice the triangle's area: the distance from the chord, times its length.
    const bend = Math.abs(dx * (m.y - a.y) - dy * (m.x - a.x));
    // A long way may bend both ways and so have its middle on its chord.
    return turn > LONGEST || bend > TOLERANCE * Math.hypot(dx, dy)
      ? [
          ...after(from, a, middle, m, turn / 2),
          ...after(middle, m, to, b, turn / 2),
        ]
      : [b];
  };

  const [start, end] = [project(from), project(to)];
  return [
    start,
    ...after(vectorOf(from), start, vectorOf(to), end, angle(from, to)),
  ];
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
