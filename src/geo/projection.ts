import {geoEqualEarthRaw} from 'd3-geo';

/** A place as `[longitude, latitude]` in degrees WGS 84, in GeoJSON order. */
export type LonLat = readonly [lon: number, lat: number];

/** A point of the plane; x grows to the east, y to the south. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One degree in radians. */
export const RADIANS = Math.PI / 180;

const WIDTH = 1000;
const SCALE = WIDTH / 2 / geoEqualEarthRaw(Math.PI, 0)[0];

/** The plane: the whole world in the Equal Earth projection. */
export const WORLD = {
  width: WIDTH,
  height: 2 * SCALE * geoEqualEarthRaw(0, Math.PI / 2)[1],
} as const;

/** Projects a place into the plane. */
export function project([lon, lat]: LonLat): Point {
  const [x, y] = geoEqualEarthRaw(lon * RADIANS, lat * RADIANS);
  return {x: WIDTH / 2 + SCALE * x, y: WORLD.height / 2 - SCALE * y};
}

/** The place at a point of the plane, or undefined beyond the edge of the world. */
export function unproject({x, y}: Point): LonLat | undefined {
  const [lon = NaN, lat = NaN] =
    geoEqualEarthRaw.invert?.(
      (x - WIDTH / 2) / SCALE,
      (WORLD.height / 2 - y) / SCALE
    ) ?? [];
  const place: LonLat = [lon / RADIANS, lat / RADIANS];
  return Math.abs(place[0]) <= 180 && Math.abs(place[1]) <= 90
    ? place
    : undefined;
}
