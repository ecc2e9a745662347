// Clips rings of points to a frame. For tools/generate/outlines.mjs.

/** Clips a ring at a line: keeps the part where `inside` is not negative. */
function clip(ring, inside) {
  return ring.flatMap((point, i) => {
    const before = ring.at(i - 1);
    const [a, b] = [inside(before), inside(point)];
    const crosses = a < 0 !== b < 0;
    const at = a / (a - b);
    return [
      ...(crosses
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

/** Returns the parts of rings in a frame, in the units of the rings. */
export const ringsWithin = (rings, {left, top, right, bottom}) =>
  rings
    .map((ring) =>
      [
        ([x]) => x - left,
        ([x]) => right - x,
        ([, y]) => y - top,
        ([, y]) => bottom - y,
      ].reduce(clip, ring)
    )
    .filter((ring) => ring.length > 2);
