import type {Facet, LocalizedText} from '../payload/schema.js';
import {lineOf} from './cell.js';
import {groupedBy} from './clusters.js';
import type {Column} from './columns.js';
import type {Entry} from './entry.js';
import {WORD_FIELDS} from './fields.js';
import {fold} from './fold.js';
import type {Institution} from './institutions.js';
import {freeId, slugOf} from './slug.js';
import {spellings} from './spelling.js';
import {aloneIn, splitValues} from './split-values.js';
import {facetName, knownValue, type Level, levelOf, LEVELS} from './words.js';

/** What a column became: a filter, or topics of each partner. */
export interface ColumnUse {
  readonly column: Column;
  readonly use: 'facet' | 'topics';
  /** The number of different values. */
  readonly values: number;
}

/** Facets of a list, and what each institution has of them. */
export interface Classification {
  readonly facets: readonly Facet[];
  readonly uses: readonly ColumnUse[];
  /** The ids of values by facet, for an institution. */
  readonly facetsOf: (
    institution: Institution
  ) => Readonly<Record<string, readonly string[]>>;
  readonly topicsOf: (institution: Institution) => readonly LocalizedText[];
  /** Words of the list that were copied into the other language. */
  readonly copied: readonly string[];
}

/** A column with more values becomes topics, not a filter. */
const MOST_VALUES = 60;

/** The number of partners that must share a value of a filter, on average. */
const SHARING = 2;

/** Fields that are the ids of their facets. */
const FACET_IDS: typeof WORD_FIELDS = ['subject', 'programme', 'level'];

/** The values of one column. */
interface ColumnValues {
  readonly column: Column;
  /** The best spelling of each value, by the id of the level or the folded value. */
  readonly texts: ReadonlyMap<string, string>;
  readonly valuesOf: (entry: Entry) => readonly string[];
}

function readColumn(
  column: Column,
  institutions: readonly Institution[]
): ColumnValues {
  const {index, field} = column;
  const textOf = ({texts}: Entry) => texts.get(index) ?? '';
  const entries = institutions.flatMap((institution) => institution.entries);
  const known = aloneIn(entries.map(textOf));
  const isLevel = field === 'level';
  const keyOf = (value: string) =>
    (isLevel ? levelOf(value)?.id : undefined) ?? fold(value);
  const values = entries.map((entry) => ({
    entry,
    values: splitValues(textOf(entry), known, isLevel),
  }));
  const spelled = groupedBy(
    values.flatMap((each) => each.values),
    keyOf
  );
  const keys = new Map(
    values.map((each) => [each.entry, each.values.map(keyOf)])
  );
  return {
    column,
    texts: new Map(
      Array.from(spelled, ([key, texts]) => [key, spellings(texts)[0] ?? ''])
    ),
    valuesOf: (entry) => keys.get(entry) ?? [],
  };
}

/** Decides whether visitors can filter by a column. */
function isFilter(
  {column: {field}, texts, valuesOf}: ColumnValues,
  institutions: readonly Institution[],
  isKept: boolean
): boolean {
  if (texts.size === 0 || field === 'topics') return false;
  if (field === 'facet' || isKept) return true;
  const uses = institutions.map(
    ({entries}) => new Set(entries.flatMap(valuesOf)).size
  );
  const sum = uses.reduce((total, each) => total + each, 0);
  return (
    texts.size > 1 && texts.size <= MOST_VALUES && sum >= SHARING * texts.size
  );
}

/**
 * Makes facets of the columns whose values many institutions share, such as faculties,
 * and topics of the others.
 *
 * @param previous - facets of an earlier import, which keep their ids and words
 */
export function classify(
  institutions: readonly Institution[],
  columns: readonly Column[],
  previous: readonly Facet[] = []
): Classification {
  const copied = new Set<string>();
  const localized = (text: string): LocalizedText => {
    const known = knownValue(text);
    if (!known) copied.add(text);
    return known ?? {de: text, en: text};
  };
  const taken = new Set<string>();
  const made = columns
    .filter(({field}) => WORD_FIELDS.includes(field))
    .map((column) => readColumn(column, institutions))
    .filter(({texts}) => texts.size > 0)
    .map((values) => {
      const {column, texts} = values;
      const {field = ''} = column;
      const heading = slugOf(lineOf(column.heading));
      const id = freeId(
        FACET_IDS.includes(column.field) ? [field, heading] : [heading],
        taken
      );
      const kept = previous.find((facet) => facet.id === id);
      if (!isFilter(values, institutions, kept !== undefined))
        return {values, facet: undefined, ids: new Map<string, string>()};
      taken.add(id);
      const name = facetName(column.heading);
      if (!name && !kept) copied.add(column.heading);
      const {facet, ids} = facetOf(texts, localized, kept);
      return {
        values,
        ids,
        facet: {
          id,
          name: kept?.name ?? name ?? {de: column.heading, en: column.heading},
          values: facet,
        },
      };
    });

  const topicTexts = new Map<string, LocalizedText>();
  for (const {values, facet} of made)
    if (!facet)
      for (const [key, text] of values.texts)
        topicTexts.set(key, localized(text));
  return {
    facets: made.flatMap(({facet}) => facet ?? []),
    uses: made.map(({values: {column, texts}, facet}) => ({
      column,
      use: facet ? 'facet' : 'topics',
      values: texts.size,
    })),
    copied: [...copied],
    facetsOf: ({entries}) =>
      Object.fromEntries(
        made.flatMap(({values, facet, ids}) => {
          if (!facet) return [];
          const has = new Set(
            entries.flatMap(values.valuesOf).map((key) => ids.get(key))
          );
          const ordered = facet.values
            .map(({id}) => id)
            .filter((id) => has.has(id));
          return ordered.length > 0 ? [[facet.id, ordered]] : [];
        })
      ),
    topicsOf: ({entries}) => {
      const keys = made.flatMap(({values, facet}) =>
        facet ? [] : entries.flatMap(values.valuesOf)
      );
      return [...new Set(keys)]
        .sort()
        .flatMap((key) => topicTexts.get(key) ?? []);
    },
  };
}

/** Makes the values of a facet: levels in their order, others by name. */
function facetOf(
  texts: ReadonlyMap<string, string>,
  localized: (text: string) => LocalizedText,
  kept: Facet | undefined
) {
  const ids = new Map<string, string>();
  const taken = new Set((kept?.values ?? []).map(({id}) => id));
  const fresh = Array.from(texts, ([key, text]) => ({key, text}))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap(({key, text}) => {
      const old = kept?.values.find(
        ({id, name}) =>
          id === key || fold(name.de) === key || fold(name.en) === key
      );
      if (old) {
        ids.set(key, old.id);
        return [];
      }
      const level: Level | undefined = LEVELS.find(({id}) => id === key);
      const id = level?.id ?? freeId([slugOf(text)], taken);
      taken.add(id);
      ids.set(key, id);
      return [{id, name: level?.name ?? localized(text)}];
    });
  const order = (id: string) => {
    const at = LEVELS.findIndex((level) => level.id === id);
    return at < 0 ? LEVELS.length : at;
  };
  return {
    ids,
    facet: [
      ...(kept?.values ?? []),
      ...fresh.sort((a, b) => order(a.id) - order(b.id)),
    ],
  };
}
