// Computes medians, quartiles and ratios, and shuffles lists.

/** Returns the quantile for a share, interpolated between two values. */
function quantile(sorted, share) {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at % 1);
}

/** Returns the median, the quartiles and the number of the finite values. */
export function summary(values) {
  const sorted = values
    .filter((value) => Number.isFinite(value))
    .sort((a, b) => a - b);
  if (!sorted.length) return undefined;
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) =>
    quantile(sorted, share)
  );
  return {median, low, high, count: sorted.length};
}

/**
 * Returns the summary of the ratios of two lists of values. Each ratio is of one
 * round, because a disturbance affects all values of a round.
 */
export const ratio = (values, others) =>
  summary(
    values.flatMap((value, i) => (others[i] > 0 ? [value / others[i]] : []))
  );

/** Yields random numbers from 0 to 1, the same for the same seed. */
function* numbers(seed) {
  for (;;) {
    seed = (seed * 1664525 + 1013904223) % 2 ** 32;
    yield seed / 2 ** 32;
  }
}

/** Returns a function that returns lists in a new random order at each call. */
export function shuffler(seed) {
  const random = numbers(seed);
  return (items) => {
    const shuffled = [...items];
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = Math.floor(random.next().value * (i + 1));
      [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
    }
    return shuffled;
  };
}
