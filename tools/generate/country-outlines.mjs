// Part of `npm run gazetteer`. Writes src/places/generated/country-outlines.ts, the
// outlines of the countries, from Natural Earth 1:50m (public domain) in the package
// world-atlas, with the islands of GeoNames that are too small for it. They are good
// enough to tell in which country a place is.
//
// Natural Earth draws who is in control. Here a place belongs to the country by
// international law, as on the maps (outlines/borders.mjs).

import {writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {geoIdentity, geoPath} from 'd3-geo';
import {feature} from 'topojson-client';
import {importTypeScript} from '../build/import-typescript.mjs';
import {readGeoNames} from './gazetteer/geonames.mjs';

const {distanceToRings, isWithin} = await importTypeScript(
  new URL('../../src/places/rings.ts', import.meta.url)
);
const require = createRequire(import.meta.url);
const atlas = require('world-atlas/countries-50m.json');
const codes = new Map(
  require('i18n-iso-countries/codes.json').map(([code, , id]) => [id, code])
);

const file = new URL(
  '../../src/places/generated/country-outlines.ts',
  import.meta.url
);

/** The grid of the points: a hundredth of a degree is a kilometre. */
const GRID = 100;

/** How far a line may be from the original, in degrees. */
const TOLERANCE = 0.02;

/** The distance in kilometres from which on a place is on an island of its own. */
const ISLAND = 10;

/** The countries of areas that the package gives no code. */
const CODES = {
  Kosovo: 'XK',
  // Northern Cyprus is recognised by Turkey alone.
  'N. Cyprus': 'CY',
  'Indian Ocean Ter.': 'AU',
  // Somaliland is part of Somalia.
  Somaliland: 'SO',
  // Nobody lives on the Siachen Glacier, which two countries claim.
  'Siachen Glacier': undefined,
};

/** Islands and other polygons that belong to another code: west, south, east, north. */
const PARTS = [
  // Crimea is Ukraine (General Assembly, resolution 68/262).
  {from: 'RU', to: 'UA', within: [32, 44, 36.7, 46.3]},
  {from: 'FR', to: 'GF', within: [-55, 2, -51, 6]},
  {from: 'FR', to: 'GP', within: [-62, 15.8, -60.9, 16.6]},
  {from: 'FR', to: 'MQ', within: [-61.3, 14.3, -60.7, 15]},
  {from: 'FR', to: 'RE', within: [55, -21.5, 56, -20.7]},
  {from: 'FR', to: 'YT', within: [44.9, -13.1, 45.4, -12.5]},
  {from: 'NO', to: 'SJ', within: [-10, 74, 40, 82]},
  {from: 'NO', to: 'SJ', within: [-10, 70, -7, 72]},
  {from: 'NL', to: 'BQ', within: [-69, 12, -68, 12.5]},
];

/**
 * Western Sahara reaches up to this parallel (General Assembly, resolution 34/37), not
 * to the Moroccan wall.
 */
const WESTERN_SAHARA = 27.667;

/** Territories without a town, as longitude and latitude. */
const UNINHABITED = {
  BV: [[3.36, -54.42]],
  UM: [
    [-177.37, 28.2],
    [166.64, 19.28],
  ],
};

/** The rings of a polygon, of the part between two parallels. */
function between(coordinates, south, north) {
  const rings = [];
  const clip = geoIdentity().clipExtent([
    [-180, south],
    [180, north],
  ]);
  geoPath(clip, {
    moveTo: (...point) => rings.push([point]),
    lineTo: (...point) => rings.at(-1).push(point),
    closePath() {},
  })({type: 'Polygon', coordinates});
  return rings;
}

/** What is left of a line without the points that are within the tolerance. */
function simplified(line) {
  const [[x1, y1], [x2, y2]] = [line[0], line.at(-1)];
  const length = Math.hypot(x2 - x1, y2 - y1);
  let [most, at] = [0, 0];
  line.forEach(([x, y], index) => {
    const away = length
      ? Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length
      : Math.hypot(x - x1, y - y1);
    if (away > most) [most, at] = [away, index];
  });
  if (most <= TOLERANCE) return [line[0], line.at(-1)];
  return [
    ...simplified(line.slice(0, at + 1)),
    ...simplified(line.slice(at)).slice(1),
  ];
}

const countries = new Map();
const add = (code, rings) =>
  countries.set(code, [...(countries.get(code) ?? []), ...rings]);

for (const {id, properties, geometry} of feature(atlas, atlas.objects.countries)
  .features) {
  if (!codes.has(id) && !(properties.name in CODES))
    throw new Error(`${properties.name} has no code`);
  const code = codes.get(id) ?? CODES[properties.name];
  if (!code) continue;
  for (const coordinates of geometry.type === 'Polygon'
    ? [geometry.coordinates]
    : geometry.coordinates) {
    const part = PARTS.find(
      ({from, within: [west, south, east, north]}) =>
        from === code &&
        coordinates[0].every(
          ([x, y]) => x > west && x < east && y > south && y < north
        )
    );
    if (code === 'MA') {
      add('EH', between(coordinates, -90, WESTERN_SAHARA));
      add('MA', between(coordinates, WESTERN_SAHARA, 90));
    } else add(part?.to ?? code, coordinates);
  }
}
for (const [code, rings] of countries)
  countries.set(code, rings.map(simplified));
for (const [code, points] of Object.entries(UNINHABITED))
  add(
    code,
    points.map((point) => [point])
  );

// Places that the outlines lack: islands. What is in the outline of another country
// stays there.
for (const {country, longitude, latitude} of await readGeoNames()) {
  const place = [longitude, latitude];
  const rings = countries.get(country) ?? [];
  if (
    !isWithin(place, rings) &&
    distanceToRings(place, rings) > ISLAND &&
    ![...countries.values()].some((other) => isWithin(place, other))
  )
    add(country, [[place]]);
}

/** Relative integers, which are short. */
function written(ring) {
  let [lastX, lastY] = [0, 0];
  const steps = [];
  for (const [lon, lat] of ring) {
    const [x, y] = [Math.round(lon * GRID), Math.round(lat * GRID)];
    if (steps.length && x === lastX && y === lastY) continue;
    steps.push(`${x - lastX} ${y - lastY}`);
    [lastX, lastY] = [x, y];
  }
  return steps.join(' ');
}

const lines = [...countries]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, rings]) => `  ${code}: '${rings.map(written).join(';')}',`);
const text = `// Made by tools/generate/country-outlines.mjs from Natural Earth 1:50m (public domain)
// and GeoNames (CC BY 4.0).

/**
 * The outlines of countries by ISO 3166-1 alpha-2: rings of longitude and latitude in
 * hundredths of a degree, each point relative to the one before.
 */
export const OUTLINES: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
await writeFile(file, text);
console.log(
  `Outlines of ${countries.size} countries, ${Math.round(text.length / 1000)} kB`
);
