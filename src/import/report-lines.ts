import {str} from '@lit/localize';
import {formatsIn} from '../language/formats.js';
import type {Locale} from '../language/locale.js';
import {toolMsgIn} from '../language/tool-messages.js';
import type {Column} from './columns.js';
import {groupedBy} from './clusters.js';
import type {ImportReport, Merged} from './import-list.js';
import type {Noted} from './noted.js';
import {reasonText} from './open-rows.js';
import {quoted} from './quoted.js';
import {sourceLines} from './source-lines.js';

/** More examples than that are counted. */
const MOST = 12;

/** Writes numbers of rows: `row 3`, `rows 3, 5, 9 … (34)`. */
export function rowsText(rows: readonly number[], locale: Locale): string {
  const msg = toolMsgIn(locale);
  const [first, ...more] = rows;
  if (more.length === 0) return msg(str`row ${first ?? ''}`);
  const shown = rows.slice(0, MOST).join(', ');
  return rows.length > MOST
    ? msg(str`rows ${shown} … (${rows.length} in all)`)
    : msg(str`rows ${shown}`);
}

/** Writes some lines below a heading; further ones are counted. */
function block(
  heading: string,
  lines: readonly string[],
  locale: Locale
): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST;
  return [
    heading,
    ...lines.slice(0, MOST).map((line) => `  ${line}`),
    ...(more > 0 ? [`  ${toolMsgIn(locale)(str`… and ${more} more`)}`] : []),
  ];
}

/** Writes values of the list with their rows. */
export const notedLines = (
  noted: readonly Noted[],
  locale: Locale
): readonly string[] =>
  noted.map(
    ({text, rows}) => `${quoted(text, locale)}: ${rowsText(rows, locale)}`
  );

/** Writes what was kept, and in place of what. */
export const mergedLines = (
  merged: readonly Merged[],
  locale: Locale
): readonly string[] =>
  merged.map(
    ({kept, others}) =>
      `${kept} ← ${others.map((other) => quoted(other, locale)).join(', ')}`
  );

/** Writes the rows that are no entries. */
export const remarkLines = (
  {table: {remarks}}: ImportReport,
  locale: Locale
): readonly string[] =>
  remarks.map(
    ({row, text}) =>
      `${rowsText([row.number], locale)}: ${quoted(text, locale)}`
  );

/** Says which place was chosen among several of its name. */
export function choiceLines(
  {choices}: ImportReport,
  locale: Locale
): readonly string[] {
  const msg = toolMsgIn(locale);
  return choices.map(
    ({city, chosen, others, rows}) =>
      `${quoted(city, locale)}: ${msg(str`${chosen}, not ${others.slice(0, 3).join(' | ')}`)} (${rowsText(rows, locale)})`
  );
}

/** Says what each column became. */
function columnLine(
  {heading, field, lang, evidence, rival, index}: Column,
  {uses}: ImportReport,
  locale: Locale
): string {
  const msg = toolMsgIn(locale);
  const number = index + 1;
  const name = heading === '' ? msg('(no heading)') : heading;
  if (rival)
    return msg(
      str`${name}: not used (column ${number}), since another column is ${rival} already. Choose it with --map "${name}=${rival}".`
    );
  if (field === undefined)
    return msg(str`${name}: not used (column ${number})`);
  if (field === 'ignored')
    return msg(str`${name}: not for publication (column ${number})`);
  if (field === 'note' && evidence !== 'map')
    return msg(
      str`${name}: not published (column ${number}), since notes are often internal. Publish it with --map "${name}=note".`
    );
  const use = uses.find(({column}) => column.index === index);
  const what = [
    lang === undefined ? field : `${field}-${lang}`,
    ...(use?.use === 'facet'
      ? [msg(str`filter with values: ${use.values}`)]
      : []),
    ...(use?.use === 'topics' ? [msg(str`topics: ${use.values}`)] : []),
    ...(evidence === 'content' ? [msg('recognised by its values')] : []),
  ].join(', ');
  return msg(str`${name} → ${what} (column ${number})`);
}

/** Counts the open rows by reason. */
function openLines({open}: ImportReport, locale: Locale): readonly string[] {
  return Array.from(
    groupedBy(open, ({reason}) => reason),
    ([, rows]) => {
      const [first] = rows;
      const numbers = rows.map(({row}) => row.number);
      const reason = first ? reasonText(first.reason, locale) : '';
      return `${rows.length} × ${reason} (${rowsText(numbers, locale)})`;
    }
  );
}

function changeLines(
  {changes}: ImportReport,
  keepsGone: boolean,
  locale: Locale
): readonly string[] {
  if (!changes) return [];
  const msg = toolMsgIn(locale);
  const {added, changed, unchanged, gone} = changes;
  const goneHeading = keepsGone
    ? msg(str`Not in the list, but kept (--keep-gone): ${gone.length}`)
    : msg(
        str`No longer in the list, so no longer in the result: ${gone.length} (--keep-gone keeps them)`
      );
  return [
    msg(
      str`Compared with the earlier file: new ${added.length}, changed ${changed.length}, unchanged ${unchanged}, missing ${gone.length}`
    ),
    ...block(msg('New:'), added, locale),
    ...block(msg('Changed:'), changed, locale),
    ...(gone.length > 0 ? block(goneHeading, gone, locale) : []),
  ];
}

/**
 * Says in sentences what happened to a list: columns, rows, partners, and everything
 * that was left out, chosen or not understood.
 */
export function reportLines(
  report: ImportReport,
  keepsGone: boolean,
  locale: Locale
): readonly string[] {
  const msg = toolMsgIn(locale);
  const {list, table, notes, rows, partners} = report;
  const {number} = formatsIn(locale);
  const section = (heading: string, lines: readonly string[]) =>
    block(heading, lines, locale);
  const copied = [
    ...(report.copiedNames > 0
      ? [msg(str`names of partners: ${report.copiedNames}`)]
      : []),
    ...(report.copiedWords.length > 0
      ? [
          msg(
            str`words of filters and topics: ${report.copiedWords.length} (${report.copiedWords.slice(0, MOST).join(', ')})`
          ),
        ]
      : []),
  ];
  return [
    ...sourceLines(list.source, locale),
    msg(str`Columns (headings in row ${list.headingRow}):`),
    ...list.columns
      .filter(({heading, field}) => heading !== '' || field !== undefined)
      .map((column) => `  ${columnLine(column, report, locale)}`),
    msg(
      str`Rows: ${number(rows.read)} = ${number(rows.merged)} used + ${number(rows.open)} open`
    ),
    msg(str`Partners with a place: ${number(partners)}`),
    msg(str`Partners without a place: ${number(report.openInstitutions)}`),
    ...section(msg('Open rows:'), openLines(report, locale)),
    ...section(msg('Not counted as rows:'), remarkLines(report, locale)),
    ...(table.continued.length > 0
      ? [
          msg(
            str`Without a name, so read as part of the row above: ${rowsText(table.continued, locale)}`
          ),
        ]
      : []),
    ...(report.completed.length > 0
      ? [
          msg(
            str`Without a clear city, so placed like other rows of the same name: ${rowsText(report.completed, locale)}`
          ),
        ]
      : []),
    ...section(
      msg('Letters that an export destroyed (correct them in the list):'),
      notedLines(notes.destroyed, locale)
    ),
    ...section(
      msg('Years that cannot be read:'),
      notedLines(notes.years, locale)
    ),
    ...section(
      msg('Countries that cannot be read:'),
      notedLines(notes.countries, locale)
    ),
    ...section(
      msg('Places chosen among several of the name:'),
      choiceLines(report, locale)
    ),
    ...section(
      msg('Coordinates that cannot be used:'),
      notedLines(notes.coordinates, locale)
    ),
    ...section(
      msg('Latitude and longitude were swapped:'),
      notedLines(notes.swapped, locale)
    ),
    ...(report.swapped.length > 0
      ? [
          msg(
            str`Latitude and longitude were swapped, as the city shows: ${rowsText(report.swapped, locale)}`
          ),
        ]
      : []),
    ...section(
      msg('Websites that cannot be used:'),
      notedLines(notes.websites, locale)
    ),
    ...section(
      msg('Several websites in a cell, of which the first counts:'),
      notedLines(notes.firstWebsites, locale)
    ),
    ...section(
      msg('Words for the status that are unknown, read as active:'),
      notedLines(notes.statuses, locale)
    ),
    ...section(
      msg('Several spellings of a name:'),
      mergedLines(report.spellings, locale)
    ),
    ...section(
      msg('Several websites of a partner:'),
      mergedLines(report.websites, locale)
    ),
    ...section(msg('Names in capitals only:'), report.capitals),
    ...section(msg('In one language only, so copied into the other:'), copied),
    ...changeLines(report, keepsGone, locale),
  ];
}
