/** Counts equal items. */
export function counted<T>(items: Iterable<T>): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/**
 * Sorts different texts by their ranks, the lowest first: by the first number that
 * differs, then by letters.
 */
export function ranked(
  texts: Iterable<string>,
  rankOf: (text: string) => readonly number[]
): readonly string[] {
  return Array.from(new Set(texts), (text) => ({text, rank: rankOf(text)}))
    .sort((a, b) => {
      const at = a.rank.findIndex((each, i) => each !== b.rank[i]);
      if (at >= 0) return (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
      return a.text < b.text ? -1 : 1;
    })
    .map(({text}) => text);
}
