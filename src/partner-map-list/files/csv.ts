import {
  csvText,
  linkField,
  SEPARATORS,
  textField,
} from '../../language/csv-field.js';
import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {msgIn} from '../../language/messages.js';
import type {Partner, Payload} from '../../payload/schema.js';
import {valuesOf} from '../facets.model.js';
import {kindName} from '../kinds.model.js';
import {statusName} from '../partner-map-list.model.js';

/** A German Excel reads 9.10 as a date. */
const DECIMAL = {de: ',', en: '.'} as const;

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
  const numberField = (value: number | undefined) =>
    value === undefined ? '' : String(value).replace('.', DECIMAL[locale]);
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
  return csvText(rows, SEPARATORS[locale]);
}
