import {parsedUrl} from '../../element/parsed-url.js';
import type {PayloadInput} from '../../payload/payload-input.js';
import {
  isList,
  isRecord,
  type Json,
  type JsonRecord,
  valueAt,
} from '../document/json.js';

/*
 * Content may have faults while it is edited. An import compares only records that have
 * what it needs; the others stay as they are.
 */

const isText = (value: Json | undefined): value is string =>
  typeof value === 'string';

const hasTexts = (value: Json | undefined) =>
  isRecord(value) && isText(value['de']) && isText(value['en']);

const isAddress = (value: Json | undefined) =>
  isText(value) && parsedUrl(value) !== undefined;

const isLink = (value: Json | undefined) =>
  value === undefined || (isRecord(value) && isAddress(value['de']));

const isListOf = (
  value: Json | undefined,
  isItem: (item: JsonRecord) => boolean
) => isList(value) && value.every((item) => isRecord(item) && isItem(item));

const isPartner = (partner: JsonRecord) => {
  const {id, kind, name, country, location, website, otherNames, endonym} =
    partner;
  const facets = partner['facets'];
  return (
    isText(id) &&
    isText(kind) &&
    hasTexts(name) &&
    isText(country) &&
    isList(location) &&
    location.length === 2 &&
    location.every((degrees) => typeof degrees === 'number') &&
    isLink(website) &&
    (otherNames === undefined ||
      isListOf(otherNames, ({text}) => isText(text))) &&
    (endonym === undefined || (isRecord(endonym) && isText(endonym['text']))) &&
    (facets === undefined ||
      (isRecord(facets) && Object.values(facets).every(isList)))
  );
};

const isNamed = ({id, name}: JsonRecord) => isText(id) && hasTexts(name);

const SOUND: Readonly<Record<string, (item: JsonRecord) => boolean>> = {
  partners: isPartner,
  kinds: isNamed,
  facets: (facet) => isNamed(facet) && isListOf(facet['values'], isNamed),
  sources: ({title, url}) => hasTexts(title) && isLink(url),
};

/** Content, split into what an import can compare and what it leaves as it is. */
export interface PartedContent {
  readonly sound: PayloadInput;
  readonly faulty: JsonRecord;
}

export function partContent(content: Json): PartedContent {
  const fields = isRecord(content) ? content : {};
  const sound: Record<string, Json> = {};
  const faulty: Record<string, Json> = {};
  for (const [key, value] of Object.entries(fields)) {
    const isSound = SOUND[key];
    if (!isSound) sound[key] = value;
    else if (!isList(value)) faulty[key] = value;
    else {
      const isGood = (item: Json) => isRecord(item) && isSound(item);
      sound[key] = value.filter(isGood);
      const rest = value.filter((item) => !isGood(item));
      if (rest.length > 0) faulty[key] = rest;
    }
  }
  const city = valueAt(content, ['office', 'city']);
  if ('office' in sound && !hasTexts(city)) {
    faulty['office'] = sound['office'] ?? null;
    delete sound['office'];
  }
  // Each field that an import reads was looked at above.
  return {sound: sound as unknown as PayloadInput, faulty};
}

/** The result of an import together with what it left as it was. */
export function joinContent(result: PayloadInput, faulty: JsonRecord): Json {
  // A payload consists of JSON values only.
  const joined = {...(result as unknown as JsonRecord)};
  for (const [key, value] of Object.entries(faulty)) {
    const list = joined[key];
    const merged =
      isList(list) && isList(value) ? [...list, ...value] : (list ?? value);
    Object.assign(joined, {[key]: merged});
  }
  return joined;
}
