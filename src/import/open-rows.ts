import {csvText, SEPARATORS, textField} from '../language/csv-field.js';
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

/**
 * Writes the open rows as CSV: the columns of the list, a column for the city and one
 * for the country if the list has none, the number of the row, the reason, and proposals.
 *
 * @param delimiter - the separator of the list, if the list is a text
 */
export function openRowsCsv(
  open: readonly OpenRow[],
  columns: readonly Column[],
  delimiter: string | undefined,
  locale: Locale
): string {
  const msg = toolMsgIn(locale);
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
  return csvText(
    rows.map((row) => row.map(textField)),
    delimiter ?? SEPARATORS[locale]
  );
}

/** Returns whether a column is one that `openRowsCsv` writes. */
const isOwn = (heading: string) =>
  /^(?:row|reason|proposals|zeile|grund|vorschläge)$/i.test(heading.trim());
