import type {Locale} from '../language/locale.js';
import type {Path} from './finding.js';
import {isRecord} from './walk.js';

/** A path as the console writes it, without the word “payload”: `partners[3].since`. */
export const pathText = (path: Path): string =>
  path
    .map((key, i) =>
      typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`
    )
    .join('');

/** The longest name in a place, in characters. */
const LONGEST = 30;

/** The name of a record, by which people know it better than by its number. */
function nameOf(record: unknown, locale: Locale): string | undefined {
  if (!isRecord(record)) return undefined;
  const name = record['name'] ?? record['title'];
  return [isRecord(name) ? name[locale] : name, record['id']]
    .filter((each) => typeof each === 'string')
    .find((each) => each.trim() !== '');
}

/**
 * Says where a finding is: its path, with the name of the record of a list, as in
 * `partners[3].since (Kumasi)`. Empty for the whole file.
 */
export function placeOf(path: Path, payload: unknown, locale: Locale): string {
  const [part, index] = path;
  const place = pathText(path);
  if (typeof part !== 'string' || typeof index !== 'number') return place;
  const list = isRecord(payload) ? payload[part] : undefined;
  const name = nameOf(Array.isArray(list) ? list[index] : undefined, locale);
  return name === undefined
    ? place
    : `${place} (${name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name})`;
}
