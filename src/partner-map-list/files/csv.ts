import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {msgIn} from '../../language/messages.js';
import type {Partner} from '../../payload/schema.js';
import {kindName, statusName} from '../partner-map-list.model.js';

/**
 * Writes a field of CSV. A text that a spreadsheet would run as a formula, also
 * after white space, gets an apostrophe, which spreadsheets hide.
 */
const field = (value: string | number | undefined) =>
  typeof value === 'string'
    ? `"${value.replace(/^[\s=+\-@＝＋－＠]/, "'$&").replaceAll('"', '""')}"`
    : value;

/**
 * Writes partners as a table in CSV (RFC 4180), in UTF-8 with a byte order mark
 * for spreadsheets. Coordinates are degrees in WGS 84.
 */
export function csvOf(partners: readonly Partner[], locale: Locale): string {
  const msg = msgIn(locale);
  const formats = formatsIn(locale);
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
      msg('Global Goals'),
      msg('Page about the partnership'),
      msg('Website'),
    ],
    ...partners.map((partner) => [
      partner.name[locale],
      [partner.endonym, ...partner.otherNames]
        .flatMap((other) => other?.text ?? [])
        .join('; '),
      kindName(partner.kind, locale),
      partner.place?.[locale],
      formats.country(partner.country),
      ...partner.location,
      partner.since,
      statusName(partner, locale),
      partner.topics.map((topic) => topic[locale]).join('; '),
      partner.goals.join(' '),
      partner.url?.[locale],
      partner.website?.[locale],
    ]),
  ];
  return `\ufeff${rows.map((row) => `${row.map(field).join()}\r\n`).join('')}`;
}
