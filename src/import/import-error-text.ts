import {str} from '@lit/localize';
import type {Locale} from '../language/locale.js';
import {toolMsgIn} from '../language/tool-messages.js';
import {FIELDS} from './fields.js';
import type {ImportFault} from './import-error.js';
import {quoted} from './quoted.js';

type Format = Extract<ImportFault, {code: 'not-a-list'}>['format'];

function formatText(format: Format, locale: Locale): string {
  const msg = toolMsgIn(locale);
  const cure = msg(
    'Open it in Excel or LibreOffice and save it as “Excel workbook (.xlsx)”.'
  );
  switch (format) {
    case 'xls':
      return `${msg('The file is an Excel file of the old kind (.xls).')} ${cure}`;
    case 'protected':
      return `${msg('The file is protected with a password, or of the old kind (.xls).')} ${msg('Save it without a password as “Excel workbook (.xlsx)”.')}`;
    case 'ods':
      return `${msg('The file is a LibreOffice spreadsheet (.ods).')} ${cure}`;
    case 'numbers':
      return `${msg('The file is a Numbers spreadsheet.')} ${msg('In Numbers choose File, Export To, Excel.')}`;
    case 'html':
      return `${msg('The file is a web page (HTML), even if its name ends with .xls.')} ${cure}`;
    case 'pdf':
      return msg(
        'The file is a PDF. Ask for the list as an Excel file or as CSV.'
      );
    case 'json':
      return msg(
        'The file is JSON and no list. A finished payload needs no import: check it with “intl-office-widget check”.'
      );
    case 'zip':
      return msg(
        'The file is a ZIP archive. Unpack it and name the list in it.'
      );
    case 'broken':
      return `${msg('The Excel file is damaged.')} ${cure}`;
  }
}

/** Says why a list cannot be imported, and what to do. */
export function importErrorText(fault: ImportFault, locale: Locale): string {
  const msg = toolMsgIn(locale);
  const listed = (texts: readonly string[]) =>
    texts.map((text) => quoted(text, locale)).join(', ');
  switch (fault.code) {
    case 'empty':
      return msg('The file is empty.');
    case 'not-a-list':
      return formatText(fault.format, locale);
    case 'no-heading-row':
      return msg(
        str`No row with headings was found, such as Hochschule, Ort, Land or University, City, Country. The first row has: ${listed(fault.first)}. Write headings above the columns, or name them with --map "Heading=name".`
      );
    case 'no-name-column':
      return msg(
        str`No column has the names of the partners. The headings are: ${listed(fault.headings)}. Say which one it is, for example --map "${fault.headings[0] ?? ''}=name".`
      );
    case 'no-rows':
      return msg('There are no rows below the headings.');
    case 'several-sheets':
      return msg(
        str`Several sheets have lists: ${listed(fault.sheets)}. Choose one, for example --sheet "${fault.sheets[0] ?? ''}".`
      );
    case 'no-such-sheet':
      return msg(
        str`There is no sheet “${fault.sheet}”. The sheets are: ${listed(fault.sheets)}.`
      );
    case 'no-such-column':
      return msg(
        str`There is no column “${fault.heading}” for --map. The headings are: ${listed(fault.headings)}.`
      );
    case 'no-such-field':
      return msg(
        str`--map does not know “${fault.field}”. Possible are: ${FIELDS.join(', ')}, and name-de, name-en.`
      );
    case 'bad-map':
      return msg(
        str`--map needs a heading and a field, for example --map "Ort=city". It got “${fault.text}”.`
      );
    case 'unknown-home':
      return fault.proposals.length > 0
        ? msg(
            str`The place “${fault.home}” for --home is not clear. Did you mean: ${listed(fault.proposals)}? Add the country or the region, or write latitude and longitude such as --home "51.51,7.47".`
          )
        : msg(
            str`The place “${fault.home}” for --home is unknown. Write it with its country such as --home "Bern, Schweiz", or latitude and longitude such as --home "51.51,7.47".`
          );
  }
}
