// Projects Natural Earth's countries into the plane of src/geo/projection.ts.

import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {geoIdentity, geoPath} from 'd3-geo';
import {mergeArcs, transform} from 'topojson-client';
import {importTypeScript} from '../../build/import-typescript.mjs';

const {project} = await importTypeScript(
  fileURLToPath(new URL('../../../src/geo/projection.ts', import.meta.url)),
  'd3-geo'
);

/** Projects a place in degrees. */
export const toPlane = (place) => {
  const {x, y} = project(place);
  return [x, y];
};

/** Returns the area of a ring. */
export const area = (ring) =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length];
      return sum + x * nextY - nextX * y;
    }, 0)
  ) / 2;

/** Reads the countries 1:50m as TopoJSON, with arcs in degrees. */
export function readCountries() {
  const topology = createRequire(import.meta.url)(
    'world-atlas/countries-50m.json'
  );
  const toDegrees = transform(topology.transform);
  return {
    ...topology,
    transform: undefined,
    arcs: topology.arcs.map((arc) => arc.map(toDegrees)),
  };
}

/** Returns the land of all countries but Antarctica, as a MultiPolygon of arcs. */
export const landOf = (topology) =>
  mergeArcs(
    topology,
    topology.objects.countries.geometries.filter(({id}) => id !== '010')
  );

/** Clips a GeoJSON geometry of degrees; returns its rings. */
function clipped(geometry, extent, shift = 0) {
  const lines = [];
  geoPath(geoIdentity().translate([shift, 0]).clipExtent(extent), {
    moveTo: (...point) => lines.push([point]),
    lineTo: (...point) => lines.at(-1).push(point),
    closePath() {},
  })(geometry);
  return lines;
}

/** Continues the longitudes of a ring beyond ±180°. */
function unwrapped(ring) {
  let turns = 0;
  return ring.map(([lon, lat], i) => {
    if (i) turns -= Math.round((lon - ring[i - 1][0]) / 360);
    return [lon + 360 * turns, lat];
  });
}

/** Projects a MultiPolygon, cut at the antimeridian, and returns its rings. */
export function landRings({coordinates}) {
  const extent = [
    [-180, -90],
    [180, 90],
  ];
  const land = {
    type: 'MultiPolygon',
    coordinates: coordinates.map((rings) => rings.map(unwrapped)),
  };
  return [0, -360, 360]
    .flatMap((shift) => clipped(land, extent, shift))
    .map((ring) => ring.map(toPlane))
    .filter((ring) => area(ring) > 1e-6);
}
