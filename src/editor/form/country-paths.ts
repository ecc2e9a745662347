import {project} from '../../geo/projection.js';
import {OUTLINES} from '../../places/generated/country-outlines.js';
import {readRings} from '../../places/rings.js';

/** The outline of a country in the plane, as an SVG path. */
export interface CountryPath {
  readonly code: string;
  readonly d: string;
}

let paths: readonly CountryPath[] | undefined;

const round = (value: number) => Math.round(value * 100) / 100;

/** The outlines of all countries, made when a map first shows. */
export function countryPaths(): readonly CountryPath[] {
  paths ??= Object.entries(OUTLINES).map(([code, text]) => ({
    code,
    d: readRings(text)
      .filter((ring) => ring.length > 2)
      .map((ring) => {
        const points = ring.map((place) => {
          const {x, y} = project(place);
          return `${round(x)} ${round(y)}`;
        });
        return `M${points.join('L')}Z`;
      })
      .join(''),
  }));
  return paths;
}
