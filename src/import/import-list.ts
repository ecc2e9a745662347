import type {Gazetteer} from '../places/gazetteer.js';
import type {OfficeInput, PayloadInput} from '../payload/payload-input.js';
import type {Kind} from '../payload/schema.js';
import {lineOf} from './cell.js';
import {classify, type ColumnUse} from './classification.js';
import {nameOf, type OpenRow} from './entry.js';
import {fold} from './fold.js';
import {type Choice, groupEntries} from './institutions.js';
import {type Changes, listPayload} from './list-payload.js';
import {listedPartner} from './partner-of.js';
import {readEntries, type ReadingNotes} from './read-entries.js';
import type {ReadList} from './read-list.js';
import {isInCapitals} from './spelling.js';
import {tableRows, type TableRows} from './table-rows.js';
import {coverageOf} from './update-partner.js';

/** What a user wants to be made of a list. */
export interface ImportOptions {
  /** The kind of all partners of the list. */
  readonly kind: string;
  /** The words of the kind, if the payload must define it. */
  readonly newKind?: Kind;
  /** The office, whose city is the home on the map. */
  readonly office?: OfficeInput;
  /** The city of the office, to tell its rows from those of other municipalities. */
  readonly home?: readonly string[];
  /** An earlier payload, of which ids and what the list does not have are kept. */
  readonly previous?: PayloadInput;
  /** Keeps partners of the earlier payload that the list lacks. */
  readonly keepGone?: boolean;
  /** The day of the import, ISO 8601. */
  readonly today: string;
}

/** Different values of rows that became one partner. */
export interface Merged {
  readonly kept: string;
  readonly others: readonly string[];
}

/** What happened to a list: nothing is left out without a word. */
export interface ImportReport {
  readonly list: ReadList;
  readonly table: TableRows;
  readonly notes: ReadingNotes;
  readonly uses: readonly ColumnUse[];
  readonly rows: {
    readonly read: number;
    readonly merged: number;
    readonly open: number;
  };
  readonly partners: number;
  /** Institutions of which no row has a place. */
  readonly openInstitutions: number;
  readonly open: readonly OpenRow[];
  readonly choices: readonly Choice[];
  readonly completed: readonly number[];
  readonly swapped: readonly number[];
  readonly spellings: readonly Merged[];
  readonly websites: readonly Merged[];
  readonly capitals: readonly string[];
  readonly copiedNames: number;
  readonly copiedWords: readonly string[];
  readonly changes: Changes | undefined;
}

export interface ImportResult {
  readonly payload: PayloadInput;
  readonly report: ImportReport;
}

/** Sets rows of other municipalities apart, which an export of RGRE may have. */
function withoutOthers(
  {columns}: ReadList,
  rows: TableRows['rows'],
  home: readonly string[]
): {readonly own: TableRows['rows']; readonly others: readonly OpenRow[]} {
  const column = columns.find(({field}) => field === 'home');
  const names = home.map(fold);
  const isOwn = (row: TableRows['rows'][number]) => {
    const municipality = fold(lineOf(row.cells[column?.index ?? -1]));
    return names.some(
      (name) => ` ${municipality} `.includes(` ${name} `) || municipality === ''
    );
  };
  // If no row names the home, the column says something else.
  if (!column || !rows.some(isOwn)) return {own: rows, others: []};
  return {
    own: rows.filter(isOwn),
    others: rows
      .filter((row) => !isOwn(row))
      .map((row) => ({row, reason: 'other-home', proposals: []})),
  };
}

/** Makes a payload of a list, with a report of all that was decided. */
export function importList(
  list: ReadList,
  gazetteer: Gazetteer,
  options: ImportOptions
): ImportResult {
  const {kind, today, previous, home = []} = options;
  const {columns} = list;
  const table = tableRows(list);
  const {own, others} = withoutOthers(list, table.rows, home);
  const thisYear = Number(today.slice(0, 4));
  const {entries, notes} = readEntries(own, columns, thisYear);
  const grouping = groupEntries(entries, gazetteer);
  const classification = classify(
    grouping.institutions,
    columns,
    previous?.facets
  );
  const listed = grouping.institutions.map((institution) =>
    listedPartner(institution, kind, classification)
  );
  const {uses, facets} = classification;
  const {payload, changes} = listPayload({
    ...options,
    listed,
    facets,
    keepGone: options.keepGone ?? false,
    coverage: coverageOf(
      columns,
      facets.map(({id}) => id),
      uses.some(({use}) => use === 'topics')
    ),
    usesGazetteer: listed.some(({institution}) => institution.spot.placeId),
  });

  const open = [...grouping.open, ...others].sort(
    (a, b) => a.row.number - b.row.number
  );
  const openRows = new Set(grouping.open.map(({row}) => row));
  const openNames = new Set(
    entries
      .filter(({row}) => openRows.has(row))
      .map((entry) => `${fold(nameOf(entry))} ${entry.country}`)
  );
  return {
    payload,
    report: {
      list,
      table,
      notes,
      uses,
      rows: {
        read: table.rows.length,
        merged: grouping.institutions.reduce(
          (sum, {entries: {length}}) => sum + length,
          0
        ),
        open: open.length,
      },
      partners: listed.length,
      openInstitutions: openNames.size,
      open,
      choices: grouping.choices,
      completed: grouping.completed,
      swapped: grouping.swapped,
      spellings: listed
        .filter((each) => each.spellings.length > 0)
        .map(({partner, spellings}) => ({
          kept: partner.name.de,
          others: spellings,
        })),
      websites: listed
        .filter((each) => each.websites.length > 0)
        .map(({partner, websites}) => ({
          kept: `${partner.name.de}: ${partner.website?.de ?? ''}`,
          others: websites,
        })),
      capitals: listed
        .map(({partner}) => partner.name.de)
        .filter((name) => isInCapitals(name)),
      copiedNames: listed.filter(({isNameCopied}) => isNameCopied).length,
      copiedWords: classification.copied,
      changes,
    },
  };
}
