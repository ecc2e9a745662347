import {
  isRecord,
  itemsOf,
  type Json,
  type Path,
  valueAt,
} from '../document/json.js';
import type {OfficeDocument} from '../document/office-document.js';
import {freeId} from './slug.js';
import {textIn} from './text-parts.js';

/** What ids begin with until a record has a name, by the name of its list. */
const FALLBACKS: Readonly<Record<string, string>> = {
  partners: 'partner',
  networks: 'network',
  kinds: 'kind',
  facets: 'filter',
  values: 'value',
};

const fallbackOf = (list: Path): string =>
  FALLBACKS[String(list.at(-1))] ?? 'record';

const idOf = (value: Json | undefined): string | undefined =>
  isRecord(value) && typeof value['id'] === 'string' ? value['id'] : undefined;

const germanName = (value: Json | undefined): string =>
  isRecord(value) ? textIn(value['name'], 'de') : '';

/** The ids in a list, apart from that of one item. */
function idsIn(list: Json | undefined, except?: number): Set<string> {
  return new Set(
    itemsOf(list).flatMap((item, i) => (i === except ? [] : (idOf(item) ?? [])))
  );
}

/** An id for a new item of a list. */
export const newId = (
  document: OfficeDocument,
  list: Path,
  name = ''
): string => freeId(name, fallbackOf(list), idsIn(document.at(list)));

/** Whether partners refer to a kind or to a facet by its id. */
function isInUse(document: OfficeDocument, list: Path, id: string): boolean {
  const partners = itemsOf(document.at(['partners']));
  const [top] = list;
  if (top === 'kinds')
    return partners.some((each) => isRecord(each) && each['kind'] === id);
  if (top !== 'facets') return false;
  return partners.some((each) => {
    const facets = isRecord(each) ? each['facets'] : undefined;
    return (
      isRecord(facets) &&
      (Object.hasOwn(facets, id) ||
        Object.values(facets).some((values) => itemsOf(values).includes(id)))
    );
  });
}

/**
 * The id that a record has after its German name has changed: a new one, made from the
 * name, until the record was saved, used by another one, or given another id by hand.
 */
export function idAfter(
  document: OfficeDocument,
  record: Path,
  name: string
): string | undefined {
  const list = record.slice(0, -1);
  const index = record.at(-1);
  const value = document.at(record);
  const id = idOf(value);
  if (typeof index !== 'number' || id === undefined) return id;
  // The quickest check first: this runs at each key press.
  if (isSavedId(document, list, id)) return id;
  const others = idsIn(document.at(list), index);
  const isAutomatic =
    id === freeId(germanName(value), fallbackOf(list), others);
  if (!isAutomatic || isInUse(document, list, id)) return id;
  return freeId(name, fallbackOf(list), others);
}

/** Whether the file that was opened or saved last has the id. */
function isSavedId(document: OfficeDocument, list: Path, id: string): boolean {
  return itemsOf(valueAt(document.saved, list)).some(
    (item) => idOf(item) === id
  );
}
