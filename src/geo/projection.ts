/** A place as `[longitude, latitude]` in degrees WGS 84, GeoJSON's order. */
export type LonLat = readonly [lon: number, lat: number];

/** A point of the plane; x grows to the east, y to the south. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One degree in radians. */
export const RADIANS = Math.PI / 180;

/** The polynomial of Equal Earth (Šavrič, Patterson and Jenny, 2018). */
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;

/** Equal Earth for a sphere of radius 1, from angles in radians. */
function equalEarth(lon: number, lat: number): Point {
  const angle = Math.asin(M * Math.sin(lat));
  const square = angle * angle;
  const sixth = square ** 3;
  return {
    x:
      (lon * Math.cos(angle)) /
      (M * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square))),
    y: angle * (A1 + A2 * square + sixth * (A3 + A4 * square)),
  };
}

const WIDTH = 1000;
const SCALE = WIDTH / 2 / equalEarth(Math.PI, 0).x;

/** The plane: the whole world in Equal Earth. */
export const WORLD = {
  width: WIDTH,
  height: 2 * SCALE * equalEarth(0, Math.PI / 2).y,
} as const;

/** Where a place lies in the plane. */
export function project([lon, lat]: LonLat): Point {
  const {x, y} = equalEarth(lon * RADIANS, lat * RADIANS);
  return {x: WIDTH / 2 + SCALE * x, y: WORLD.height / 2 - SCALE * y};
}
