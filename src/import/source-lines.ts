import {str} from '@lit/localize';
import type {Locale} from '../language/locale.js';
import {toolMsgIn} from '../language/tool-messages.js';
import type {ListSource} from './read-list.js';

const ENCODINGS = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
  macintosh: 'Mac OS Roman',
} as const;

function separatorName(delimiter: string, locale: Locale): string {
  const msg = toolMsgIn(locale);
  switch (delimiter) {
    case ';':
      return msg('semicolons');
    case ',':
      return msg('commas');
    case '\t':
      return msg('tabs');
    case '|':
      return msg('vertical bars');
    default:
      return delimiter;
  }
}

/** Says how a file was read. */
export function sourceLines(
  {
    encoding,
    isRepaired,
    delimiter,
    openQuote,
    sheet,
    otherSheets = [],
  }: ListSource,
  locale: Locale
): readonly string[] {
  const msg = toolMsgIn(locale);
  const others = otherSheets.join(', ');
  return [
    ...(encoding !== undefined && delimiter !== undefined
      ? [
          msg(
            str`Read as text in ${ENCODINGS[encoding]}, with ${separatorName(delimiter, locale)} between the columns`
          ),
        ]
      : []),
    ...(sheet === undefined ? [] : [msg(str`Read the sheet “${sheet}”`)]),
    ...(others === ''
      ? []
      : [msg(str`Not read: ${others} (choose a sheet with --sheet)`)]),
    ...(isRepaired
      ? [
          msg(
            'The file had been read in the wrong encoding before (UniversitÃ¤t): its letters were put right'
          ),
        ]
      : []),
    ...(openQuote === undefined
      ? []
      : [
          msg(
            str`A quotation mark in row ${openQuote} is never closed, so quotation marks were read as letters`
          ),
        ]),
  ];
}
