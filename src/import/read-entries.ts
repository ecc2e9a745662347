import {countryCode} from '../places/country-code.js';
import {countryOfErasmusCode} from '../places/erasmus-code.js';
import {cellText, lineOf, type Row} from './cell.js';
import type {Column} from './columns.js';
import {ERASMUS_CODE} from './content-field.js';
import {coordinatePairIn, coordinatesIn} from './coordinates.js';
import {hasDestroyedLetters} from './destroyed-letters.js';
import {meansEmpty} from './empty-words.js';
import type {Entry, ListedText} from './entry.js';
import {type Field, WORD_FIELDS} from './fields.js';
import {type Noted, NotedValues} from './noted.js';
import {statusIn} from './status.js';
import {websiteIn} from './website.js';
import {yearIn} from './year.js';

/** Values that could not be read, with their rows. */
export interface ReadingNotes {
  readonly years: readonly Noted[];
  readonly statuses: readonly Noted[];
  readonly websites: readonly Noted[];
  readonly firstWebsites: readonly Noted[];
  readonly coordinates: readonly Noted[];
  readonly swapped: readonly Noted[];
  readonly countries: readonly Noted[];
  readonly destroyed: readonly Noted[];
}

/** Fields in which a question mark at the end of a word is a destroyed letter. */
const NAMES: readonly (Field | undefined)[] = ['name', 'city', 'country'];

/** Coordinates behind a city, as in a proposal: `Suzhou, CN (31.3, 120.62)`. */
const POINT = /\s*\((-?\d+\.\d+,\s*-?\d+\.\d+)\)$/;

/** Puts a code into the form of the Erasmus charter list: `A  WIEN01`. */
const erasmusCodeOf = (text: string) => {
  const [, country, rest] =
    /^([A-Z]{1,3})\s+([A-Z].*)$/.exec(text.toUpperCase()) ?? [];
  return country === undefined || rest === undefined
    ? text
    : country.padEnd(3) + rest.replace(/\s+/g, '');
};

/** Reads the rows of a list, cell by cell. */
export function readEntries(
  rows: readonly Row[],
  columns: readonly Column[],
  thisYear: number
): {readonly entries: readonly Entry[]; readonly notes: ReadingNotes} {
  const years = new NotedValues();
  const statuses = new NotedValues();
  const websites = new NotedValues();
  const firstWebsites = new NotedValues();
  const coordinates = new NotedValues();
  const swapped = new NotedValues();
  const countries = new NotedValues();
  const destroyed = new NotedValues();

  const of = (field: Field) => columns.filter((each) => each.field === field);
  const isPlaceName = !columns.some(({field}) => field === 'name');
  const nameColumns = of(isPlaceName ? 'city' : 'name');

  const read = (row: Row): Entry => {
    const {number, cells} = row;
    const text = (field: Field) => {
      const [column] = of(field);
      const found = column ? lineOf(cells[column.index]) : '';
      return meansEmpty(found) ? '' : found;
    };
    const listed = (named: readonly Column[]): ListedText =>
      Object.fromEntries(
        named.flatMap(({index, lang}) => {
          const found = lineOf(cells[index]);
          return meansEmpty(found) ? [] : [[lang ?? 'any', found]];
        })
      );
    const address = (field: Field) => {
      const found = text(field);
      const website = websiteIn(found);
      if (website.kind === 'unusable') websites.add(found, number);
      if (website.kind !== 'address') return undefined;
      if (website.isFirst) firstWebsites.add(found, number);
      return website.href;
    };
    for (const {index, field} of columns) {
      if (field === 'ignored' || field === undefined) continue;
      const found = lineOf(cells[index]);
      if (hasDestroyedLetters(found, NAMES.includes(field)))
        destroyed.add(found, number);
    }

    const code = text('erasmus-code');
    const erasmusCode = ERASMUS_CODE.test(code.toUpperCase())
      ? erasmusCodeOf(code)
      : undefined;
    const named = of('country')
      .map(({index}) => lineOf(cells[index]))
      .filter(
        (found) => !meansEmpty(found) || countryCode(found) !== undefined
      );
    const byName = named.flatMap((found) => countryCode(found) ?? []).at(0);
    const byCode =
      erasmusCode === undefined ? undefined : countryOfErasmusCode(erasmusCode);
    if (named[0] !== undefined && byName === undefined)
      countries.add(named[0], number);

    const [city] = [...of('city')].sort(
      (a, b) => Number(a.lang !== undefined) - Number(b.lang !== undefined)
    );
    const cityText = city ? lineOf(cells[city.index]) : '';
    const cityPoint = POINT.exec(cityText)?.[1];
    const [lat, lon, pair] = [of('lat')[0], of('lon')[0], of('coordinates')[0]];
    const own =
      lat && lon
        ? coordinatesIn(cells[lat.index], cells[lon.index])
        : coordinatePairIn(pair && cells[pair.index]);
    const place = own.kind === 'none' ? coordinatePairIn(cityPoint) : own;
    if (place.kind === 'unusable' && !meansEmpty(place.text))
      coordinates.add(place.text, number);
    if (place.kind === 'place' && place.isSwapped)
      swapped.add(place.location.join(' '), number);

    const [since] = of('since');
    const sinceText = since ? lineOf(cells[since.index]) : '';
    const year = since && yearIn(cells[since.index], thisYear);
    if (year === undefined && sinceText !== '') years.add(sinceText, number);
    const statusText = text('status');
    const status = statusIn(statusText);
    if (statusText !== '' && status === undefined)
      statuses.add(statusText, number);

    return {
      row,
      name: listed(nameColumns),
      city: meansEmpty(cityText) ? '' : cityText.replace(POINT, ''),
      region: text('region'),
      country: named[0] ?? '',
      code: byName ?? byCode,
      erasmusCode,
      coordinates: place,
      year,
      status,
      website: address('website'),
      url: address('url'),
      note: listed(of('note').filter(({evidence}) => evidence === 'map')),
      texts: new Map(
        columns
          .filter(({field}) => WORD_FIELDS.includes(field))
          .map(({index}) => [index, cellText(cells[index])])
      ),
    };
  };

  const entries = rows.map(read);
  return {
    entries,
    notes: {
      years: years.list(),
      statuses: statuses.list(),
      websites: websites.list(),
      firstWebsites: firstWebsites.list(),
      coordinates: coordinates.list(),
      swapped: swapped.list(),
      countries: countries.list(),
      destroyed: destroyed.list(),
    },
  };
}
