import type {Mapping} from '../../import/column-map.js';
import type {Column} from '../../import/columns.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';

/** What somebody can say that a column holds: its key, and the field it stands for. */
const KINDS = {
  ignored: {field: 'ignored'},
  name: {field: 'name'},
  'name-de': {field: 'name', lang: 'de'},
  'name-en': {field: 'name', lang: 'en'},
  city: {field: 'city'},
  country: {field: 'country'},
  region: {field: 'region'},
  since: {field: 'since'},
  status: {field: 'status'},
  subject: {field: 'subject'},
  programme: {field: 'programme'},
  level: {field: 'level'},
  facet: {field: 'facet'},
  topics: {field: 'topics'},
  website: {field: 'website'},
  url: {field: 'url'},
  'erasmus-code': {field: 'erasmus-code'},
  coordinates: {field: 'coordinates'},
  lat: {field: 'lat'},
  lon: {field: 'lon'},
  note: {field: 'note'},
  home: {field: 'home'},
} as const;

export type ColumnKind = keyof typeof KINDS;

export const isColumnKind = (text: string): text is ColumnKind =>
  Object.hasOwn(KINDS, text);

/** The kinds of columns with their words, in the order of the choice. */
export function columnKinds(
  locale: Locale
): readonly (readonly [ColumnKind, string])[] {
  const msg = toolMsgIn(locale);
  return [
    ['ignored', msg('Do not use')],
    ['name', msg('Name of the partner')],
    ['name-de', msg('Name, German')],
    ['name-en', msg('Name, English')],
    ['city', msg('Place')],
    ['country', msg('Country')],
    ['region', msg('State or region')],
    ['since', msg('Since (year)')],
    ['status', msg('Status: active, on hold, ended')],
    ['subject', msg('Faculty or subject')],
    ['programme', msg('Programme')],
    ['level', msg('Level of study')],
    ['facet', msg('Another filter')],
    ['topics', msg('Topics')],
    ['website', msg('Website')],
    ['url', msg('Page about the partnership')],
    ['erasmus-code', msg('Erasmus code')],
    ['coordinates', msg('Coordinates')],
    ['lat', msg('Latitude')],
    ['lon', msg('Longitude')],
    ['note', msg('Note, will be published')],
    ['home', msg('Own municipality')],
  ];
}

/** What a column was recognised as. Notes are published only if somebody says so. */
export function kindOfColumn({field, lang, evidence}: Column): ColumnKind {
  if (field === undefined) return 'ignored';
  if (field === 'note' && evidence !== 'map') return 'ignored';
  const inLanguage = `${field}-${lang ?? ''}`;
  return isColumnKind(inLanguage) ? inLanguage : field;
}

/** The choice of somebody for a column, by the number of the column. */
export const mappingOf = (index: number, kind: ColumnKind): Mapping => ({
  heading: String(index + 1),
  ...KINDS[kind],
});
