import {str} from '@lit/localize';
import {formatsIn, type Formats} from '../language/formats.js';
import {langOf, type Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import type {
  ContactPerson,
  Office,
  OpeningHours,
  Payload,
} from '../payload/schema.js';
import {type NetworkEntry, networkEntries} from '../pieces/networks.model.js';
import {vcards} from './vcard.js';

/** A contact person. */
export interface ContactModel {
  readonly name: string;
  /** Shown if there is no portrait. */
  readonly initials: string;
  readonly role: string | undefined;
  readonly reach: readonly LinkModel[];
}

/** A link to a phone number or an e-mail address. */
export interface LinkModel {
  readonly label: string;
  readonly text: string;
  readonly href: string;
}

/** Opening hours on some days. */
export interface HoursModel {
  readonly days: string;
  readonly times: string;
}

/** A vCard file for the visitor's address book. */
export interface ContactFile {
  readonly name: string;
  readonly text: string;
  readonly href: string;
}

/** The view model of the office, in one language. */
export interface OfficeModel {
  readonly name: string;
  readonly organisation: string | undefined;
  readonly department: string | undefined;
  readonly intro: string | undefined;
  /** The language of `intro`, if it is not the element's. */
  readonly introLang: string | undefined;
  readonly tasks: readonly {
    readonly icon: Office['tasks'][number]['icon'];
    readonly text: string;
    readonly lang: string | undefined;
  }[];
  readonly networks: readonly NetworkEntry[];
  readonly address: readonly string[];
  readonly website: string | undefined;
  readonly reach: readonly LinkModel[];
  readonly hours: readonly HoursModel[];
  readonly contacts: readonly ContactModel[];
  /** Undefined if the office has nothing but a name to save. */
  readonly file: ContactFile | undefined;
  /** “As of” with the date of the payload. */
  readonly asOf: string | undefined;
}

/** The number of networks on a card; `<network-list>` shows all. */
const NETWORKS_NAMED = 4;

const initials = (name: string) => {
  const names = name.split(/\s+/).filter(Boolean);
  return [names[0], names.length > 1 ? names.at(-1) : undefined]
    .map((each) => (each ? [...each][0] : ''))
    .join('');
};

function reach(
  {phone, email}: Pick<ContactPerson, 'phone' | 'email'>,
  locale: Locale
): readonly LinkModel[] {
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

function contactFile(
  office: Office,
  updated: string | undefined,
  locale: Locale
): ContactFile | undefined {
  const {name, address, url, phone, email, contacts} = office;
  if (!(address ?? url ?? phone ?? email ?? contacts[0])) return undefined;
  const text = vcards(office, updated, locale);
  return {
    name: `${name[locale]}.vcf`,
    text,
    // Unlike a blob: URL, a data: URL needs no script and no permission of a
    // content security policy.
    href: `data:text/vcard;charset=utf-8,${encodeURIComponent(text)}`,
  };
}

/** Prepares the office for its card. */
export function officeModel(
  {office, networks, updated}: Payload & {readonly office: Office},
  locale: Locale
): OfficeModel {
  const formats = formatsIn(locale);
  const msg = msgIn(locale);
  const {address, intro} = office;
  return {
    name: office.name[locale],
    organisation: office.organisation?.[locale],
    department: office.department?.[locale],
    intro: intro?.[locale],
    introLang: intro && langOf(intro, locale),
    tasks: office.tasks.map(({icon, text}) => ({
      icon,
      text: text[locale],
      lang: langOf(text, locale),
    })),
    networks: networkEntries(networks ?? [], locale).slice(0, NETWORKS_NAMED),
    address: address
      ? [
          ...(address.street ? [address.street] : []),
          [address.postalCode, address.locality].filter(Boolean).join(' '),
          // Visitors of the German page know that a German city is in Germany.
          ...(locale === 'de' && address.country === 'DE'
            ? []
            : [formats.country(address.country)]),
        ]
      : [],
    website: office.url?.[locale],
    reach: reach(office, locale),
    hours: office.openingHours.map((each) => hours(each, formats, locale)),
    contacts: office.contacts.map((contact) => ({
      name: contact.name,
      initials: initials(contact.name),
      role: contact.role?.[locale],
      reach: reach(contact, locale),
    })),
    file: contactFile(office, updated, locale),
    asOf: updated && msg(str`As of ${formats.date(updated)}`),
  };
}
