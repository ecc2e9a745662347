import {
  isList,
  isRecord,
  isSame,
  type Json,
  type JsonList,
  type JsonRecord,
  type Path,
  valueAt,
} from './json.js';

/**
 * One change of the content, as data, so that it can be kept and repeated.
 *
 * - `set` writes a value and creates missing parents. Without a value it removes the
 *   field, and each record that this leaves empty.
 * - `insert` puts a value into the list at `path`, before the item at `index`.
 * - `remove` takes an item out of the list at `path`.
 * - `move` moves the item at `from` to `to`.
 * - `replace` replaces the whole content, as an import does.
 */
export type Edit =
  | {readonly kind: 'set'; readonly path: Path; readonly value?: Json}
  | {
      readonly kind: 'insert';
      readonly path: Path;
      readonly index: number;
      readonly value: Json;
    }
  | {readonly kind: 'remove'; readonly path: Path; readonly index: number}
  | {
      readonly kind: 'move';
      readonly path: Path;
      readonly from: number;
      readonly to: number;
    }
  | {readonly kind: 'replace'; readonly value: Json};

/**
 * The content after an edit. Everything beside its path stays the same object, and all
 * of it does if the edit changes nothing.
 */
export function edited(content: Json, edit: Edit): Json {
  switch (edit.kind) {
    case 'replace':
      return isSame(content, edit.value) ? content : edit.value;
    case 'set':
      return isSame(valueAt(content, edit.path), edit.value)
        ? content
        : withValue(content, edit.path, edit.value);
    case 'insert':
      return withList(content, edit.path, (list) =>
        list.toSpliced(Math.max(0, edit.index), 0, edit.value)
      );
    case 'remove':
      return withList(content, edit.path, (list) =>
        edit.index in list ? list.toSpliced(edit.index, 1) : list
      );
    case 'move':
      return withList(content, edit.path, (list) => {
        const item = list[edit.from];
        const to = Math.min(Math.max(0, edit.to), list.length - 1);
        return item === undefined || to === edit.from
          ? list
          : list.toSpliced(edit.from, 1).toSpliced(to, 0, item);
      });
  }
}

function withList(
  content: Json,
  path: Path,
  change: (list: JsonList) => JsonList
): Json {
  const old = valueAt(content, path);
  const list = isList(old) ? old : [];
  const next = change(list);
  return next === list ? content : withValue(content, path, next);
}

/** The content with a value at a path, or without what was there. */
function withValue(
  content: Json | undefined,
  [key, ...rest]: Path,
  value: Json | undefined
): Json {
  if (key === undefined) return value ?? {};
  if (typeof key === 'number') {
    const list = isList(content) ? content : [];
    if (rest.length === 0 && value === undefined) return list.toSpliced(key, 1);
    return list.toSpliced(key, 1, withValue(list[key], rest, value));
  }
  const record: JsonRecord = isRecord(content) ? content : {};
  const old = Object.hasOwn(record, key) ? record[key] : undefined;
  const next = rest.length > 0 ? withValue(old, rest, value) : value;
  const isEmptied =
    value === undefined && isRecord(next) && Object.keys(next).length === 0;
  if (next !== undefined && !isEmptied) return {...record, [key]: next};
  return Object.fromEntries(
    Object.entries(record).filter(([name]) => name !== key)
  );
}
