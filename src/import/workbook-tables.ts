import {unzipSync, zipSync} from 'fflate';
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
 * Packs the parts of a workbook anew, without compression. `read-excel-file` unpacks
 * large compressed parts in a worker, which a page that was opened from a folder, or
 * one with a strict content security policy, cannot start.
 */
const withoutCompression = (bytes: Uint8Array) =>
  zipSync(
    unzipSync(bytes, {filter: ({name}) => /\.xml(?:\.rels)?$/.test(name)}),
    {level: 0}
  );

/**
 * Reads the sheets of an Excel workbook: formulas as their last results, days as
 * dates.
 *
 * @throws {ImportError} if the file is damaged
 */
export async function readWorkbookSheets(
  bytes: Uint8Array
): Promise<readonly Sheet[]> {
  try {
    const sheets = await readWorkbook(withoutCompression(bytes).buffer);
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
