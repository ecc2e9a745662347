import {lineOf} from '../../import/cell.js';
import type {Column} from '../../import/columns.js';
import type {OpenReason, OpenRow} from '../../import/entry.js';
import type {Field} from '../../import/fields.js';
import {wordsOf} from '../../import/placing.js';
import type {ReadList} from '../../import/read-list.js';
import {countryCode} from '../../places/country-code.js';
import type {Gazetteer, Place} from '../../places/gazetteer.js';
import {findPlaces} from '../form/find-places.js';

/** A partner of the list whose place nobody knows yet. */
export interface OpenPlace {
  /** The same for the same name, city and country, whatever columns are chosen. */
  readonly key: string;
  readonly name: string;
  /** City and country as the list has them. */
  readonly city: string;
  readonly country: string;
  readonly reason: OpenReason;
  readonly rows: readonly OpenRow[];
}

/** What somebody said about an open place. */
export type PlaceAnswer =
  | {readonly kind: 'skip'}
  | {
      readonly kind: 'place';
      /** The city in words that the import understands, with coordinates. */
      readonly city: string;
      readonly country: string | undefined;
      /** The name in the gazetteer, for partners that are a city themselves. */
      readonly name?: string;
      readonly location: readonly [longitude: number, latitude: number];
    };

/** Rows that a place would not help: they have no name, or belong to others. */
const OTHER_REASONS: readonly OpenReason[] = ['no-name', 'other-home'];

/** The columns with a field, those without a language first. */
export const columnsWith = (
  {columns}: ReadList,
  field: Field
): readonly Column[] =>
  columns
    .filter((column) => column.field === field)
    .sort((a, b) => Number(!!a.lang) - Number(!!b.lang));

/** The first text that a row has in the columns with a field. */
const textOf = (list: ReadList, {row}: OpenRow, field: Field): string =>
  columnsWith(list, field)
    .map(({index}) => lineOf(row.cells[index]))
    .find((text) => text !== '') ?? '';

/** Open rows by partner, in the order of the list. */
export function openPlaces(
  list: ReadList,
  open: readonly OpenRow[]
): readonly OpenPlace[] {
  const found = new Map<string, OpenPlace>();
  for (const row of open) {
    if (OTHER_REASONS.includes(row.reason)) continue;
    const city = textOf(list, row, 'city');
    const name = textOf(list, row, 'name') || city;
    const country = textOf(list, row, 'country');
    const key = JSON.stringify([name, city, country]);
    const known = found.get(key);
    found.set(key, {
      key,
      name,
      city,
      country,
      reason: row.reason,
      rows: [...(known?.rows ?? []), row],
    });
  }
  return [...found.values()];
}

const POINT = /\s*\((-?\d+(?:\.\d+)?), (-?\d+(?:\.\d+)?)\)$/;

/** The place that a proposal of the import names. */
function proposed(gazetteer: Gazetteer, proposal: string): Place | undefined {
  const [, lat, lon] = POINT.exec(proposal) ?? [];
  const words = proposal.replace(POINT, '');
  const [, name = words, country] = /^(.*), ([A-Z]{2})$/.exec(words) ?? [];
  const found = gazetteer.find(name, country);
  const places =
    found.kind === 'found'
      ? [found.place]
      : found.kind === 'ambiguous'
        ? found.places
        : [];
  return lat === undefined || lon === undefined
    ? places[0]
    : places.find(
        ({location: [x, y]}) => x === Number(lon) && y === Number(lat)
      );
}

/** Places that may be meant, each once. */
export function placesFor(
  {city, country, rows, reason}: OpenPlace,
  gazetteer: Gazetteer
): readonly Place[] {
  const proposals = rows.flatMap((row) => row.proposals);
  const places =
    reason === 'unknown-country'
      ? proposals.flatMap((code) =>
          city === '' ? [] : findPlaces(gazetteer, city, code).places
        )
      : proposals.flatMap((words) => proposed(gazetteer, words) ?? []);
  const others =
    places.length > 0 || city === ''
      ? []
      : findPlaces(gazetteer, city, countryCode(country) ?? '').places;
  return [...new Set([...places, ...others])];
}

/** The import reads coordinates with a decimal point only. */
const degrees = (value: number) =>
  Number.isInteger(value) ? value.toFixed(1) : String(value);

const pointOf = ([lon, lat]: readonly [number, number]) =>
  `(${degrees(lat)}, ${degrees(lon)})`;

/** The answer that a place of the gazetteer is meant. */
export const answerOfPlace = (place: Place): PlaceAnswer => ({
  kind: 'place',
  city: `${wordsOf(place)} ${pointOf(place.location)}`,
  country: place.country,
  name: place.germanName ?? place.name,
  location: place.location,
});

/** The answer that a point on the map is meant, which keeps the city of the list. */
export const answerOfPoint = (
  location: readonly [number, number],
  {city, name}: OpenPlace,
  country: string | undefined
): PlaceAnswer => ({
  kind: 'place',
  city: `${city === '' ? name : city} ${pointOf(location)}`,
  country,
  location,
});

/** Whether two answers say the same. */
export const isSameAnswer = (
  a: PlaceAnswer | undefined,
  b: PlaceAnswer | undefined
): boolean =>
  a?.kind === 'place' && b?.kind === 'place'
    ? a.city === b.city && a.country === b.country
    : a?.kind === b?.kind;
