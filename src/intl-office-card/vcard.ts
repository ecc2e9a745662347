import {formatsIn} from '../language/formats.js';
import type {Locale} from '../language/locale.js';
import type {ContactPerson, Office} from '../payload/schema.js';

/** The maximum octets of a line, without its line break (RFC 6350, 3.2). */
const LONGEST_LINE = 75;

/** Escapes a text as a value, and replaces control characters. */
const escaped = (text: string) =>
  text
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** Joins the parts of a value; missing parts are empty. */
const parts = (texts: readonly (string | undefined)[]) =>
  texts.map((text) => escaped(text ?? '')).join(';');

/** Folds a line that is too long, but never within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  // Split by code points. Do not use Array.from: some host pages replace it.
  return line.replace(/./gsu, (letter) => {
    const {length} = encoder.encode(letter);
    octets += length;
    if (octets <= LONGEST_LINE) return letter;
    // The leading space counts too.
    octets = length + 1;
    return `\r\n ${letter}`;
  });
}

/**
 * Writes the office and each of its contacts as vCards 4.0 (RFC 6350) in one
 * language: the content of a `.vcf` file.
 */
export function vcards(office: Office, locale: Locale): string {
  const {name, organisation, department, address, url} = office;
  const organisations = [organisation, department, name].flatMap((each) =>
    each ? each[locale] : []
  );
  const card = (
    kind: 'org' | 'individual',
    formattedName: string,
    {role, phone, email, asOf}: Partial<Omit<ContactPerson, 'name'>>
  ) =>
    [
      'BEGIN:VCARD',
      'VERSION:4.0',
      `KIND:${kind}`,
      `FN:${escaped(formattedName)}`,
      role && `TITLE:${escaped(role[locale])}`,
      `ORG:${parts(organisations)}`,
      address &&
        `ADR;TYPE=work:;;${parts([
          address.street,
          address.locality,
          '', // No region.
          address.postalCode,
          formatsIn(locale).country(address.country),
        ])}`,
      phone && `TEL;TYPE=work:${phone}`,
      email && `EMAIL;TYPE=work:${email}`,
      // A parsed address contains no line break.
      url && `URL:${new URL(url[locale]).href}`,
      `LANG:${locale}`,
      asOf && `REV:${asOf.replaceAll('-', '')}T000000Z`,
      'END:VCARD',
    ]
      .map((line) => (line ? `${folded(line)}\r\n` : ''))
      .join('');
  return [
    card('org', name[locale], office),
    ...office.contacts.map((contact) =>
      card('individual', contact.name, contact)
    ),
  ].join('');
}
