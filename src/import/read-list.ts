import {isEmptyRow, type Row} from './cell.js';
import type {Mapping} from './column-map.js';
import {type Columns, findColumns} from './columns.js';
import {type DecodedText, decodeText} from './decode-text.js';
import {readDelimited} from './delimited-table.js';
import {formatOf} from './file-format.js';
import {ImportError} from './import-error.js';
import {readWorkbookSheets, type Sheet} from './workbook-tables.js';

/** Where a list comes from. */
export interface ListSource {
  readonly encoding?: DecodedText['encoding'];
  readonly isRepaired?: boolean;
  /** What separates the cells of a text. */
  readonly delimiter?: string;
  /** The row with a quotation mark that is never closed. */
  readonly openQuote?: number;
  readonly sheet?: string;
  /** Other sheets of the workbook that have rows. */
  readonly otherSheets?: readonly string[];
}

/** A list with its columns. */
export interface ReadList extends Columns {
  /** All rows, from the first of the sheet. */
  readonly all: readonly Row[];
  readonly source: ListSource;
}

const hasRows = ({rows}: Sheet) => rows.some((row) => !isEmptyRow(row));

const columnsIn = (rows: readonly Row[], map: readonly Mapping[]) => {
  try {
    return findColumns(rows, map);
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
};

/** How many columns of a sheet are recognised. */
const recognised = ({columns}: Columns) =>
  columns.filter(({field}) => field !== undefined && field !== 'ignored')
    .length;

/** Chooses the sheet that is asked for, or the only one that is a list. */
function chooseSheet(
  sheets: readonly Sheet[],
  map: readonly Mapping[],
  wanted: string | undefined
): ReadList {
  const filled = sheets.filter(hasRows);
  if (filled.length === 0) throw new ImportError({code: 'empty'});
  const names = filled.map(({name}) => name);
  const asked = filled.filter(
    ({name}) => name.trim().toLowerCase() === wanted?.trim().toLowerCase()
  );
  if (wanted !== undefined && asked.length === 0)
    throw new ImportError({
      code: 'no-such-sheet',
      sheet: wanted,
      sheets: names,
    });
  const tried = (wanted === undefined ? filled : asked).map((sheet) => ({
    sheet,
    columns: columnsIn(sheet.rows, map),
  }));
  const lists = tried.flatMap(({sheet, columns}) =>
    columns instanceof ImportError || columns.rows.length === 0
      ? []
      : [{sheet, columns}]
  );
  const most = Math.max(...lists.map(({columns}) => recognised(columns)));
  const best = lists.filter(({columns}) => recognised(columns) === most);
  const [list] = best;
  if (!list) {
    const [first] = tried;
    throw first?.columns instanceof ImportError
      ? first.columns
      : new ImportError({code: 'no-rows'});
  }
  if (best.length > 1)
    throw new ImportError({
      code: 'several-sheets',
      sheets: best.map(({sheet}) => sheet.name),
    });
  return {
    ...list.columns,
    all: list.sheet.rows,
    source: {
      sheet: list.sheet.name,
      otherSheets: names.filter((name) => name !== list.sheet.name),
    },
  };
}

/**
 * Reads the bytes of a list: a workbook of Excel, or a text with separators.
 *
 * @throws {ImportError} if the file is neither, or has no recognisable columns
 */
export async function readList(
  bytes: Uint8Array,
  map: readonly Mapping[] = [],
  sheet?: string
): Promise<ReadList> {
  if (formatOf(bytes) === 'xlsx')
    return chooseSheet(await readWorkbookSheets(bytes), map, sheet);
  const {text, encoding, isRepaired} = decodeText(bytes);
  if (text.trim() === '') throw new ImportError({code: 'empty'});
  const {rows, delimiter, openQuote} = readDelimited(text);
  return {
    ...findColumns(rows, map),
    all: rows,
    source: {
      encoding,
      isRepaired,
      delimiter,
      ...(openQuote !== undefined && {openQuote}),
    },
  };
}
