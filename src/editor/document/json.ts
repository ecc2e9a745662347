/** Content as it is edited: any JSON, since it may be faulty while someone types. */
export type Json = null | boolean | number | string | JsonList | JsonRecord;

export type JsonList = readonly Json[];

export interface JsonRecord {
  readonly [key: string]: Json;
}

/** The way to a value: names of fields and indexes in lists, from the top. */
export type Path = readonly (string | number)[];

export const isList = (value: Json | undefined): value is JsonList =>
  Array.isArray(value);

export const isRecord = (value: Json | undefined): value is JsonRecord =>
  typeof value === 'object' && value !== null && !isList(value);

/** The value of a text, or undefined if the text is no JSON. */
export function parsedJson(text: string): Json | undefined {
  try {
    // JSON.parse returns JSON.
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** The value at a path, or undefined if there is none. */
export const valueAt = (content: Json, path: Path): Json | undefined =>
  path.reduce<Json | undefined>((value, key) => {
    if (isList(value)) return typeof key === 'number' ? value[key] : undefined;
    return isRecord(value) && Object.hasOwn(value, key)
      ? value[key]
      : undefined;
  }, content);

/** The items of a list; none for any other value. */
export const itemsOf = (value: Json | undefined): JsonList =>
  isList(value) ? value : [];

/** Whether two contents are the same. The order of fields makes no difference. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b))
    return a.length === b.length && a.every((each, i) => isSame(each, b[i]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}
