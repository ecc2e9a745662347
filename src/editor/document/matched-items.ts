import {isRecord, type Json, type JsonList} from './json.js';

const idOf = (item: Json | undefined): string | undefined =>
  isRecord(item) && typeof item['id'] === 'string' ? item['id'] : undefined;

/** Positions of items by a key; items without a key are left out. */
function positions(
  list: JsonList,
  keyOf: (item: Json) => string | undefined,
  isFree: (index: number) => boolean
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  list.forEach((item, i) => {
    const key = isFree(i) ? keyOf(item) : undefined;
    if (key === undefined) return;
    const same = found.get(key);
    if (same) same.push(i);
    else found.set(key, [i]);
  });
  return found;
}

/**
 * Matches the items of a list with those of an earlier one: first equal items, then items
 * with the same id, then, if `byPlace`, the others at the same position. Returns the
 * former index of each item, or undefined for a new one.
 */
export function matchedItems(
  before: JsonList,
  after: JsonList,
  byPlace = true
): readonly (number | undefined)[] {
  const former: (number | undefined)[] = after.map(() => undefined);
  const taken = new Set<number>();
  const take = (i: number, index: number | undefined) => {
    if (index === undefined) return;
    former[i] = index;
    taken.add(index);
  };
  for (const keyOf of [(item: Json) => JSON.stringify(item), idOf]) {
    const open = positions(before, keyOf, (i) => !taken.has(i));
    after.forEach((item, i) => {
      const key = former[i] === undefined ? keyOf(item) : undefined;
      if (key !== undefined) take(i, open.get(key)?.shift());
    });
  }
  if (byPlace)
    after.forEach((item, i) => {
      const isMatch =
        former[i] === undefined && i < before.length && !taken.has(i);
      // Two different ids are two different records.
      const ids = [idOf(item), idOf(before[i])];
      if (isMatch && ids.includes(undefined)) take(i, i);
    });
  return former;
}
