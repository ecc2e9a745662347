import {localizedLink, localizedText} from '../../payload/schema-values.js';
import {didYouMean} from '../did-you-mean.js';
import type {Path} from '../finding.js';
import {PAYLOAD_SHAPE, type Shape} from '../shape.js';
import {isRecord, shapeAt} from '../walk.js';
import type {Rule} from './rule.js';

/** What people call the fields of the format, in both languages. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  name: ['title', 'titel', 'bezeichnung'],
  title: ['name', 'titel'],
  kind: ['type', 'typ', 'art', 'category'],
  country: ['land', 'countrycode', 'nation'],
  location: [
    ...['coordinates', 'coords', 'koordinaten', 'position', 'geo'],
    ...['lat', 'lon', 'lng', 'latitude', 'longitude', 'latlng'],
  ],
  since: ['seit', 'jahr', 'year', 'start', 'begin'],
  year: ['jahr', 'since'],
  place: ['ort', 'stadt', 'city', 'town'],
  locality: ['ort', 'stadt', 'city', 'town'],
  city: ['ort', 'stadt', 'town', 'place'],
  phone: ['tel', 'telefon', 'telephone', 'fon', 'mobile'],
  email: ['mail', 'e-mail', 'emails'],
  website: ['homepage', 'web', 'webseite', 'link'],
  url: ['link', 'href', 'homepage', 'website', 'webseite'],
  src: ['url', 'source', 'file'],
  text: ['description', 'beschreibung', 'name'],
  about: ['description', 'beschreibung', 'info'],
  partners: ['partnerships', 'partnerstaedte', 'cities', 'universities'],
  topics: ['themen', 'subjects', 'tags'],
  goals: ['sdgs', 'sdg', 'ziele'],
  postalCode: ['plz', 'zip', 'postcode', 'zipcode'],
  street: ['strasse', 'straße'],
  openingHours: ['hours', 'oeffnungszeiten', 'öffnungszeiten'],
};

/** Keys that are notes for people or programs. */
const isNote = (key: string) => /^(?:[$@_/#]|comments?$)/i.test(key);

const isText = ({schemas}: Shape) =>
  schemas.has(localizedText) || schemas.has(localizedLink);

/** Where a field belongs that is in the wrong record: above it, or one step inside. */
function homeOf(key: string, shape: Shape, path: Path): string | undefined {
  for (const [inner, entry] of shape.entries ?? [])
    if (!isText(entry) && entry.entries?.has(key))
      return [...path, inner].filter((k) => typeof k === 'string').join('.');
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const above = path.slice(0, depth);
    if (shapeAt(PAYLOAD_SHAPE, above)?.entries?.has(key))
      return above.filter((k) => typeof k === 'string').join('.');
  }
  return undefined;
}

/** Fields that the format does not have, which the elements ignore. */
export const unknownKeys: Rule = (value, {shape, path}) => {
  const {entries} = shape;
  if (!entries || !isRecord(value)) return [];
  return Object.keys(value)
    .filter((key) => !entries.has(key) && !isNote(key))
    .map((key) => {
      const known = [...entries.keys()].filter((each) => !each.startsWith('$'));
      const home = homeOf(key, shape, path);
      const meant =
        known.find((each) => SYNONYMS[each]?.includes(key.toLowerCase())) ??
        didYouMean(
          key,
          known.filter((each) => !Object.hasOwn(value, each))
        );
      const isMisplaced = home !== undefined && meant === undefined;
      return {
        level: 'warning',
        code: isMisplaced ? 'misplaced-key' : 'unknown-key',
        path: [...path, key],
        isAtKey: true,
        got: key,
        ...(isMisplaced && {other: home}),
        ...(meant !== undefined && {meant}),
        allowed: known,
      } as const;
    });
};
