import {str} from '@lit/localize';
import type {ImportReport} from '../../import/import-list.js';
import type {Noted} from '../../import/noted.js';
import {
  choiceLines,
  mergedLines,
  notedLines,
  remarkLines,
  rowsText,
} from '../../import/report-lines.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';

/** Remarks of one kind about a list. */
export interface ReportSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Everything that was left out, chosen or not understood; sections with lines only. */
export function reportSections(
  report: ImportReport,
  locale: Locale
): readonly ReportSection[] {
  const msg = toolMsgIn(locale);
  const {table, notes, completed} = report;
  const noted = (values: readonly Noted[]) => notedLines(values, locale);
  const rowsOf = (rows: readonly number[]) =>
    rows.length > 0 ? [rowsText(rows, locale)] : [];
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [msg('Years that cannot be read:'), noted(notes.years)],
    [msg('Countries that cannot be read:'), noted(notes.countries)],
    [
      msg('Places chosen among several of the name:'),
      choiceLines(report, locale),
    ],
    [
      msg('Without a clear city, so placed like other rows of the same name:'),
      rowsOf(completed),
    ],
    [msg('Coordinates that cannot be used:'), noted(notes.coordinates)],
    [msg('Websites that cannot be used:'), noted(notes.websites)],
    [
      msg('Several websites in a cell, of which the first counts:'),
      noted(notes.firstWebsites),
    ],
    [
      msg('Words for the status that are unknown, read as active:'),
      noted(notes.statuses),
    ],
    [
      msg('Several spellings of a name:'),
      mergedLines(report.spellings, locale),
    ],
    [msg('Names in capitals only:'), report.capitals],
    [
      msg('In one language only, so copied into the other:'),
      [
        ...(report.copiedNames > 0
          ? [msg(str`names of partners: ${report.copiedNames}`)]
          : []),
        ...(report.copiedWords.length > 0
          ? [
              msg(
                str`words of filters and topics: ${report.copiedWords.length} (${report.copiedWords.join(', ')})`
              ),
            ]
          : []),
      ],
    ],
    [msg('Not counted as rows:'), remarkLines(report, locale)],
    [
      msg('Without a name, so read as part of the row above:'),
      rowsOf(table.continued),
    ],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => ({heading, lines}));
}
