/** A cell of a spreadsheet; `null` if it is empty. CSV has texts only. */
export type Cell = string | number | boolean | Date | null;

/** A row of a list. */
export interface Row {
  /** Its number in the spreadsheet program: 1 is the first row of the sheet. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** Writes a day as people in an office read it in a list: 2014-10-01. */
const dayOf = (date: Date) =>
  isNaN(date.valueOf()) ? '' : date.toISOString().slice(0, 10);

/** Returns the text of a cell without surrounding space, keeping its line breaks. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dayOf(cell);
  return String(cell)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Returns the text of a cell on one line. */
export const lineOf = (cell: Cell | undefined): string =>
  cellText(cell).replace(/\s+/g, ' ');

export const isEmptyRow = ({cells}: Row): boolean =>
  cells.every((cell) => cellText(cell) === '');
