import type {LonLat} from '../payload/schema.js';
import {type Cell, lineOf} from './cell.js';

/** Degrees, minutes and seconds with a point of the compass, in any common form. */
const DEGREES =
  /^([NSEWO])?\s*([+-−]?\d{1,3}(?:[.,]\d+)?)\s*(?:°|º|deg)?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['’′]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["”″]|''|’’)\s*)?([NSEWO])?$/i;

/** A number with the point of the compass that was written beside it. */
interface Angle {
  readonly degrees: number;
  readonly axis: 'lat' | 'lon' | undefined;
}

const decimal = (text = '0') =>
  Number(text.replace('−', '-').replace(',', '.'));

/** Reads `52.5`, `52,5`, `52,5° N`, `52°30'0" N` or `W 3.7`. */
function angleOf(text: string): Angle | undefined {
  const [found, before, degrees, minutes, seconds, after] =
    DEGREES.exec(text.trim()) ?? [];
  if (found === undefined) return undefined;
  const side = (before ?? after ?? '').toUpperCase();
  const whole = decimal(degrees);
  const size =
    Math.abs(whole) + decimal(minutes) / 60 + decimal(seconds) / 3600;
  const isNegative = whole < 0 || side === 'S' || side === 'W';
  return {
    degrees: isNegative ? -size : size,
    axis: side === '' ? undefined : /[NS]/.test(side) ? 'lat' : 'lon',
  };
}

/** What the columns for coordinates hold. */
export type Coordinates =
  | {readonly kind: 'none'}
  | {readonly kind: 'unusable'; readonly text: string}
  | {
      readonly kind: 'place';
      readonly location: LonLat;
      /** Whether latitude and longitude were in each other's column. */
      readonly isSwapped: boolean;
    };

const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

function placeOf(lat: Angle, lon: Angle, text: string): Coordinates {
  const isSwapped =
    (lat.axis === 'lon' && lon.axis === 'lat') ||
    (Math.abs(lat.degrees) > 90 && Math.abs(lon.degrees) <= 90);
  const [south, east] = isSwapped
    ? [lon.degrees, lat.degrees]
    : [lat.degrees, lon.degrees];
  // Nobody lives at 0° N 0° E: programs write it for “unknown”.
  const isNowhere = south === 0 && east === 0;
  return Math.abs(south) > 90 || Math.abs(east) > 180 || isNowhere
    ? {kind: 'unusable', text}
    : {kind: 'place', location: [rounded(east), rounded(south)], isSwapped};
}

/** Reads latitude and longitude from two cells. */
export function coordinatesIn(
  latitude: Cell | undefined,
  longitude: Cell | undefined
): Coordinates {
  const [south, east] = [lineOf(latitude), lineOf(longitude)];
  if (south === '' && east === '') return {kind: 'none'};
  const [lat, lon] = [angleOf(south), angleOf(east)];
  const text = `${south} / ${east}`;
  return lat && lon ? placeOf(lat, lon, text) : {kind: 'unusable', text};
}

/** Where one cell may be cut into latitude and longitude, the surest first. */
const CUTS = [/\s*[;|/]\s*/, /,\s+|\s+,/, /(?<=[NSEWO])\s*,?\s*/i, /,/, /\s+/];

/** Reads latitude and longitude from one cell: `52.5, 13.4`, `52,5° N 13,4° O`. */
export function coordinatePairIn(cell: Cell | undefined): Coordinates {
  const text = lineOf(cell).replace(/^\s*(?:point\s*)?[([]|[)\]]\s*$/gi, '');
  if (text === '') return {kind: 'none'};
  for (const cut of CUTS) {
    const parts = text.split(cut).filter((part) => part !== '');
    const [first = '', second = ''] = parts;
    const [lat, lon] = [angleOf(first), angleOf(second)];
    if (parts.length === 2 && lat && lon) return placeOf(lat, lon, text);
  }
  return {kind: 'unusable', text};
}
