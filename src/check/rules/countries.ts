import {country} from '../../payload/schema-values.js';
import {distanceToCountry, TOLERANCE_KM} from '../../places/country-at.js';
import {countryCode, isCountryCode} from '../../places/country-code.js';
import type {Finding, Path} from '../finding.js';
import {gotOf} from '../got.js';
import {isRecord} from '../walk.js';
import {locationFindings, lonLatOf} from './location.js';
import type {Rule} from './rule.js';

/** Codes of two capitals that are no country, such as XX and UK. */
export const countryCodes: Rule = (value, {shape, path}) => {
  if (typeof value !== 'string' || !shape.schemas.has(country)) return [];
  if (!/^[A-Z]{2}$/.test(value) || isCountryCode(value)) return [];
  const meant = countryCode(value);
  return [
    {
      level: 'warning',
      code: 'unknown-country',
      path,
      got: gotOf(value),
      ...(meant !== undefined && {meant: `"${meant}"`}),
    },
  ];
};

type LonLat = readonly [number, number];

const isIn = (location: LonLat, code: string) =>
  distanceToCountry(location, code) <= TOLERANCE_KM;

/** Warns if a place is not in its country, and says what would be. */
function outside(
  location: LonLat,
  code: string,
  path: Path
): readonly Finding[] {
  const kilometres = distanceToCountry(location, code);
  // Some codes have no outline.
  if (kilometres <= TOLERANCE_KM || kilometres === Infinity) return [];
  const [lon, lat] = location;
  const shared = {
    level: 'warning',
    path,
    got: gotOf(location),
    other: code,
    number: Math.round(kilometres),
  } as const;
  if (Math.abs(lon) <= 90 && isIn([lat, lon], code))
    return [{...shared, code: 'swapped', meant: gotOf([lat, lon])}];
  const meant = [
    [-lon, lat],
    [lon, -lat],
    [-lon, -lat],
  ].find(([x = 0, y = 0]) => isIn([x, y], code));
  return [
    {
      ...shared,
      code: 'outside-country',
      location,
      ...(meant && {meant: gotOf(meant)}),
    },
  ];
}

const codeIn = (record: unknown): string | undefined => {
  const code = isRecord(record) ? record['country'] : undefined;
  return typeof code === 'string' && isCountryCode(code) ? code : undefined;
};

/** Looks at the place of a partner or an office, and whether it is in its country. */
export const placesInCountries: Rule = (value, {shape, path}) => {
  if (!isRecord(value) || !shape.entries?.has('location')) return [];
  const way = [...path, 'location'];
  const odd = locationFindings(value['location'], way);
  if (odd.some(({level}) => level === 'warning')) return odd;
  const location = lonLatOf(value['location']);
  const code = codeIn(value) ?? codeIn(value['address']);
  return [
    ...(location && code !== undefined ? outside(location, code, way) : []),
    ...odd,
  ];
};
