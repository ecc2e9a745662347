import type {Locale} from '../../language/locale.js';
import {fold} from '../../places/fold.js';
import {isRecord, itemsOf, type Json} from '../document/json.js';
import {countryName} from './country-names.js';
import {shownText, textIn, textInEither} from './text-parts.js';

/** A record of a long list, as its row shows it. */
export interface ListedRecord {
  readonly index: number;
  readonly name: string;
  /** What tells it from others: country, kind. */
  readonly details: string;
}

/** Records are immutable, so what a search compares is made once for each. */
const searched = new WeakMap<object, string>();

/** Thousands of records are in a few dozen countries. */
const countries = new Map<string, string>();

function countryKey(code: string): string {
  const known =
    countries.get(code) ??
    `${fold(countryName(code, 'de'))}\n${fold(countryName(code, 'en'))}`;
  countries.set(code, known);
  return known;
}

function searchKey(value: Json): string {
  if (!isRecord(value)) return fold(shownText(value));
  const known = searched.get(value);
  if (known !== undefined) return known;
  const texts = new Set([
    textIn(value['name'], 'de'),
    textIn(value['name'], 'en'),
    textIn(value['place'], 'de'),
    shownText(value['abbreviation']),
    shownText(value['id']),
  ]);
  const key = [
    ...Array.from(texts, fold),
    countryKey(shownText(value['country'])),
  ].join('\n');
  searched.set(value, key);
  return key;
}

/** How many records are prepared for a search at a time. */
const CHUNK = 500;

/** Prepares records for a search, a few at a time, so that its first key is quick. */
export function prepareSearch(list: Json | undefined, from = 0): void {
  const items = itemsOf(list);
  if (from >= items.length) return;
  setTimeout(() => {
    items.slice(from, from + CHUNK).forEach(searchKey);
    prepareSearch(list, from + CHUNK);
  });
}

/** The records of a list that a search finds, in the order of the file. */
export function listedRecords(
  list: Json | undefined,
  search: string,
  locale: Locale,
  kindName: (kind: string) => string
): readonly ListedRecord[] {
  const key = fold(search);
  const found: ListedRecord[] = [];
  itemsOf(list).forEach((value, index) => {
    if (key && !searchKey(value).includes(key)) return;
    found.push({
      index,
      get name() {
        return isRecord(value) ? textInEither(value['name'], locale) : '';
      },
      get details() {
        if (!isRecord(value)) return '';
        const country = shownText(value['country']);
        const kind = shownText(value['kind']);
        return [
          country && countryName(country, locale),
          kind && kindName(kind),
          textIn(value['abbreviation'], 'de'),
        ]
          .filter(Boolean)
          .join(' · ');
      },
    });
  });
  return found;
}
