import {str} from '@lit/localize';
import {formatsIn, type Formats} from '../language/formats.js';
import type {Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import type {
  ContactPerson,
  LocalizedText,
  Office,
  OpeningHours,
  Payload,
  PostalAddress,
  TaskIcon,
} from '../payload/schema.js';
import {linkModel, type PageLink} from '../pieces/link.js';
import {type NetworkEntry, networkEntries} from '../pieces/networks.model.js';
import {type TextModel, textModel} from '../pieces/text.js';
import {officeCard, personCard} from './vcard.js';

/** A contact person. */
export interface ContactModel {
  readonly name: string;
  readonly role: TextModel | undefined;
  readonly reach: readonly ReachModel[];
  /** “As of” with the date of the source that names the person. */
  readonly asOf: string | undefined;
  readonly file: ContactFile;
}

/** A link to a phone number or an e-mail address. */
export interface ReachModel {
  readonly label: string;
  readonly text: string;
  readonly href: string;
}

/** A paragraph of the background. */
export interface ParagraphModel {
  readonly heading: TextModel | undefined;
  readonly text: TextModel;
}

/** A task with the name of its icon. */
export interface TaskModel extends TextModel {
  readonly icon: TaskIcon;
}

/** Opening hours on some days. */
export interface HoursModel {
  readonly days: string;
  readonly times: string;
}

/** A file for the visitor's address book, with one vCard. */
export interface ContactFile {
  readonly name: string;
  readonly text: string;
  readonly href: string;
}

/** The view model of the office, in one language. */
export interface OfficeModel {
  readonly name: TextModel;
  readonly organisation: TextModel | undefined;
  readonly department: TextModel | undefined;
  readonly intro: TextModel | undefined;
  readonly about: readonly ParagraphModel[];
  readonly tasks: readonly TaskModel[];
  readonly networks: readonly NetworkEntry[];
  readonly address: readonly string[];
  readonly website: PageLink | undefined;
  readonly reach: readonly ReachModel[];
  readonly hours: readonly HoursModel[];
  readonly contacts: readonly ContactModel[];
  /** Whether phone or e-mail of the office come before the people. */
  readonly isOfficeFirst: boolean;
  /** Undefined if the office has nothing but a name to save. */
  readonly file: ContactFile | undefined;
  /** “Checked on” with the date of the payload. */
  readonly checked: string | undefined;
}

/** The number of networks on a card; `<network-list>` shows all. */
const NETWORKS_NAMED = 4;

function reach(
  {phone, email}: Pick<ContactPerson, 'phone' | 'email'>,
  locale: Locale
): readonly ReachModel[] {
  const msg = msgIn(locale);
  return [
    ...(phone
      ? [
          {
            label: msg('Phone'),
            text: phone,
            // After a country code, the “(0)” must not be dialled.
            href: `tel:${phone.replace(/^(\+.*)\(0\)/, '$1').replace(/[^+\d]/g, '')}`,
          },
        ]
      : []),
    ...(email
      ? [{label: msg('E-mail'), text: email, href: `mailto:${email}`}]
      : []),
  ];
}

const hours = (
  {days, opens, closes}: OpeningHours,
  {weekday, list}: Formats,
  locale: Locale
): HoursModel => {
  const msg = msgIn(locale);
  return {
    days: list(days.map(weekday)),
    times: msg(str`${opens} to ${closes}`),
  };
};

function addressLines(
  {street, postalCode, locality, country}: PostalAddress,
  locale: Locale
): readonly string[] {
  const place = [
    [postalCode, locality].filter(Boolean).join(' '),
    // Visitors of the German page know that a German city is in Germany.
    ...(locale === 'de' && country === 'DE'
      ? []
      : [formatsIn(locale).country(country)]),
  ];
  if (street) return [street, ...place];
  if (!postalCode) return place;
  // Without a street, nobody can visit this address.
  const mail = place.join(', ');
  return [msgIn(locale)(str`Postal address: ${mail}`)];
}

const contactFile = (name: string, text: string): ContactFile => ({
  name: `${name}.vcf`,
  text,
  // Unlike a blob: URL, a data: URL needs no script and no permission of a
  // content security policy.
  href: `data:text/vcard;charset=utf-8,${encodeURIComponent(text)}`,
});

function officeFile(office: Office, locale: Locale): ContactFile | undefined {
  const {name, address, url, phone, email} = office;
  return (address ?? url ?? phone ?? email)
    ? contactFile(name[locale], officeCard(office, locale))
    : undefined;
}

/**
 * Prepares the office for its card.
 *
 * @param official - the office as its payload names it. An address book has names
 *   and titles, no sentences in Leichte Sprache.
 */
export function officeModel(
  {office, networks, updated}: Payload & {readonly office: Office},
  locale: Locale,
  official: Office = office
): OfficeModel {
  const formats = formatsIn(locale);
  const msg = msgIn(locale);
  const text = (each: LocalizedText | undefined) =>
    each && textModel(each, locale);
  const {address, url, phone, email, contacts} = office;
  return {
    name: textModel(office.name, locale),
    organisation: text(office.organisation),
    department: text(office.department),
    intro: text(office.intro),
    about: office.about.map((paragraph) => ({
      heading: text(paragraph.heading),
      text: textModel(paragraph.text, locale),
    })),
    tasks: office.tasks.map((task) => ({
      icon: task.icon,
      ...textModel(task.text, locale),
    })),
    networks: networkEntries(networks ?? [], locale).slice(0, NETWORKS_NAMED),
    address: address ? addressLines(address, locale) : [],
    website: url && linkModel(url, locale, msg('Website')),
    reach: reach(office, locale),
    hours: office.openingHours.map((each) => hours(each, formats, locale)),
    contacts: contacts.map((contact, i) => ({
      name: contact.name,
      role: text(contact.role),
      reach: reach(contact, locale),
      asOf: contact.asOf && msg(str`As of ${formats.date(contact.asOf)}`),
      file: contactFile(
        contact.name,
        personCard(official, official.contacts[i] ?? contact, locale)
      ),
    })),
    isOfficeFirst: Boolean(phone ?? email),
    file: officeFile(official, locale),
    checked: updated && msg(str`Checked on ${formats.date(updated)}`),
  };
}
