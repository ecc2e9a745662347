import {
  isRecord,
  type Json,
  type JsonRecord,
  type Path,
} from '../document/json.js';
import type {OfficeDocument} from '../document/office-document.js';
import {keyOf} from './form-context.js';
import {idAfter} from './record-id.js';

/**
 * What somebody has typed into the field of a number: a number if it is one, else the
 * text, so that nothing typed is lost.
 */
export function typedNumber(text: string): Json {
  const number = Number(text.replace(',', '.'));
  return text.trim() !== '' && String(number) === text.replace(',', '.')
    ? number
    : text;
}

/**
 * Sets a value, or removes the field if there is no value.
 *
 * @param mergeKey - as in `OfficeDocument.edit`
 */
export function setValue(
  document: OfficeDocument,
  path: Path,
  value: Json | undefined,
  mergeKey?: string
): void {
  document.edit(
    {kind: 'set', path, ...(value !== undefined && {value})},
    mergeKey
  );
}

/**
 * Sets what somebody types. It is one step with what they typed before, until they
 * leave the field. A field that is emptied is not in the file.
 */
export function typeValue(
  document: OfficeDocument,
  path: Path,
  value: Json
): void {
  const isItem = typeof path.at(-1) === 'number';
  setValue(
    document,
    path,
    value === '' && !isItem ? undefined : value,
    keyOf(path)
  );
}

/**
 * Sets the text in one language. A text without languages becomes the German one. The
 * id of a new record follows its German name.
 */
export function typeText(
  document: OfficeDocument,
  path: Path,
  language: string,
  text: string
): void {
  const full = [...path, language];
  const record = path.slice(0, -1);
  const before = document.at(record);
  if (language === 'de' && path.at(-1) === 'name' && isRecord(before)) {
    const id = idAfter(document, record, text);
    if (id !== undefined && id !== before['id']) {
      setValue(document, record, withName(before, text, id), keyOf(full));
      return;
    }
  }
  typeValue(document, full, text);
}

function withName(record: JsonRecord, text: string, id: string): JsonRecord {
  const old = record['name'];
  const name: JsonRecord = {
    ...(text && {de: text}),
    ...(isRecord(old) ? without(old, 'de') : {}),
  };
  return Object.keys(name).length > 0
    ? {...record, id, name}
    : {...without(record, 'name'), id};
}

/** A record without some of its fields. */
export const without = (
  record: JsonRecord,
  ...keys: readonly string[]
): JsonRecord =>
  Object.fromEntries(
    Object.entries(record).filter(([key]) => !keys.includes(key))
  );
