import type {Payload} from '../payload/schema.js';
import type {Tag} from './tags.js';

/** A whole part, or some fields of it or of each of its items. */
type Fields = true | readonly string[];

const COMMON = {
  schemaVersion: true,
  simpleGermanCheckedBy: true,
  updated: true,
} as const;

/**
 * The parts of a payload that each element reads. The script of one element contains
 * only these parts.
 */
const PARTS: Readonly<Record<Tag, Readonly<Record<string, Fields>>>> = {
  'intl-office-card': {
    ...COMMON,
    office: true,
    // The picture shows the locations of the partners.
    partners: ['id', 'location', 'status'],
    networks: ['id', 'name', 'lang', 'abbreviation', 'url'],
    // The credit of the picture names GeoNames.
    sources: true,
  },
  'partner-map-list': {
    ...COMMON,
    kinds: true,
    facets: true,
    // The map shows the office's city.
    office: ['city', 'location'],
    partners: true,
    sources: true,
  },
  'sdg-badges': {...COMMON, goals: true},
  'network-list': {...COMMON, networks: true},
};

/** A record or a list of records, with these fields only. */
const pick = (value: unknown, fields: readonly string[]): unknown =>
  Array.isArray(value)
    ? value.map((each) => pick(each, fields))
    : Object.fromEntries(
        Object.entries(value ?? {}).filter(([field]) => fields.includes(field))
      );

/** The parts of a payload that an element reads. */
export const partsOf = (payload: Payload, tag: Tag): object =>
  Object.fromEntries(
    Object.entries(payload).flatMap(([name, part]) => {
      const fields = PARTS[tag][name];
      if (!fields) return [];
      return [[name, fields === true ? part : pick(part, fields)]];
    })
  );
