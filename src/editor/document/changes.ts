import {
  isList,
  isRecord,
  isSame,
  type Json,
  type JsonList,
  type JsonRecord,
  type Path,
} from './json.js';
import {matchedItems} from './matched-items.js';

/** A difference between what a file has and the content that is edited. */
export type Change =
  | {
      readonly kind: 'changed';
      readonly path: Path;
      /** Undefined if there was nothing. */
      readonly before: Json | undefined;
      /** Undefined if nothing is left. */
      readonly after: Json | undefined;
    }
  | {
      /** An item of the list at the path. */
      readonly kind: 'added' | 'removed';
      readonly path: Path;
      readonly item: Json;
    }
  /** Items of the list at the path have another order. */
  | {readonly kind: 'moved'; readonly path: Path};

const isListOfRecords = (list: JsonList) => list.some((item) => isRecord(item));

function inRecord(
  before: JsonRecord,
  after: JsonRecord,
  path: Path
): readonly Change[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const at = (record: JsonRecord, key: string) =>
    Object.hasOwn(record, key) ? record[key] : undefined;
  return [...keys].flatMap((key) =>
    between(at(before, key), at(after, key), [...path, key])
  );
}

function inList(
  before: JsonList,
  after: JsonList,
  path: Path
): readonly Change[] {
  const former = matchedItems(before, after);
  const kept = former.filter((each) => each !== undefined);
  const isMoved = kept.some((each, i) => each < (kept[i - 1] ?? -1));
  const inItems = after.flatMap((item, i) => {
    const index = former[i];
    return index === undefined
      ? []
      : between(before[index], item, [...path, i]);
  });
  const added = after
    .filter((_, i) => former[i] === undefined)
    .map((item) => ({kind: 'added', path, item}) as const);
  const left = new Set(kept);
  const removed = before
    .filter((_, i) => !left.has(i))
    .map((item) => ({kind: 'removed', path, item}) as const);
  return [
    ...added,
    ...removed,
    ...(isMoved ? [{kind: 'moved', path} as const] : []),
    ...inItems,
  ];
}

function between(
  before: Json | undefined,
  after: Json | undefined,
  path: Path
): readonly Change[] {
  if (isSame(before, after)) return [];
  // Reports a new or removed list of records by its records, and a record by its fields.
  const [a, b] = [before ?? emptyLike(after), after ?? emptyLike(before)];
  const inside =
    isRecord(a) && isRecord(b)
      ? inRecord(a, b, path)
      : isList(a) && isList(b) && (isListOfRecords(a) || isListOfRecords(b))
        ? inList(a, b, path)
        : [];
  // A list that appears without an item is a change too.
  return inside.length > 0 ? inside : [{kind: 'changed', path, before, after}];
}

const emptyLike = (value: Json | undefined): Json | undefined =>
  isRecord(value) ? {} : isList(value) ? [] : undefined;

/**
 * What changed between two contents, in the order of the content. The order of fields
 * makes no difference, and records are known by their id.
 *
 * @param before - null if no file has the content yet
 */
export const changesBetween = (before: Json, after: Json): readonly Change[] =>
  between(before ?? {}, after, []);
