import type {Locale} from '../language/locale.js';
import {titleOf} from '../partner-map-list/partner-map-list.view.js';
import {msgIn} from '../language/messages.js';
import type {
  ContactPerson,
  LonLat,
  Network,
  Office,
  Partner,
  Payload,
  PostalAddress,
  Weekday,
} from '../payload/schema.js';
import {GOALS} from '../sdg-badges/goals.js';

/** A node of JSON-LD. What it lacks is undefined, which JSON leaves out. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** The tags that there are data for. */
export type Tag =
  'intl-office-card' | 'partner-map-list' | 'sdg-badges' | 'network-list';

const DAYS: Readonly<Record<Weekday, string>> = {
  Mo: 'Monday',
  Tu: 'Tuesday',
  We: 'Wednesday',
  Th: 'Thursday',
  Fr: 'Friday',
  Sa: 'Saturday',
  Su: 'Sunday',
};

/** A list, or nothing in place of an empty one. */
const some = <T>(list: readonly T[]) => (list.length > 0 ? list : undefined);

const geoOf = ([longitude, latitude]: LonLat): Thing => ({
  '@type': 'GeoCoordinates',
  latitude,
  longitude,
});

const addressOf = (address: PostalAddress): Thing => ({
  '@type': 'PostalAddress',
  streetAddress: address.street,
  postalCode: address.postalCode,
  addressLocality: address.locality,
  addressCountry: address.country,
});

const contactOf = (
  {name, role, phone, email}: ContactPerson,
  locale: Locale
): Thing => ({
  '@type': 'ContactPoint',
  name,
  contactType: role?.[locale],
  telephone: phone,
  email,
});

const officeOf = (office: Office, locale: Locale): Thing => ({
  '@type': 'GovernmentOffice',
  name: office.name[locale],
  description: office.intro?.[locale],
  url: office.url?.[locale],
  telephone: office.phone,
  email: office.email,
  address: office.address && addressOf(office.address),
  geo: geoOf(office.location),
  parentOrganization: office.organisation && {
    '@type': 'GovernmentOrganization',
    name: office.organisation[locale],
    department: office.department && {
      '@type': 'GovernmentOrganization',
      name: office.department[locale],
    },
  },
  openingHoursSpecification: some(
    office.openingHours.map(({days, opens, closes}) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: days.map((day) => `https://schema.org/${DAYS[day]}`),
      opens,
      closes,
    }))
  ),
  contactPoint: some(
    office.contacts.map((contact) => contactOf(contact, locale))
  ),
});

function partnerOf(partner: Partner, locale: Locale): Thing {
  const {kind, name, endonym, place, country, location, url} = partner;
  const isUniversity = kind === 'university';
  const address: Thing = {
    '@type': 'PostalAddress',
    addressLocality: place?.[locale],
    addressCountry: country,
  };
  const at = {address, geo: geoOf(location)};
  return {
    '@type': isUniversity ? 'CollegeOrUniversity' : 'Place',
    name: name[locale],
    alternateName: endonym?.text,
    // An organisation has no coordinates of its own.
    ...(isUniversity ? {location: {'@type': 'Place', ...at}} : at),
    // A page about the partnership, not the partner's own.
    subjectOf: url && {'@type': 'WebPage', url: url[locale]},
  };
}

const networkOf = (network: Network, locale: Locale): Thing => ({
  '@type': 'Organization',
  name: network.name[locale],
  alternateName: network.abbreviation,
  description: network.about?.[locale],
  url: network.url?.[locale],
});

/** A goal by its identifier at the United Nations. */
const goalOf = (goal: number, locale: Locale): Thing => ({
  '@type': 'DefinedTerm',
  '@id': `http://metadata.un.org/sdg/${goal}`,
  termCode: String(goal),
  // The soft hyphens are for badges.
  name: GOALS[goal - 1]?.title[locale].replaceAll('\u00ad', ''),
  inDefinedTermSet: 'http://metadata.un.org/sdg',
});

const listOf = (items: readonly Thing[]): Thing => ({
  '@type': 'ItemList',
  numberOfItems: items.length,
  itemListElement: items.map((item, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    item,
  })),
});

function thingOf(tag: Tag, payload: Payload, locale: Locale): Thing {
  const {office, partners = [], networks = [], goals} = payload;
  const msg = msgIn(locale);
  const section = {
    '@type': 'WebPageElement',
    inLanguage: locale,
    dateModified: payload.updated,
  };
  const about = (numbers: readonly number[]) =>
    some(
      [...new Set(numbers)]
        .sort((a, b) => a - b)
        .map((goal) => goalOf(goal, locale))
    );
  switch (tag) {
    case 'intl-office-card':
      return office
        ? officeOf(office, locale)
        : {...section, name: msg('Contact')};
    case 'partner-map-list':
      return {
        ...section,
        name: titleOf(new Set(partners.map(({kind}) => kind)), locale),
        about: about(partners.flatMap((partner) => partner.goals)),
        mainEntity: listOf(
          partners.map((partner) => partnerOf(partner, locale))
        ),
      };
    case 'sdg-badges':
      return {
        ...section,
        name: msg('Global Goals'),
        description: goals?.about?.[locale],
        about: about(
          goals && goals.focus.length > 0
            ? goals.focus
            : GOALS.map((_, i) => i + 1)
        ),
      };
    case 'network-list':
      return {
        ...section,
        name: msg('Networks'),
        mainEntity: listOf(
          networks.map((network) => networkOf(network, locale))
        ),
      };
  }
}

/** What an element shows, as JSON-LD in the terms of schema.org. */
export const structuredData = (
  tag: Tag,
  payload: Payload,
  locale: Locale
): Thing => ({
  '@context': 'https://schema.org',
  ...thingOf(tag, payload, locale),
});

/** JSON-LD as the content of a `<script>`: no markup in it, in XML neither. */
export const jsonOf = (data: Thing): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('&', '\\u0026');
