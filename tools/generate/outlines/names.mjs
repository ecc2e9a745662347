// Finds the points of the countries' names.

import {createRequire} from 'node:module';
import polylabel from 'polylabel';
import {feature} from 'topojson-client';
import {area, landRings, toPlane} from './plane.mjs';

const codes = createRequire(import.meta.url)('i18n-iso-countries/codes.json');
const alpha2 = new Map(codes.map(([two, , numeric]) => [numeric, two]));

/** Areas with a code whose name is not shown: Antarctica and parts of China. */
const UNNAMED = new Set(['AQ', 'HK', 'MO']);

/** Points that Natural Earth's areas would give wrongly: Western Sahara is cut. */
const POINTS = {EH: [-13, 24.5], MA: [-6.5, 32]};

/**
 * Returns the code, the point and the size class of each country with a code of
 * ISO 3166-1; areas without a code get no name. The point is the middle of the
 * largest circle in the country. Its diameter is at least 32 units of the plane
 * in class 0, 16 in class 1, 8 in class 2 and so on.
 */
export const namesOf = (topology) =>
  feature(topology, topology.objects.countries)
    .features.flatMap(({id, geometry}) => {
      const code = alpha2.get(id);
      if (!code || UNNAMED.has(code)) return [];
      const polygons =
        geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : geometry.coordinates;
      const [largest] = polygons
        .map((coordinates) => landRings({coordinates: [coordinates]}))
        .sort(([a], [b]) => area(b) - area(a));
      const {0: x, 1: y, distance} = polylabel(largest, 0.01);
      const size = Math.max(0, Math.ceil(5 - Math.log2(2 * distance)));
      const point = POINTS[code] ? toPlane(POINTS[code]) : [x, y];
      return [[code, ...point.map((value) => Number(value.toFixed(1))), size]];
    })
    .sort(([a, , , large], [b, , , small]) =>
      a === b ? large - small : a < b ? -1 : 1
    )
    // Two areas of Natural Earth have the code of Australia.
    .filter(([code], i, all) => code !== all[i - 1]?.[0]);
