import readWorkbook from 'read-excel-file/universal';
import type {Cell, Row} from './cell.js';
import {ImportError} from './import-error.js';

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Takes the values that a sheet can have, and the text of any other. */
const cellOf = (value: unknown): Cell =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  value instanceof Date
    ? value
    : null;

/**
 * Reads the sheets of an Excel workbook: formulas as their last results, days as
 * dates.
 *
 * @throws {ImportError} if the file is damaged
 */
export async function readWorkbookSheets(
  bytes: Uint8Array
): Promise<readonly Sheet[]> {
  // A view of a larger buffer, as Node returns it for small files, is copied.
  const buffer = Uint8Array.from(bytes).buffer;
  try {
    const sheets = await readWorkbook(buffer);
    return sheets.map(({sheet, data}) => ({
      name: sheet,
      rows: data.map((cells, i) => ({
        number: i + 1,
        cells: cells.map(cellOf),
      })),
    }));
  } catch (cause) {
    const error = new ImportError({code: 'not-a-list', format: 'broken'});
    error.cause = cause;
    throw error;
  }
}
