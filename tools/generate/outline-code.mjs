// The code of outlines that src/geo/outline.ts reads: rings of points in steps of
// the grid, written as text.

/** A whole number. */
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

/** Rings of points as text. */
export const encode = (rings) =>
  rings
    .map((ring, which) =>
      ring
        .map(([x, y], i) => {
          const [fromX, fromY] = ring[i - 1] ?? rings[which - 1]?.[0] ?? [0, 0];
          return encoded(x - fromX) + encoded(y - fromY);
        })
        .join('')
    )
    .join(' ');

/** The rings of points that a text stands for. */
export function decode(text) {
  let first = [0, 0];
  return text.split(' ').map((ring) => {
    const steps = Array.from(
      ring.matchAll(/([a-z]*)([^a-z])/g),
      ([, high, low]) => {
        const digits = [...high].reduce(
          (sum, digit) => sum * 30 + digit.charCodeAt(0) - 97,
          0
        );
        const natural = digits * 52 + low.charCodeAt(0) - 40;
        return (natural >> 1) ^ -(natural & 1);
      }
    );
    let [x, y] = first;
    const points = [];
    for (let i = 0; i < steps.length; i += 2)
      points.push([(x += steps[i]), (y += steps[i + 1])]);
    [first] = points;
    return points;
  });
}
