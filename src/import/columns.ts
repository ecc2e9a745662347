import {type Cell, lineOf, type Row} from './cell.js';
import type {Mapping} from './column-map.js';
import {contentField} from './content-field.js';
import {
  type Field,
  type Recognised,
  recogniseHeading,
  SHARED_FIELDS,
} from './fields.js';
import {foldHeading} from './fold.js';
import {ImportError} from './import-error.js';

/** How a column was recognised. */
export type Evidence = 'heading' | 'part-of-heading' | 'content' | 'map';

/** A column of the list. */
export interface Column {
  /** Its place in a row, from 0. */
  readonly index: number;
  readonly heading: string;
  /** What it holds; `undefined` if that is not known. */
  readonly field: Field | undefined;
  readonly lang?: 'de' | 'en' | undefined;
  readonly evidence?: Evidence;
  /** A field that the heading fits too, but that another column has already. */
  readonly rival?: Field;
}

/** The columns of a list, and the rows below the headings. */
export interface Columns {
  readonly columns: readonly Column[];
  /** The number of the row with the headings. */
  readonly headingRow: number;
  readonly rows: readonly Row[];
}

/** The headings stand in one of the first rows, below titles and notes. */
const SEARCHED = 40;

interface Candidate {
  readonly index: number;
  readonly heading: string;
  readonly found: Recognised | undefined;
  readonly mapped: Mapping | undefined;
}

const isMapped = (heading: string, index: number, {heading: wanted}: Mapping) =>
  foldHeading(heading) === foldHeading(wanted) || wanted === String(index + 1);

function candidates(
  cells: readonly Cell[],
  map: readonly Mapping[]
): readonly Candidate[] {
  return cells.map((cell, index) => {
    const heading = lineOf(cell);
    return {
      index,
      heading,
      found: recogniseHeading(heading),
      mapped: map.find((mapping) => isMapped(heading, index, mapping)),
    };
  });
}

/** How much a row looks like headings. */
function likeness(row: readonly Candidate[]): number {
  const fields = new Map<string, number>();
  for (const {heading, found, mapped} of row) {
    const field = mapped?.field ?? found?.field;
    if (field === undefined || heading === '') continue;
    const sureness = mapped ? 2 : (found?.sureness ?? 0);
    const key = `${field} ${mapped?.lang ?? found?.lang ?? ''}`;
    fields.set(key, Math.max(fields.get(key) ?? 0, sureness));
  }
  const sum = [...fields.values()].reduce((total, each) => total + each, 0);
  const isSure = [...fields.values()].includes(2) || fields.size > 1;
  return isSure ? sum : 0;
}

/** Gives each field that only one column may have to the surest and leftmost one. */
function withoutRivals(row: readonly Candidate[]): readonly Column[] {
  const sureness = ({mapped, found}: Candidate) =>
    mapped ? 3 : (found?.sureness ?? 0);
  const bySureness = [...row].sort((a, b) => sureness(b) - sureness(a));
  return row.map((candidate) => {
    const {index, heading, found, mapped} = candidate;
    const meaning = mapped ?? found;
    if (!meaning || heading === '') return {index, heading, field: undefined};
    const owner = bySureness.find((other) => {
      const its = other.mapped ?? other.found;
      return (
        other.heading !== '' &&
        its?.field === meaning.field &&
        its.lang === meaning.lang
      );
    });
    if (!SHARED_FIELDS.includes(meaning.field) && owner !== candidate)
      return {index, heading, field: undefined, rival: meaning.field};
    return {
      index,
      heading,
      field: meaning.field,
      lang: meaning.lang,
      evidence: mapped
        ? 'map'
        : found?.sureness === 2
          ? 'heading'
          : 'part-of-heading',
    };
  });
}

/** Looks at the values of columns whose heading says nothing. */
function byContent(
  columns: readonly Column[],
  rows: readonly Row[]
): readonly Column[] {
  const taken = new Set(columns.map(({field}) => field));
  return columns.map((column) => {
    if (column.field !== undefined || column.rival) return column;
    const field = contentField(rows.map(({cells}) => cells[column.index]));
    if (field === undefined || taken.has(field)) return column;
    taken.add(field);
    return {...column, field, evidence: 'content'};
  });
}

const headingsOf = (columns: readonly {readonly heading: string}[]) =>
  columns.map(({heading}) => heading).filter((heading) => heading !== '');

/**
 * Finds the row with the headings, and what each column holds. Titles and empty rows
 * may stand above.
 *
 * @throws {ImportError} if no row looks like headings, a mapping names a column that
 *   is not there, or no column has names
 */
export function findColumns(
  rows: readonly Row[],
  map: readonly Mapping[] = []
): Columns {
  const above = rows.slice(0, SEARCHED).map((row) => ({
    row,
    candidates: candidates(row.cells, map),
  }));
  const likenesses = above.map((each) => likeness(each.candidates));
  const best = Math.max(0, ...likenesses);
  const found = above[likenesses.indexOf(best)];
  if (!found || best === 0)
    throw new ImportError({
      code: 'no-heading-row',
      first: headingsOf(
        above.find((each) => each.candidates.some(({heading}) => heading))
          ?.candidates ?? []
      ),
    });
  const headings = headingsOf(found.candidates);
  for (const mapping of map)
    if (!found.candidates.some(({mapped}) => mapped === mapping))
      throw new ImportError({
        code: 'no-such-column',
        heading: mapping.heading,
        headings,
      });
  const below = rows.slice(rows.indexOf(found.row) + 1);
  const columns = byContent(withoutRivals(found.candidates), below);
  const named = columns.some(({field}) => field === 'name' || field === 'city');
  if (!named) throw new ImportError({code: 'no-name-column', headings});
  return {columns, headingRow: found.row.number, rows: below};
}
