import Papa from 'papaparse';
import {foldHeading} from './fold.js';
import {recogniseHeading} from './fields.js';
import type {Row} from './cell.js';
import {withoutFormulaGuard} from '../language/csv-field.js';

/** A list that was a text with separators. */
export interface DelimitedTable {
  readonly rows: readonly Row[];
  readonly delimiter: string;
  /** The row in which a quotation mark opens that is never closed, if there is one. */
  readonly openQuote?: number;
}

const DELIMITERS = [';', ',', '\t', '|'];

/** Excel's line that names the separator; Excel does not show it. */
const SEPARATOR_LINE = /^\ufeff?"?sep=(.|\\t)"?\s*(?:\r\n|\n|\r|$)/i;

const parse = (text: string, delimiter: string, rows = 0, quote = '"') =>
  Papa.parse<string[]>(text, {
    delimiter,
    preview: rows,
    quoteChar: quote,
    skipEmptyLines: false,
  });

/** How well a separator fits: recognised headings count most, then equal rows. */
function fitness(text: string, delimiter: string): number {
  const {data} = parse(text, delimiter, 60);
  const headings = Math.max(
    0,
    ...data
      .slice(0, 30)
      .map(
        (cells) =>
          new Set(
            cells
              .filter((cell) => recogniseHeading(cell))
              .map((cell) => foldHeading(cell))
          ).size
      )
  );
  const widths = new Map<number, number>();
  for (const {length} of data)
    if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  const equal = Math.max(0, ...widths.values()) / Math.max(1, data.length);
  return headings + equal;
}

function delimiterOf(text: string): string {
  const fitnesses = DELIMITERS.map((each) => fitness(text, each));
  return DELIMITERS[fitnesses.indexOf(Math.max(...fitnesses))] ?? ';';
}

/**
 * Reads a text with separators: semicolon, comma, tab or bar, with quoted line breaks.
 * Rows have the numbers that Excel shows.
 */
export function readDelimited(whole: string): DelimitedTable {
  const named = SEPARATOR_LINE.exec(whole);
  const text = whole.slice(named?.[0].length ?? 0).replace(/^\ufeff/, '');
  const wanted = named?.[1] === '\\t' ? '\t' : named?.[1];
  const delimiter = wanted ?? delimiterOf(text);
  const quoted = parse(text, delimiter);
  const open = quoted.errors.find(({code}) => code === 'MissingQuotes');
  // A mark that is never closed would swallow the rest of the list: it is a letter.
  const {data} = open ? parse(text, delimiter, 0, '\0') : quoted;
  return {
    rows: data.map((cells, i) => ({
      number: i + 1,
      cells: cells.map((cell) => withoutFormulaGuard(cell) || null),
    })),
    delimiter,
    ...(open?.row !== undefined && {openQuote: open.row + 1}),
  };
}
