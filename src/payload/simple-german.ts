import type {LocalizedText, Payload} from './schema.js';

/** A payload whose German is Leichte Sprache, wherever it has a text in that. */
export const inSimpleGerman = (payload: Payload): Payload =>
  JSON.parse(
    JSON.stringify(payload),
    (_key, value: Partial<LocalizedText> | null) =>
      value?.['de-simple'] ? {...value, de: value['de-simple']} : value
    // What has been read is JSON, and a text remains a text.
  ) as Payload;
