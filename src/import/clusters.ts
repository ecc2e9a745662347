/**
 * Sorts items into clusters: items that belong together, also by way of others. The
 * order of the items does not matter for what is together.
 */
export function clustersOf<T>(
  items: readonly T[],
  belong: (a: T, b: T) => boolean
): readonly (readonly T[])[] {
  let clusters: T[][] = [];
  for (const item of items) {
    const near = clusters.filter((cluster) =>
      cluster.some((other) => belong(item, other))
    );
    clusters = [
      ...clusters.filter((cluster) => !near.includes(cluster)),
      [...near.flat(), item],
    ];
  }
  return clusters;
}

/** Groups items by a key, in the order of their first items. */
export function groupedBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Joins items that have a key in common, also by way of others. */
export function joinedBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[]
): readonly (readonly T[])[] {
  const groupOf = new Map<string, T[]>();
  const groups = new Set<T[]>();
  for (const item of items) {
    const found = new Set(
      keysOf(item).flatMap((key) => {
        const group = groupOf.get(key);
        return group ? [group] : [];
      })
    );
    const joined = [...[...found].flat(), item];
    for (const group of found) groups.delete(group);
    groups.add(joined);
    for (const each of joined)
      for (const key of keysOf(each)) groupOf.set(key, joined);
  }
  return [...groups];
}
