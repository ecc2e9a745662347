// Medians and their spread.

/** The value that a share of the others is below, between two by their distance. */
function quantile(sorted, share) {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at % 1);
}

/** Median and quartiles of numbers, and how many they are. */
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
 * The ratio of two rows of numbers, each pair from one round: what disturbed a
 * round disturbed both.
 */
export const ratio = (values, others) =>
  summary(
    values.flatMap((value, i) => (others[i] > 0 ? [value / others[i]] : []))
  );

/** Random numbers from 0 to 1, the same for the same seed. */
function* numbers(seed) {
  for (;;) {
    seed = (seed * 1664525 + 1013904223) % 2 ** 32;
    yield seed / 2 ** 32;
  }
}

/** Gives lists in an order that is another each time. */
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
