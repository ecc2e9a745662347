// Cuts the land at a frame. Has a rollup plugin for the card's own script, which
// reads the land's outline from lib/ and keeps what its picture shows of it.

import {libModule} from '../build/lib-module.mjs';
import {decode, encode} from './outline-code.mjs';

/** How far beyond the frame the land is cut off, in units of the plane. */
const MARGIN = 4;

/** A ring on one side of a line: where `inside` is not negative. */
function cut(ring, inside) {
  return ring.flatMap((point, i) => {
    const before = ring.at(i - 1);
    const [a, b] = [inside(before), inside(point)];
    const crossing = a < 0 !== b < 0;
    const at = a / (a - b);
    return [
      ...(crossing
        ? [
            point.map((to, axis) =>
              Math.round(before[axis] + at * (to - before[axis]))
            ),
          ]
        : []),
      ...(b < 0 ? [] : [point]),
    ];
  });
}

/** The rings of an outline within a frame of the grid. */
const within = (rings, [left, top, right, bottom]) =>
  rings
    .map((ring) =>
      [
        ([x]) => x - left,
        ([x]) => right - x,
        ([, y]) => y - top,
        ([, y]) => bottom - y,
      ].reduce(cut, ring)
    )
    .filter((ring) => ring.length > 2);

/**
 * The land of lib/geo/land-outline.js as its code, less what lies outside of a
 * frame in units of the plane.
 */
export function landWithin({LAND, STEP}, {x, y, width, height}) {
  const frame = [x, y, x + width, y + height].map((at, i) =>
    Math.round((at + (i < 2 ? -MARGIN : MARGIN)) / STEP)
  );
  return encode(within(decode(LAND), frame));
}

/** Cuts the land of the modules in lib/. */
export const framedLand = (lib) => ({
  name: 'framed-land',
  async transform(_, id) {
    if (!id.endsWith('/geo/land-outline.js')) return null;
    const {LAND, STEP} = await libModule(lib, 'geo/land-outline.js');
    const {FRAME} = await libModule(lib, 'intl-office-card/picture.js');
    const land = landWithin({LAND, STEP}, FRAME);
    return {
      code: `export const STEP = ${STEP}; export const LAND = ${JSON.stringify(land)};`,
      map: null,
    };
  },
});
