import {formatsIn} from '../language/formats.js';
import type {Locale} from '../language/locale.js';
import type {ContactPerson, Office} from '../payload/schema.js';

/** The most octets in a line, without its end (RFC 6350, 3.2). */
const LONGEST_LINE = 75;

/** A text as a value: what means something is escaped, controls are left out. */
const escaped = (text: string) =>
  text
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** The parts of a value, of which missing ones stay empty. */
const parts = (texts: readonly (string | undefined)[]) =>
  texts.map((text) => escaped(text ?? '')).join(';');

/** A line folded where it is too long, but never within a letter. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  return Array.from(line, (letter) => {
    const {length} = encoder.encode(letter);
    octets += length;
    if (octets <= LONGEST_LINE) return letter;
    // The space counts too.
    octets = length + 1;
    return `\r\n ${letter}`;
  }).join('');
}

/**
 * The office, and after it each of its contacts, as vCards of version 4.0
 * (RFC 6350) in one language: the content of a `.vcf` file. `updated` is the
 * day on which it was last true, an ISO 8601 date.
 */
export function vcards(
  office: Office,
  updated: string | undefined,
  locale: Locale
): string {
  const {name, organisation, department, address, url} = office;
  const [longitude, latitude] = office.location;
  // No exponent may stand there (RFC 5870).
  const degrees = (value: number) => Number(value.toFixed(6));
  const card = (
    kind: 'org' | 'individual',
    formattedName: string,
    {role, phone, email, asOf = updated}: Partial<ContactPerson>
  ) => {
    const lines: readonly (readonly [
      name: string,
      value?: string | undefined,
    ])[] = [
      ['BEGIN', 'VCARD'],
      ['VERSION', '4.0'],
      ['KIND', kind],
      ['FN', escaped(formattedName)],
      ['TITLE', role && escaped(role[locale])],
      [
        'ORG',
        parts(
          [organisation, department, name].flatMap((each) =>
            each ? each[locale] : []
          )
        ),
      ],
      [
        'ADR;TYPE=work',
        address &&
          parts([
            '', // No post-office box,
            '', // no flat.
            address.street,
            address.locality,
            '', // No region.
            address.postalCode,
            formatsIn(locale).country(address.country),
          ]),
      ],
      ['TEL;TYPE=work', phone],
      ['EMAIL;TYPE=work', email],
      // As an address is parsed, no line ends in it.
      ['URL', url && new URL(url[locale]).href],
      ['LANG', locale],
      ['GEO', `geo:${degrees(latitude)},${degrees(longitude)}`],
      ['REV', asOf && `${asOf.replaceAll('-', '')}T000000Z`],
      ['END', 'VCARD'],
    ];
    return lines
      .map(([key, value]) => (value ? `${folded(`${key}:${value}`)}\r\n` : ''))
      .join('');
  };
  return [
    card('org', name[locale], {phone: office.phone, email: office.email}),
    ...office.contacts.map((contact) =>
      card('individual', contact.name, contact)
    ),
  ].join('');
}
