import {type Cell, cellText, isEmptyRow, lineOf, type Row} from './cell.js';
import type {Column, Columns} from './columns.js';
import {foldHeading, withoutAccents} from './fold.js';

/** The rows below the headings, sorted by what they are. */
export interface TableRows {
  readonly rows: readonly Row[];
  /** Rows that are no entries: a date, a source, a sum, headings printed again. */
  readonly remarks: readonly {readonly row: Row; readonly text: string}[];
  /** Rows without a name that continue the row above, as merged cells do. */
  readonly continued: readonly number[];
}

const REMARK =
  /^(?:stand|quelle|quellen|summe|gesamt|gesamtzahl|anzahl|total|sum|source|sources|as of|last updated|legende|hinweis|hinweise|anmerkung|note|notes|erstellt|created|printed|gedruckt|seite|page|fussnote|datei|export|abgerufen|ende der liste)\b|^[*©†¹]/;

const filled = ({cells}: Row) => cells.filter((cell) => lineOf(cell) !== '');

function remarkIn(row: Row): string | undefined {
  const cells = filled(row);
  const text = cells.map(lineOf).join(' ');
  const isRemark =
    cells.length <= 2 && REMARK.test(withoutAccents(text).trim());
  return isRemark ? text : undefined;
}

/** Returns whether a row repeats the headings, as at the top of a printed page. */
const repeats = (row: Row, columns: readonly Column[]) => {
  const same = columns.filter(
    ({heading, index}) =>
      heading !== '' &&
      foldHeading(lineOf(row.cells[index])) === foldHeading(heading)
  );
  return same.length > 1 && same.length >= filled(row).length - 1;
};

/** Fields that a merged cell of several rows has in its first row only. */
const SHARED: readonly Column['field'][] = [
  'name',
  'city',
  'country',
  'region',
  'erasmus-code',
  'lat',
  'lon',
  'coordinates',
  'home',
];

/** Sets remarks apart, and fills the empty cells of rows that continue an entry. */
export function tableRows({columns, rows: below}: Columns): TableRows {
  const rows: Row[] = [];
  const remarks: {row: Row; text: string}[] = [];
  const continued: number[] = [];
  const shared = columns.filter(({field}) => SHARED.includes(field));
  const own = columns.filter(
    ({field}) => field !== undefined && !SHARED.includes(field)
  );
  let above: Row | undefined;
  for (const row of below) {
    if (isEmptyRow(row)) {
      above = undefined;
      continue;
    }
    const remark = remarkIn(row);
    if (remark !== undefined || repeats(row, columns)) {
      remarks.push({row, text: remark ?? filled(row).map(lineOf).join(' ')});
      continue;
    }
    const has = ({index}: Column) => cellText(row.cells[index]) !== '';
    if (above && !shared.some(has) && own.some(has)) {
      const whole: Cell[] = [...row.cells];
      for (const {index} of shared) whole[index] = above.cells[index] ?? null;
      continued.push(row.number);
      rows.push({number: row.number, cells: whole});
      continue;
    }
    rows.push(row);
    above = row;
  }
  return {rows, remarks, continued};
}
