// Reads Natural Earth's land 1:50m (public domain) from the package world-atlas
// and writes src/geo/land-outline.ts. With --check it writes nothing and ends with 1
// when the file is not what it would write.

import {readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {geoEqualEarth, geoEqualEarthRaw, geoPath} from 'd3-geo';
import {format, resolveConfig} from 'prettier';
import {feature} from 'topojson-client';

/** One step of the grid in units of the plane. */
const STEP = 0.5;

/** West, south, east and north of what is looked at most closely, in degrees. */
const EUROPE = [-26, 27, 56, 72];

/**
 * How closely the land is drawn there and elsewhere: on every how many lines of
 * the grid points lie, the least triangle that a point makes with its
 * neighbours (Visvalingam), and the least island, in square units of the plane.
 */
const FINE = {lines: 1, triangle: 0.4, island: 0.5};
const COARSE = {lines: 3, triangle: 7, island: 4};

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

/** The places on the grid around a point, by how many lines of it they lie apart. */
function placesAround(point) {
  const {lines} = detailAt(point);
  const grid = STEP * lines;
  const [left, top] = point.map((at) => Math.floor(at / grid));
  return [0, 1].flatMap((right) =>
    [0, 1].map((below) => {
      const place = [left + right, top + below];
      return {
        steps: place.map((at) => at * lines),
        point: place.map((at) => at * grid),
      };
    })
  );
}

/** How far a point is from a line between two others. */
function distance([x, y], [fromX, fromY], [toX, toY]) {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const along = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy);
  const at = Math.min(1, Math.max(0, along || 0));
  return Math.hypot(x - fromX - at * dx, y - fromY - at * dy);
}

/** How much lies between a shore and the line that is drawn for it. */
function gap(shore, from, to) {
  const away = shore.map((point) => distance(point, from, to));
  return away.reduce((sum, now, i) => {
    if (!i) return 0;
    const [[x, y], [nextX, nextY]] = [shore[i - 1], shore[i]];
    const length = Math.hypot(nextX - x, nextY - y);
    return sum + ((away[i - 1] + now) / 2) * length;
  }, 0);
}

/** What the code of a step weighs beside a gap, in the least triangles. */
const weightOf = (steps) =>
  steps.reduce((sum, step) => sum + 0.2 * Math.log2(1 + Math.abs(step)), 0);

/**
 * Some of a ring's points in steps of the grid: each on that side of itself where
 * all of them together leave the least gaps (Viterbi).
 */
function onGrid(points, ring) {
  const indices = points.map((point) => ring.indexOf(point));
  const [first, ...others] = points.map(placesAround);
  const ways = first.map((start) => {
    let reached = [{...start, cost: 0}];
    for (const [i, places] of [...others, [start]].entries()) {
      const {triangle} = detailAt(points[i]);
      const [from, to] = [indices[i], indices[i + 1] ?? indices[0]];
      const shore =
        from < to
          ? ring.slice(from, to + 1)
          : [...ring.slice(from), ...ring.slice(0, to + 1)];
      reached = places.map((place) =>
        reached
          .map((before) => ({
            ...place,
            before,
            cost:
              before.cost +
              gap(shore, before.point, place.point) / triangle +
              weightOf(place.steps.map((at, axis) => at - before.steps[axis])),
          }))
          .reduce((a, b) => (b.cost < a.cost ? b : a))
      );
    }
    return reached[0];
  });
  let way = ways.reduce((a, b) => (b.cost < a.cost ? b : a));
  const steps = [];
  for (; way.before; way = way.before) steps.unshift(way.steps);
  return steps;
}

/** A small ring in steps of the grid, rather too large than not to be seen. */
function outwards(ring) {
  const middle = [0, 1].map(
    (axis) => ring.reduce((sum, point) => sum + point[axis], 0) / ring.length
  );
  return ring.map((point) => {
    const {lines} = detailAt(point);
    return point.map((at, axis) => {
      const round = at < middle[axis] ? Math.floor : Math.ceil;
      return round(at / STEP / lines) * lines;
    });
  });
}

/** A ring without equal neighbours, points on a straight line and spikes. */
function tidied(ring) {
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

const rings = chained(
  land()
    .filter((ring) => area(ring) >= detailAt(ring[0]).island)
    .map((ring) => {
      const points = simplified(ring);
      const placed = tidied(onGrid(points, ring));
      return placed.length > 2 ? placed : tidied(outwards(points));
    })
);
/** Writes rings as SVG path data in units of the plane. */
function pathOf(rings) {
  let [fromX, fromY] = [0, 0];
  return rings
    .map((ring) => {
      const steps = ring.map(([x, y], i) => {
        const [beforeX, beforeY] = i ? ring[i - 1] : [fromX, fromY];
        return [x - beforeX, y - beforeY].map(shortNumber).join(' ');
      });
      // A closed ring ends at its first point.
      [fromX, fromY] = ring[0];
      return `m${steps.join(' ')}z`;
    })
    .join('')
    .replaceAll(' -', '-');
}

/** Writes a whole number of grid steps in units of the plane, as `-.5`. */
const shortNumber = (steps) => String(steps * STEP).replace(/^(-?)0\./, '$1.');

/** Writes a module, or with --check reports that it is stale. */
async function write(name, code) {
  const file = fileURLToPath(new URL(`../../src/${name}`, import.meta.url));
  const text = await format(
    `// Generated by tools/generate/outlines.mjs from Natural Earth (public domain) through world-atlas; do not edit.\n\n${code}`,
    {...(await resolveConfig(file)), filepath: file}
  );
  if (!process.argv.includes('--check')) await writeFile(file, text);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(`${file} is stale: run "npm run outlines"`);
    process.exitCode = 1;
  }
}

await write(
  'geo/land-outline.ts',
  `/**
   * Land of the world without Antarctica as SVG path data, in units of the plane;
   * Europe and the Mediterranean in finer detail. Natural Earth 1:50m.
   */
  export const LAND = '${pathOf(rings)}';
  `
);
