import {localizedLink, localizedText} from '../payload/schema-values.js';
import type {Path, ValueCode} from './finding.js';
import {PAYLOAD_SHAPE} from './shape.js';
import {shapeAt} from './walk.js';

/** The codes by what the messages of the schema say they expect. */
const CODES: readonly (readonly [RegExp, ValueCode])[] = [
  [/^a text that/, 'text'],
  [/^an http or https address$/, 'link'],
  [/^an http or https address or a path$/, 'reference'],
  [/^a language tag/, 'language'],
  [/^a date/, 'date'],
  [/^a day of/, 'day-of-year'],
  [/^a year/, 'year'],
  [/^a goal/, 'goal'],
  [/^an id of small/, 'id'],
  [/^an id of its own/, 'own-id'],
  [/^a country code/, 'country'],
  [/^\[longitude/, 'place'],
  [/^a phone number/, 'phone'],
  [/^an e-mail/, 'email'],
  [/^a time/, 'time'],
  [/payload\.kinds$/, 'kind'],
  [/payload\.facets/, 'facet'],
  [/^one of/, 'one-of'],
  [/^at least one day/, 'days'],
  [/^a list/, 'list'],
  [/^the number/, 'version'],
];

/** Says what the schema expects at a place, from its message. */
export function valueCodeOf(message: string, path: Path): ValueCode {
  if (message.startsWith('a number'))
    return path.at(-1) === 0 ? 'longitude' : 'latitude';
  if (message === 'a whole number')
    return path.includes('goals') ? 'goal' : 'year';
  if (message === 'an object') {
    const shape = shapeAt(PAYLOAD_SHAPE, path);
    if (shape?.schemas.has(localizedText)) return 'text-pair';
    if (shape?.schemas.has(localizedLink)) return 'link-pair';
    return 'record';
  }
  return CODES.find(([pattern]) => pattern.test(message))?.[1] ?? 'other';
}

/** Whether a field can be left out. */
export const isOptional = (path: Path): boolean =>
  [...(shapeAt(PAYLOAD_SHAPE, path)?.schemas ?? [])].some(
    (schema) =>
      typeof schema === 'object' &&
      schema !== null &&
      'type' in schema &&
      schema.type === 'optional'
  );
