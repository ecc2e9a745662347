/** The characters that begin a formula, also in full width and in small forms. */
const FORMULA = '[=+\\-@＝＋－＠﹦﹢﹣﹫]';

/**
 * What a spreadsheet may skip in front of a formula: white space, controls,
 * characters without width, such as marks of direction, and quotation marks.
 */
const SKIPPED = String.raw`[\s\p{Cc}\p{Cf}"]*`;

/** A formula at the start, or a control that some importers drop. */
const AT_START = new RegExp(`^(?=${SKIPPED}${FORMULA}|[\\t\\r\\n])`, 'u');

/**
 * A formula where a cell starts for a spreadsheet that expects another separator. It
 * takes the quotation marks behind a wrong separator as they are, so that they protect
 * neither separators nor line breaks.
 */
const FURTHER_ON = new RegExp(`[;,\\t\\r\\n](?=${SKIPPED}${FORMULA})`, 'gu');

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Writes a text. An apostrophe keeps spreadsheets from running it as a formula. */
export const textField = (text: string | undefined): string =>
  text === undefined
    ? ''
    : quoted(text.replace(FURTHER_ON, "$&'").replace(AT_START, "'"));

/** Writes the address of a page, which stays a link to the same page. */
export const linkField = (href: string | undefined): string =>
  href === undefined
    ? ''
    : quoted(href.replace(FURTHER_ON, encodeURIComponent));

/**
 * What separates columns in spreadsheets of each language: Excel splits rows at the list
 * separator of its region.
 */
export const SEPARATORS = {de: ';', en: ','} as const;

/** Writes a file of rows, with the byte order mark that spreadsheets need. */
export const csvText = (
  rows: readonly (readonly string[])[],
  separator: string
): string =>
  `\ufeff${rows.map((row) => `${row.join(separator)}\r\n`).join('')}`;

/** An apostrophe that `textField` wrote. */
const GUARD = new RegExp(
  `(?:(?<=[;,\\t\\r\\n])|^)'(?=${SKIPPED}${FORMULA})|^'(?=[\\t\\r\\n])`,
  'gu'
);

/** Removes the apostrophes that `textField` wrote. */
export const withoutFormulaGuard = (text: string): string =>
  text.replace(GUARD, '');
