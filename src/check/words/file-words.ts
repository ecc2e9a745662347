import {str} from '@lit/localize';
import {TAGS} from '../../language/formats.js';
import type {FileCode} from '../finding.js';
import type {WordsOf} from './words.js';

/** What is wrong with a file as a whole, and how to mend it. */
export const FILE_WORDS: WordsOf<FileCode> = {
  'empty-file': (_, msg) =>
    msg(
      'The file is empty. A file with content begins with {"schemaVersion": 1, and ends with }.'
    ),
  'large-file': ({number = 0}, msg, locale) => {
    const size = (number / 1e6).toLocaleString(TAGS[locale], {
      maximumFractionDigits: 1,
      minimumFractionDigits: 1,
    });
    return msg(
      str`The file has ${size} MB; the elements load at most 5 MB. Shorten long texts, or split the list over two files.`
    );
  },
  'utf-16': (_, msg) =>
    msg(
      'The file is saved as UTF-16, but must be UTF-8. In Notepad choose “Save as” and the encoding “UTF-8”. In VS Code click on “UTF-16” at the bottom right and choose “Save with Encoding”, “UTF-8”. In Excel choose “CSV UTF-8”.'
    ),
  'windows-1252': ({got = ''}, msg) =>
    msg(
      str`The file is saved as Windows-1252 (“ANSI”), but must be UTF-8: otherwise letters as in “${got}” are lost. In Notepad choose “Save as” and the encoding “UTF-8”. In VS Code choose “Reopen with Encoding”, “Western (Windows 1252)”, then “Save with Encoding”, “UTF-8”. In Excel choose “CSV UTF-8”.`
    ),
  'mixed-encoding': ({got = ''}, msg) =>
    msg(
      str`The file is UTF-8, except for a letter here, perhaps in “${got}”. Type the letter again and save the file as UTF-8.`
    ),
  'spreadsheet-file': (_, msg) =>
    msg(
      'This is a spreadsheet or a ZIP file, not JSON. “intl-office-widget import” makes content of a spreadsheet: see “intl-office-widget help import”.'
    ),
  'table-file': (_, msg) =>
    msg(
      'This is a table (CSV), not JSON. “intl-office-widget import” makes content of a table: see “intl-office-widget help import”.'
    ),
  'web-page': (_, msg) =>
    msg(
      'This is a web page or XML, not JSON. The server may have sent a page in place of the file: open its address in a browser and look. JSON begins with {.'
    ),
  'binary-file': (_, msg) =>
    msg(
      'This is not a text file. Content is a text file in the format JSON: it begins with {.'
    ),
  'script-file': (_, msg) =>
    msg(
      'This is a script, not JSON. Delete what is before the first { and after the last }, and put the names of the fields in quotation marks: "schemaVersion": 1.'
    ),
  'top-list': (_, msg) =>
    msg(
      'The file is only a list. Put the list into a record: {"schemaVersion": 1, "partners": [ … ]}.'
    ),
  'top-geojson': (_, msg) =>
    msg(
      'This is GeoJSON, a format of maps. The elements read another format, with partners in both languages: {"schemaVersion": 1, "partners": [ … ]}.'
    ),
  'top-value': ({got = ''}, msg) =>
    msg(
      str`The file contains only ${got}. Content is a record: {"schemaVersion": 1, "partners": [ … ]}.`
    ),
  'newer-version': ({number = 0}, msg) =>
    msg(
      str`The content has version ${number}, this program reads version 1. Update the package intl-office-widget, or write "schemaVersion": 1.`
    ),
};
