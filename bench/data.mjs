// Provides what all variants show: the partners and the land. Reads the bundled
// payload, the generated partners of the tests and, from dist/lib/, the outline of
// the land.

import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {geoEqualEarthRaw} from 'd3-geo';
import {textsIn} from './pages/texts.js';

const ROOT = new URL('../', import.meta.url);

/** The number of twin cities, which the widget contains. */
export const BUNDLED = 11;

/** The kinds of these partners, as a value of the `kinds` attribute. */
export const BUNDLED_KINDS = 'twin-city inner-german';

const KINDS = ['twin-city', 'inner-german', 'project', 'university'];

/** Compiles and imports a TypeScript module of the sources. */
async function load(path) {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(path, ROOT))],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

const bundled = JSON.parse(
  await readFile(new URL('src/payload/payload.json', ROOT), 'utf8')
);
const {madeUpPartners} = await load('src/testing/made-up-partners.ts');

/** Returns a payload with that many partners: the bundled ones if it is BUNDLED. */
export function payloadOf(count) {
  const {schemaVersion, updated, office, partners} = bundled;
  return {
    schemaVersion,
    updated,
    office,
    partners:
      count === BUNDLED
        ? partners.filter(({kind}) => BUNDLED_KINDS.includes(kind))
        : madeUpPartners(count, KINDS),
  };
}

/** Returns that many partners in the order in which all variants list them. */
export function partnersByName(count) {
  const {compare} = textsIn('en');
  return payloadOf(count).partners.toSorted((a, b) =>
    compare(a.name.en, b.name.en)
  );
}

/** The scale and height of the plane of src/geo/projection.ts. */
const SCALE = 500 / geoEqualEarthRaw(Math.PI, 0)[0];
const HEIGHT = 2 * SCALE * geoEqualEarthRaw(0, Math.PI / 2)[1];

const degrees = (radians) => Math.round((radians * 18000) / Math.PI) / 100;

/** The widget's own land as SVG path data in units of the plane. */
export async function landPath() {
  const {LAND} = await import(new URL('dist/lib/geo/land-outline.js', ROOT));
  return LAND;
}

/** Projects a location onto the plane. */
export function project([lon, lat]) {
  const [x, y] = geoEqualEarthRaw((lon * Math.PI) / 180, (lat * Math.PI) / 180);
  return [500 + x * SCALE, HEIGHT / 2 - y * SCALE];
}

/** Returns the same land as GeoJSON, rounded to 0.01 degrees: about a kilometre. */
export async function landGeoJson() {
  let start = [0, 0];
  const rings = (await landPath())
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const steps = ring.match(/-?[\d.]+/g).map(Number);
      const points = [];
      for (let i = 0; i < steps.length; i += 2) {
        const [x, y] = points.at(-1) ?? start;
        points.push([x + steps[i], y + steps[i + 1]]);
      }
      start = points[0];
      const places = points.map(([x, y]) =>
        geoEqualEarthRaw
          .invert((x - 500) / SCALE, (HEIGHT / 2 - y) / SCALE)
          .map(degrees)
      );
      return [[...places, places[0]]];
    });
  return {type: 'MultiPolygon', coordinates: rings};
}
