import type {LocalizedText, Payload} from './schema.js';

/** Replaces German texts by Leichte Sprache wherever the payload has it. */
export const inSimpleGerman = (payload: Payload): Payload =>
  JSON.parse(
    JSON.stringify(payload),
    (_key, value: Partial<LocalizedText> | null) =>
      value?.['de-simple'] ? {...value, de: value['de-simple']} : value
    // A payload is JSON, and replacing a text keeps its type.
  ) as Payload;

/** Whether a value has a text in Leichte Sprache, however deep. */
export const hasSimpleGerman = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ('de-simple' in value || Object.values(value).some(hasSimpleGerman));
