import {textField} from '../language/csv-field.js';
import type {Locale} from '../language/locale.js';
import {toolMsgIn} from '../language/tool-messages.js';
import {cellText} from './cell.js';
import type {Column} from './columns.js';
import type {OpenReason, OpenRow} from './entry.js';

/** Says why a row is open, in one short sentence. */
export function reasonText(reason: OpenReason, locale: Locale): string {
  const msg = toolMsgIn(locale);
  switch (reason) {
    case 'no-name':
      return msg('The row has no name.');
    case 'no-place':
      return msg('The city is missing.');
    case 'no-country':
      return msg('The country is missing.');
    case 'unknown-country':
      return msg('The country is unknown.');
    case 'unknown-place':
      return msg('The city is unknown in this country.');
    case 'ambiguous-place':
      return msg('There are several places of this name.');
    case 'several-places':
      return msg('The list has this name in several cities.');
    case 'other-home':
      return msg('The row belongs to another municipality.');
  }
}

/** The separator that Excel expects where the list was an Excel file. */
const EXCEL = {de: ';', en: ','} as const;

/**
 * Writes the open rows as CSV: the columns of the list, one for the city and one for the
 * country if they are missing, then the number of the row, why it is open, and
 * proposals. UTF-8 with a byte order mark, which Excel needs.
 *
 * @param delimiter - what separates the columns of the list, if it is a text
 */
export function openRowsCsv(
  open: readonly OpenRow[],
  columns: readonly Column[],
  delimiter: string | undefined,
  locale: Locale
): string {
  const msg = toolMsgIn(locale);
  const separator = delimiter ?? EXCEL[locale];
  // Columns that an earlier import wrote are written anew.
  const kept = columns.filter(({heading}) => !isOwn(heading));
  const has = (...fields: readonly Column['field'][]) =>
    columns.some(({field}) => fields.includes(field));
  // A correction needs a cell to be written into.
  const missing = [
    ...(has('city', 'coordinates', 'lat') ? [] : [msg('City')]),
    ...(has('country', 'erasmus-code') ? [] : [msg('Country')]),
  ];
  const rows = [
    [
      ...kept.map(({heading}) => heading),
      ...missing,
      msg('row'),
      msg('reason'),
      msg('proposals'),
    ],
    ...open.map(({row, reason, proposals}) => [
      ...kept.map(({index}) => cellText(row.cells[index])),
      ...missing.map(() => ''),
      String(row.number),
      reasonText(reason, locale),
      proposals.join(' | '),
    ]),
  ];
  const lines = rows.map((row) => row.map(textField).join(separator));
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** Returns whether a column is one that `openRowsCsv` writes. */
const isOwn = (heading: string) =>
  /^(?:row|reason|proposals|zeile|grund|vorschläge)$/i.test(heading.trim());
