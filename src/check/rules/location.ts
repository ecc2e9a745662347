import type {Finding, Path} from '../finding.js';
import {gotOf} from '../got.js';

/** Decimals of a degree: five are a metre, more than a town needs. */
const DECIMALS = 5;

const decimals = (value: number): number =>
  /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/** A place as `[longitude, latitude]`, if it is one. */
export function lonLatOf(
  value: unknown
): readonly [number, number] | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [lon, lat] = value as readonly unknown[];
  const isPlace =
    typeof lon === 'number' &&
    typeof lat === 'number' &&
    Math.abs(lon) <= 180 &&
    Math.abs(lat) <= 90;
  return isPlace ? [lon, lat] : undefined;
}

/** A place that no one means, or that is more exact than a town. */
export function locationFindings(
  value: unknown,
  path: Path
): readonly Finding[] {
  const location = lonLatOf(value);
  if (!location) return [];
  const [lon, lat] = location;
  if (lon === 0 && lat === 0)
    return [{level: 'warning', code: 'null-island', path, got: '[0, 0]'}];
  return Math.max(decimals(lon), decimals(lat)) > DECIMALS
    ? [
        {
          level: 'hint',
          code: 'many-decimals',
          path,
          got: gotOf(location),
          meant: `[${lon.toFixed(3)}, ${lat.toFixed(3)}]`,
        },
      ]
    : [];
}
