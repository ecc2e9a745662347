import {geoDistance, geoInterpolate} from 'd3-geo';
import {type LonLat, type Point, project, RADIANS} from './projection.js';

/** Mean radius of the Earth (IUGG), km. */
const EARTH_RADIUS = 6371.0088;

/** The usual tolerance of a line: less than half a pixel up to a scale of 4. */
const TOLERANCE = 0.1;

/** The longest way that is drawn as one straight piece, in radians. */
const LONGEST = 20 * RADIANS;

/** Returns the angle between two places, seen from the centre of the Earth, in radians. */
const angle = (from: LonLat, to: LonLat) => geoDistance([...from], [...to]);

/** Returns the length of the shortest way between two places in km. */
export const distanceKm = (from: LonLat, to: LonLat): number =>
  EARTH_RADIUS * angle(from, to);

/**
 * Returns the shortest way between two places as lines in the plane: two lines if
 * it crosses the antimeridian, otherwise one. The tolerance is the largest distance
 * of a line from its curve, in units of the plane.
 */
export function greatCircle(
  from: LonLat,
  to: LonLat,
  tolerance = TOLERANCE
): readonly (readonly Point[])[] {
  const [lon] = from;
  // All ways between antipodes are equally short: choose one over the equator.
  if (Math.PI - angle(from, to) < 1e-6) {
    const via: LonLat = [lon > 0 ? lon - 90 : lon + 90, 0];
    return [
      ...greatCircle(from, via, tolerance),
      ...greatCircle(via, to, tolerance),
    ];
  }
  if (Math.abs(to[0] - lon) <= 180) return [line(from, to, tolerance)];
  const edge = lon > 0 ? 180 : -180;
  const lat = latitudeAt(edge, from, to);
  return [
    line(from, [edge, lat], tolerance),
    line([-edge, lat], to, tolerance),
  ];
}

/** Returns the latitude at which the great circle through two places meets a meridian. */
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

/** Halves a way that does not cross the antimeridian until it looks smooth. */
function line(from: LonLat, to: LonLat, tolerance: number): readonly Point[] {
  const length = angle(from, to);
  const placeAt = geoInterpolate([...from], [...to]);
  /** Returns the points after `a`, which is at `start`, up to `b` at `end`. */
  const after = (
    start: number,
    a: Point,
    end: number,
    b: Point
  ): readonly Point[] => {
    const middle = (start + end) / 2;
    const m = project(placeAt(middle));
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    // Twice the area of the triangle: the distance from the chord, times its length.
    const bend = Math.abs(dx * (m.y - a.y) - dy * (m.x - a.x));
    // A long S-shaped way may have its middle on its chord.
    return (end - start) * length > LONGEST ||
      bend > tolerance * Math.hypot(dx, dy)
      ? [...after(start, a, middle, m), ...after(middle, m, end, b)]
      : [b];
  };

  const [first, last] = [project(from), project(to)];
  return [first, ...after(0, first, 1, last)];
}

/** Writes lines as SVG path data, with some decimal places. */
export const linePath = (
  lines: readonly (readonly Point[])[],
  digits = 1
): string =>
  lines
    .map(
      (points) =>
        'M' +
        points
          .map(({x, y}) => `${+x.toFixed(digits)} ${+y.toFixed(digits)}`)
          .join('L')
    )
    .join('');
