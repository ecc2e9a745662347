import {str} from '@lit/localize';
import {distanceKm} from '../geo/great-circle.js';
import {formatsIn} from '../language/formats.js';
import {langOf, type Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import type {Endonym, LonLat, Partner, PartnerKind} from '../payload/schema.js';
import {type Badge, badgesModel} from '../pieces/goals.model.js';

/** The kinds of partners, in the order in which filters offer them. */
export const KINDS = [
  'twin-city',
  'inner-german',
  'project',
  'university',
] as const satisfies readonly PartnerKind[];

export const SORTS = ['name', 'since', 'distance'] as const;
export type Sort = (typeof SORTS)[number];

/** A partner as the list and the map show it, in one language. */
export interface PartnerEntry {
  readonly id: string;
  readonly name: string;
  readonly endonym: Endonym | undefined;
  /** The country; for a university with its city before it. */
  readonly place: string;
  readonly since: string | undefined;
  /** From the office's city, as the crow flies. */
  readonly distance: string | undefined;
  readonly kind: string;
  /** What is not as usual about it: on hold, ended. */
  readonly status: string | undefined;
  /** All that a marker on the map says, in one line. */
  readonly label: string;
}

/** What an open entry says besides, in one language. */
export interface PartnerDetails {
  readonly milestones: readonly {
    readonly year: number;
    readonly text: string;
    /** The language of the text where it is not the element's. */
    readonly lang: string | undefined;
  }[];
  readonly topics: readonly string[];
  readonly goals: readonly Badge[];
  readonly link: {readonly href: string; readonly text: string} | undefined;
}

/** The name of one partnership's kind. */
export function kindName(kind: PartnerKind, locale: Locale): string {
  const msg = msgIn(locale);
  switch (kind) {
    case 'twin-city':
      return msg('Twin city');
    case 'inner-german':
      return msg('German–German partnership');
    case 'project':
      return msg('Project partnership');
    case 'university':
      return msg('Partner university');
  }
}

/** The name of a way to sort. */
export function sortName(sort: Sort, locale: Locale): string {
  const msg = msgIn(locale);
  switch (sort) {
    case 'name':
      return msg('Name');
    case 'since':
      return msg('Year');
    case 'distance':
      return msg('Distance');
  }
}

/** What is not as usual about a partnership: on hold, ended. */
export function statusName(
  {status}: Partner,
  locale: Locale
): string | undefined {
  const msg = msgIn(locale);
  switch (status) {
    case 'active':
      return undefined;
    case 'suspended':
      return msg('on hold');
    case 'ended':
      return msg('ended');
  }
}

/** The heading, by the kinds of partners that are in the list. */
export function titleOf(kinds: ReadonlySet<PartnerKind>, locale: Locale) {
  const msg = msgIn(locale);
  if (!kinds.has('university') && !kinds.has('project'))
    return msg('Partner cities');
  return kinds.size === 1 && kinds.has('university')
    ? msg('Partner universities')
    : msg('Partners around the world');
}

/** How many partners show, of how many, and in how many countries. */
export function countOf(
  shown: readonly Partner[],
  total: number,
  locale: Locale
): string {
  const msg = msgIn(locale);
  const {number, plural} = formatsIn(locale);
  const count = number(shown.length);
  if (shown.length < total)
    return msg(str`${count} of ${number(total)} partners`);
  if (total === 0) return msg('No partners yet');
  const countries = new Set(shown.map(({country}) => country)).size;
  if (plural(total) === 'one') return msg('1 partner');
  return plural(countries) === 'one'
    ? msg(str`${count} partners in 1 country`)
    : msg(str`${count} partners in ${number(countries)} countries`);
}

/** The way from the office's city, in kilometres; unknown without an office. */
const wayTo = ({location}: Partner, home: LonLat | undefined) =>
  home && distanceKm(home, location);

/** The partner's texts in both languages, for the search. */
export const searchTexts = ({
  name,
  endonym,
  place,
  country,
}: Partner): readonly string[] => [
  name.de,
  name.en,
  endonym?.text ?? '',
  place?.de ?? '',
  place?.en ?? '',
  formatsIn('de').country(country),
  formatsIn('en').country(country),
];

/** The partners in the wanted order, equal ones by name. */
export function sorted(
  partners: readonly Partner[],
  sort: Sort,
  locale: Locale,
  home: LonLat | undefined
): readonly Partner[] {
  const {compare} = formatsIn(locale);
  const rank: Record<Sort, (partner: Partner) => number> = {
    name: () => 0,
    // Whoever has no year or no distance comes last.
    since: ({since}) => since ?? Infinity,
    distance: (partner) => wayTo(partner, home) ?? Infinity,
  };
  // A framework sets the property to whatever it was given.
  const rankOf = rank[SORTS.find((each) => each === sort) ?? 'name'];
  return partners
    .map((partner) => ({partner, rank: rankOf(partner)}))
    .sort((a, b) =>
      a.rank === b.rank
        ? compare(a.partner.name[locale], b.partner.name[locale])
        : a.rank - b.rank
    )
    .map(({partner}) => partner);
}

/** Prepares one partner for display. */
export function partnerEntry(
  partner: Partner,
  locale: Locale,
  home: LonLat | undefined
): PartnerEntry {
  const msg = msgIn(locale);
  const formats = formatsIn(locale);
  const way = wayTo(partner, home);
  const name = partner.name[locale];
  const place = [partner.place?.[locale], formats.country(partner.country)]
    .filter(Boolean)
    .join(', ');
  const since =
    partner.since === undefined ? undefined : msg(str`since ${partner.since}`);
  const distance = way === undefined ? undefined : formats.kilometres(way);
  const kind = kindName(partner.kind, locale);
  const status = statusName(partner, locale);
  return {
    id: partner.id,
    name,
    endonym: partner.endonym,
    place,
    since,
    distance,
    kind,
    status,
    label: [name, place, kind, since, distance, status]
      .filter(Boolean)
      .join(', '),
  };
}

/** The site of an address, as one says it. */
const siteOf = (href: string) => new URL(href).host.replace(/^www\d?\./, '');

/** Prepares what a partner's open entry says: most of them stay closed. */
export function partnerDetails(
  partner: Partner,
  locale: Locale
): PartnerDetails {
  const msg = msgIn(locale);
  const href = partner.url?.[locale];
  return {
    milestones: partner.milestones.map(({year, text}) => ({
      year,
      text: text[locale],
      lang: langOf(text, locale),
    })),
    topics: partner.topics.map((topic) => topic[locale]),
    goals:
      partner.goals.length > 0
        ? badgesModel({goals: partner.goals.map(String), focus: []}, locale)
        : [],
    link: href ? {href, text: msg(str`More at ${siteOf(href)}`)} : undefined,
  };
}
