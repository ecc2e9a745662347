// Reduces rings of points to what a frame shows. For tools/generate/outlines.mjs.

/**
 * Drops the points of a ring that have no effect where `isInside` holds, which is
 * one side of a line: all that are outside together with both neighbours.
 */
const reduce = (ring, isInside) =>
  ring.filter((point, i) =>
    [ring.at(i - 1), point, ring[(i + 1) % ring.length]].some(isInside)
  );

/** Returns rings that look the same in a frame, with as few points as possible. */
export const ringsWithin = (rings, {left, top, right, bottom}) =>
  rings
    .map((ring) =>
      [
        ([x]) => x >= left,
        ([x]) => x <= right,
        ([, y]) => y >= top,
        ([, y]) => y <= bottom,
      ].reduce(reduce, ring)
    )
    .filter((ring) => ring.length > 2);
