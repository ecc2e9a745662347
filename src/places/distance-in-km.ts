import {geoDistance} from 'd3-geo';

/** Mean radius of the Earth (IUGG), km. */
const RADIUS = 6371.0088;

/** The distance between two places as longitude and latitude in degrees, in km. */
export const distanceInKm = (
  from: readonly [longitude: number, latitude: number],
  to: readonly [longitude: number, latitude: number]
): number => RADIUS * geoDistance([...from], [...to]);
