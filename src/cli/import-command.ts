import {readFile} from 'node:fs/promises';
import {basename, dirname, extname, join, resolve} from 'node:path';
import {str} from '@lit/localize';
import {today} from '../check/today.js';
import {distanceKm} from '../geo/great-circle.js';
import {type Home, homeOf, officeAt} from '../import/home.js';
import {ImportError} from '../import/import-error.js';
import {importErrorText} from '../import/import-error-text.js';
import {importList, type ImportReport} from '../import/import-list.js';
import {payloadText} from '../import/list-payload.js';
import {lonLatOf} from '../import/lon-lat.js';
import {openRowsCsv} from '../import/open-rows.js';
import {readList} from '../import/read-list.js';
import {reportLines} from '../import/report-lines.js';
import type {Locale} from '../language/locale.js';
import {toolMsgIn} from '../language/tool-messages.js';
import type {PayloadInput} from '../payload/payload-input.js';
import {PayloadError} from '../payload/payload-error.js';
import {readPayload} from '../payload/read-payload.js';
import {readGazetteer} from '../places/gazetteer.js';
import {checkContent} from './check-command.js';
import type {Command, Terminal} from './command.js';
import {fileBytes} from './file-bytes.js';
import {
  isKnownKind,
  readImportOptions,
  unknownKindText,
} from './import-options.js';
import {exists, keepBackup, writeWhole} from './safe-files.js';
import {UsageError} from './usage-error.js';

/** Reads the earlier payload. */
async function readPrevious(
  file: string,
  locale: Locale
): Promise<PayloadInput> {
  const text = new TextDecoder().decode(await fileBytes(file, locale));
  try {
    const value: unknown = JSON.parse(text);
    readPayload(value);
    // It is a payload, and unlike the result of `readPayload` has only what was written.
    return value as PayloadInput;
  } catch (error) {
    if (!(error instanceof PayloadError) && !(error instanceof SyntaxError))
      throw error;
    throw new UsageError(
      toolMsgIn(locale)(
        str`The earlier file “${file}” has faults. See them with: intl-office-widget check "${file}"`
      )
    );
  }
}

/** The gazetteer lies beside the command. */
const gazetteer = async () =>
  readGazetteer(
    await readFile(new URL('./places.txt', import.meta.url), 'utf8')
  );

/** The file for open rows: NAME.open.csv beside the result. */
const openFileOf = (list: string, out: string) =>
  join(
    dirname(out),
    `${basename(list, extname(list)).replace(/\.open$/, '')}.open.csv`
  );

/** A map's home that was moved by hand within the city stays, in km. */
const SAME_CITY = 25;

/** An office that somebody has described stays, unless it is in another city. */
const officeOf = (
  place: Home,
  name: string | undefined,
  previous: PayloadInput | undefined
) => {
  const {office} = previous ?? {};
  if (!office) return officeAt(place, name);
  return distanceKm(lonLatOf(office), place.location) <= SAME_CITY
    ? office
    : {...office, city: place.city, location: place.location};
};

async function run(args: readonly string[], terminal: Terminal) {
  const {locale} = terminal;
  const msg = toolMsgIn(locale);
  const options = readImportOptions(args, locale);
  const {list: file, kind, newKind, out, home, keepGone} = options;
  const isUpdate =
    options.previous !== undefined &&
    resolve(options.previous) === resolve(out);
  if (!isUpdate && !options.force && (await exists(out)))
    throw new UsageError(
      msg(
        str`“${out}” exists already. To update it and keep what was written by hand: --previous "${out}". To replace it: --force.`
      )
    );
  const previous =
    options.previous === undefined
      ? undefined
      : await readPrevious(options.previous, locale);
  const defined = (previous?.kinds ?? []).map(({id}) => id);
  if (!newKind && !isKnownKind(kind, defined))
    throw new UsageError(unknownKindText(kind, locale));

  const list = await readList(
    await fileBytes(file, locale),
    options.map,
    options.sheet
  );
  const places = await gazetteer();
  const place = home === undefined ? undefined : homeOf(home, places);
  const office = place && officeOf(place, options.office, previous);
  const city = place?.city ?? previous?.office?.city;
  const {payload, report} = importList(list, places, {
    kind,
    ...(newKind && {newKind}),
    ...(office && {office}),
    ...(city && {home: [city.de, city.en]}),
    ...(previous && {previous}),
    keepGone,
    today: today(),
  });
  terminal.out(reportLines(report, keepGone, locale).join('\n'));
  if (place && !previous?.office && options.office === undefined)
    terminal.out(
      msg(
        str`Name of the office: ${place.city[locale]}, as the city. Give it with --office "International Office".`
      )
    );

  // A fault here would be one of this command, not of the list.
  readPayload(payload);
  const text = payloadText(payload);
  await writeWhole(out, text);
  terminal.out(msg(str`Written: ${out}`));
  await writeOpenRows(openFileOf(file, out), file, report, terminal);

  return checkContent(out, text, terminal);
}

/** Writes the open rows, or removes those of an earlier import; edits are kept. */
async function writeOpenRows(
  openFile: string,
  list: string,
  {open, list: {columns, source}}: ImportReport,
  terminal: Terminal
) {
  const {locale} = terminal;
  const msg = toolMsgIn(locale);
  const csv =
    open.length > 0
      ? openRowsCsv(open, columns, source.delimiter, locale)
      : undefined;
  const backup = await keepBackup(openFile, csv);
  if (backup !== undefined)
    terminal.out(
      msg(str`The earlier ${basename(openFile)} was kept as ${backup}`)
    );
  if (csv === undefined) return;
  await writeWhole(openFile, csv);
  terminal.out(
    msg(
      str`Open rows: ${openFile}. Correct them in ${list} and import it again with --previous, or correct them there and import that file with --previous and --keep-gone.`
    )
  );
}

/** Makes a payload of a spreadsheet. */
export const importCommand: Command = {
  usage: (locale) =>
    toolMsgIn(
      locale
    )(`Usage: intl-office-widget import LIST --home PLACE --kind KIND --out FILE

Makes content for the elements of a spreadsheet with partners: .xlsx, .csv or .tsv.
Finds columns, places and years, and lists all that it could not read.

  --home PLACE          the city of the office: Dortmund, “Bern, Schweiz”, “51.51,7.47”
  --kind KIND           twin-city, inner-german, project, university, or your own
  --out FILE            the file to write, such as payload.json
  --map "Ort=city"      says what a column holds; may be repeated
  --previous FILE       an earlier result: keeps its ids and what was added by hand
  --keep-gone           keeps partners of the earlier result that the list lacks
  --sheet NAME          the sheet of a workbook
  --office NAME         the name of the office
  --kind-name WORDS     what a kind of your own is called: "Freundschaft|Friendship"
  --kind-plural WORDS   the same for several: "Freundschaften|Friendships"
  --force               replaces the file of --out

Exit codes:
  0  the file is written; rows that stay open are in LIST.open.csv
  1  the file is written, but has faults
  2  the list cannot be read, or an option is missing`),

  async run(args, terminal) {
    try {
      return await run(args, terminal);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      terminal.err(importErrorText(error.fault, terminal.locale));
      return 2;
    }
  },
};
