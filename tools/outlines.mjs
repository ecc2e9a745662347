// Reads Natural Earth's land 1:50m (public domain) from the package world-atlas
// and writes src/geo/land-outline.ts. With --check it writes nothing and ends
// with 1 when the file is not what it would write.

import {readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {geoEqualEarth, geoEqualEarthRaw, geoPath} from 'd3-geo';
import {format, resolveConfig} from 'prettier';
import {feature} from 'topojson-client';

/** One step of the grid in units of the plane. */
const STEP = 0.4;

/** West, south, east and north of what is looked at most closely, in degrees. */
const EUROPE = [-26, 27, 56, 72];

/**
 * How closely the land is drawn there and elsewhere: on every how many lines of
 * the grid points lie, the least triangle that a point makes with its
 * neighbours (Visvalingam), and the least island, in square units of the plane.
 */
const FINE = {lines: 1, triangle: 0.2, island: 0.5};
const COARSE = {lines: 4, triangle: 4, island: 4};

/** The plane of src/geo/projection.ts. */
const WIDTH = 1000;
const SCALE = WIDTH / 2 / geoEqualEarthRaw(Math.PI, 0)[0];
const HEIGHT = 2 * SCALE * geoEqualEarthRaw(0, Math.PI / 2)[1];
const projection = geoEqualEarth()
  .scale(SCALE)
  .translate([WIDTH / 2, HEIGHT / 2]);

function detailAt(point) {
  const [lon, lat] = projection.invert(point);
  const [west, south, east, north] = EUROPE;
  return lon > west && lon < east && lat > south && lat < north ? FINE : COARSE;
}

/** Twice the area of a ring of points, negative when it runs the other way round. */
const twiceArea = (points) =>
  points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length];
    return sum + x * nextY - nextX * y;
  }, 0);

const area = (points) => Math.abs(twiceArea(points)) / 2;

/** A point between the one before and the one after it. */
const corner = (ring, i) => [
  ring.at(i - 1),
  ring[i],
  ring[(i + 1) % ring.length],
];

/** Rings of points of the plane: all land but Antarctica, cut at the antimeridian. */
function land() {
  const topology = createRequire(import.meta.url)('world-atlas/land-50m.json');
  const [{geometry}] = feature(topology, topology.objects.land).features;
  const isNorth = ([shore]) => shore.some(([, lat]) => lat > -60);
  const rings = [];
  geoPath(projection, {
    moveTo: (...point) => rings.push([point]),
    lineTo: (...point) => rings.at(-1).push(point),
    closePath() {},
  })({...geometry, coordinates: geometry.coordinates.filter(isNorth)});
  return rings;
}

/** A ring without the points whose triangles are too small to be missed. */
function simplified(ring) {
  const points = [...ring];
  const weigh = (i) => area(corner(points, i)) / detailAt(points[i]).triangle;
  const weights = points.map((_, i) => weigh(i));
  while (points.length > 3) {
    const weight = weights.reduce((a, b) => Math.min(a, b));
    if (weight >= 1) break;
    const i = weights.indexOf(weight);
    points.splice(i, 1);
    weights.splice(i, 1);
    // A point must not go before those that made way for it.
    for (const next of [i ? i - 1 : points.length - 1, i % points.length])
      weights[next] = Math.max(weight, weigh(next));
  }
  return points;
}

/** A ring in steps of the grid. */
const onGrid = (ring) =>
  ring.map((point) => {
    const {lines} = detailAt(point);
    return point.map((at) => Math.round(at / STEP / lines) * lines);
  });

/** A ring without equal neighbours, points on a straight line and spikes. */
function lean(ring) {
  const points = [...ring];
  for (let i = 0; i < points.length && points.length > 2;) {
    if (twiceArea(corner(points, i))) i++;
    else {
      points.splice(i, 1);
      i = Math.max(0, i - 2);
    }
  }
  return points;
}

/** The rings so ordered and turned that each begins near where the last one began. */
function chained(rings) {
  const left = new Set(rings);
  const chain = [];
  let [x, y] = [0, 0];
  while (left.size) {
    const [{ring, i}] = [...left]
      .flatMap((ring) =>
        ring.map((at, i) => ({
          ring,
          i,
          distance: Math.max(Math.abs(at[0] - x), Math.abs(at[1] - y)),
        }))
      )
      .sort((a, b) => a.distance - b.distance);
    left.delete(ring);
    chain.push([...ring.slice(i), ...ring.slice(0, i)]);
    [x, y] = ring[i];
  }
  return chain;
}

/** A whole number in the code of src/geo/outline.ts. */
function encoded(number) {
  const digits = (high) =>
    high
      ? digits(Math.floor(high / 30)) + String.fromCharCode(97 + (high % 30))
      : '';
  const natural = number < 0 ? -2 * number - 1 : 2 * number;
  return (
    digits(Math.floor(natural / 52)) + String.fromCharCode(40 + (natural % 52))
  );
}

const rings = chained(
  land()
    .filter((ring) => area(ring) >= detailAt(ring[0]).island)
    .map((ring) => lean(onGrid(simplified(ring))))
    .filter((ring) => ring.length > 2)
);
const outline = rings
  .map((ring, which) =>
    ring
      .map(([x, y], i) => {
        const [fromX, fromY] = ring[i - 1] ?? rings[which - 1]?.[0] ?? [0, 0];
        return encoded(x - fromX) + encoded(y - fromY);
      })
      .join('')
  )
  .join(' ');

const file = fileURLToPath(
  new URL('../src/geo/land-outline.ts', import.meta.url)
);
const text = await format(
  `// Generated by tools/outlines.mjs from Natural Earth (public domain) through world-atlas; do not edit.

  /** One step of the outline in units of the plane. */
  export const STEP = ${STEP};

  /**
   * Land of the world without Antarctica, Europe and the Mediterranean in finer
   * detail, in the code that \`outlinePath\` reads. Natural Earth 1:50m.
   */
  export const LAND = '${outline}';
  `,
  {...(await resolveConfig(file)), filepath: file}
);
if (!process.argv.includes('--check')) await writeFile(file, text);
else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
  console.error(`${file} is stale: run "npm run outlines"`);
  process.exitCode = 1;
}
