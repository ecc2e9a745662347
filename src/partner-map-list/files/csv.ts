import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {msgIn} from '../../language/messages.js';
import type {Partner, Payload} from '../../payload/schema.js';
import {valuesOf} from '../facets.model.js';
import {kindName} from '../kinds.model.js';
import {statusName} from '../partner-map-list.model.js';

/**
 * What spreadsheets expect in each language. Excel splits rows at the list separator
 * of its region, and a German Excel reads 9.10 as a date.
 */
const NOTATION = {
  de: {separator: ';', decimal: ','},
  en: {separator: ',', decimal: '.'},
} as const;

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
const textField = (text: string | undefined) =>
  text === undefined
    ? ''
    : quoted(text.replace(FURTHER_ON, "$&'").replace(AT_START, "'"));

/** Writes the address of a page, which stays a link to the same page. */
const linkField = (href: string | undefined) =>
  href === undefined
    ? ''
    : quoted(href.replace(FURTHER_ON, encodeURIComponent));

/**
 * Writes partners as a table in CSV (RFC 4180), in UTF-8 with a byte order mark for
 * spreadsheets. Coordinates are degrees in WGS 84. Separator and decimal sign are
 * those of the language.
 */
export function csvOf(
  partners: readonly Partner[],
  locale: Locale,
  {kinds, facets = []}: Pick<Payload, 'kinds' | 'facets'> = {}
): string {
  const msg = msgIn(locale);
  const formats = formatsIn(locale);
  const {separator, decimal} = NOTATION[locale];
  const numberField = (value: number | undefined) =>
    value === undefined ? '' : String(value).replace('.', decimal);
  const rows = [
    [
      msg('Name'),
      msg('Other names'),
      msg('Type'),
      msg('City or region'),
      msg('Country'),
      msg('Longitude'),
      msg('Latitude'),
      msg('Year'),
      'Status',
      msg('Topics'),
      ...facets.map(({name}) => name[locale]),
      msg('Global Goals'),
      msg('Page about the partnership'),
      msg('Website'),
    ].map(textField),
    ...partners.map((partner) => [
      textField(partner.name[locale]),
      textField(
        [partner.endonym, ...partner.otherNames]
          .flatMap((other) => other?.text ?? [])
          .join('; ')
      ),
      textField(kindName(partner.kind, locale, kinds)),
      textField(partner.place?.[locale]),
      textField(formats.country(partner.country)),
      ...partner.location.map(numberField),
      numberField(partner.since),
      textField(statusName(partner, locale)),
      textField(partner.topics.map((topic) => topic[locale]).join('; ')),
      ...facets.map((facet) =>
        textField(
          valuesOf(partner, facet)
            .map(({name}) => name[locale])
            .join('; ')
        )
      ),
      textField(partner.goals.join(' ')),
      linkField(partner.url?.[locale]),
      linkField(partner.website?.[locale]),
    ]),
  ];
  return `\ufeff${rows.map((row) => `${row.join(separator)}\r\n`).join('')}`;
}
