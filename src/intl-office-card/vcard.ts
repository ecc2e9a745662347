import {formatsIn} from '../language/formats.js';
import type {Locale} from '../language/locale.js';
import type {ContactPerson, Office} from '../payload/schema.js';
import {nameParts} from './person-name.js';
import {uidOf} from './uid.js';

/** The maximum octets of a line, without its line break (RFC 2426, 2.6). */
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

/** The octets of a character in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Folds a line that is too long, but never within a character. */
function folded(line: string): string {
  let octets = 0;
  // Split by code points. Do not use Array.from: some host pages replace it.
  return line.replace(/./gsu, (letter) => {
    const length = octetsOf(letter);
    octets += length;
    if (octets <= LONGEST_LINE) return letter;
    // The leading space counts too.
    octets = length + 1;
    return `\r\n ${letter}`;
  });
}

/**
 * Writes a property. Outlook reads a file in the character set of Windows, unless
 * the property names another. Other importers ignore the parameter.
 */
const property = (name: string, value: string) =>
  /[^\0-\x7f]/.test(value)
    ? `${name};CHARSET=UTF-8:${value}`
    : `${name}:${value}`;

/** Writes a vCard of which some lines may be missing. */
const written = (lines: readonly (string | undefined)[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD']
    .map((line) => (line ? `${folded(line)}\r\n` : ''))
    .join('');

/** How to reach an office or a person. Outlook drops a number without a type. */
const reach = ({phone, email}: Pick<ContactPerson, 'phone' | 'email'>) => [
  phone && `TEL;TYPE=WORK,VOICE:${phone}`,
  email && `EMAIL;TYPE=INTERNET,WORK:${email}`,
];

/** Where the office is. */
const place = ({address, url}: Office, locale: Locale) => [
  address &&
    property(
      'ADR;TYPE=WORK',
      `;;${parts([
        address.street,
        address.locality,
        '', // No region.
        address.postalCode,
        formatsIn(locale).country(address.country),
      ])}`
    ),
  // A parsed address contains no line break.
  url && `URL;TYPE=WORK:${new URL(url[locale]).href}`,
];

/** Identifies the office in each language and after changes of its contact details. */
const identityOf = ({name, organisation, city}: Office) => [
  organisation?.de ?? '',
  name.de,
  city.de,
];

/**
 * Writes the office as a vCard 3.0 (RFC 2426) in one language: the content of a
 * `.vcf` file. Address books list it as a company, because it has no personal name.
 */
export function officeCard(office: Office, locale: Locale): string {
  const {name, organisation, department} = office;
  // Apple and Outlook list a company under the first part of ORG.
  const company = [name, organisation].flatMap((each) => each?.[locale] ?? []);
  return written([
    'N:;;;;',
    property('FN', escaped(name[locale])),
    property(
      'ORG',
      parts([company.join(', '), ...(department ? [department[locale]] : [])])
    ),
    'X-ABShowAs:COMPANY',
    ...reach(office),
    ...place(office, locale),
    `UID:${uidOf(JSON.stringify(identityOf(office)))}`,
  ]);
}

/**
 * Writes a contact of the office as a vCard 3.0 in one language. Outlook reads only
 * the first card of a file, so each contact has a file.
 */
export function personCard(
  office: Office,
  person: ContactPerson,
  locale: Locale
): string {
  const {organisation, department, name, contacts} = office;
  const {family, given, prefix, suffix} = nameParts(person.name);
  // Two posts may be vacant, or two people have the same name.
  const namesakes = contacts.filter((each) => each.name === person.name);
  const identity = [
    ...identityOf(office),
    person.name,
    namesakes.indexOf(person),
  ];
  return written([
    property('N', parts([family, given, '', prefix, suffix])),
    property('FN', escaped(person.name)),
    person.role && property('TITLE', escaped(person.role[locale])),
    property(
      'ORG',
      parts(
        [organisation, department, name].flatMap((each) => each?.[locale] ?? [])
      )
    ),
    ...reach(person),
    ...place(office, locale),
    `UID:${uidOf(JSON.stringify(identity))}`,
    person.asOf && `REV:${person.asOf}T00:00:00Z`,
  ]);
}
