import {str} from '@lit/localize';
import {words} from '../element/attributes.js';
import {distanceKm} from '../geo/great-circle.js';
import {formatsIn} from '../language/formats.js';
import type {Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import type {LonLat, Partner, PartnerKind} from '../payload/schema.js';
import type {SearchTexts} from './list/search.js';

/** A text in both languages. */
type Pair = Readonly<Record<Locale, string>>;

/** The kinds of partners, in the order of the filters. */
export const KINDS = [
  'twin-city',
  'inner-german',
  'project',
  'university',
] as const satisfies readonly PartnerKind[];

export const SORTS = ['name', 'since', 'distance'] as const;
export type Sort = (typeof SORTS)[number];

/** Returns the name of a kind of partnership. */
export function kindName(kind: PartnerKind, locale: Locale): string {
  const msg = msgIn(locale);
  switch (kind) {
    case 'twin-city':
      return msg('Twin city');
    case 'inner-german':
      return msg('German–German twin city');
    case 'project':
      return msg('Project partnership');
    case 'university':
      return msg('Partner university');
    default:
      return kind;
  }
}

/** Returns the name of a kind in the plural, as a group of partners. */
export function kindsName(kind: PartnerKind, locale: Locale): string {
  const msg = msgIn(locale);
  switch (kind) {
    case 'twin-city':
      // An id of its own, because German has another word in the heading.
      return msg('Twin cities', {id: 'kind-twin-cities'});
    case 'inner-german':
      return msg('German–German twin cities');
    case 'project':
      return msg('Project partnerships');
    case 'university':
      return msg('Partner universities');
    default:
      return kind;
  }
}

/** Returns the name of a sort order. */
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

/** Returns "on hold" or "ended"; undefined for an active partnership. */
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

/**
 * Whether a partner belongs to a kind. A German–German twin city is a twin city as
 * well.
 */
export const isOfKind = (partner: Partner, kind: string): boolean =>
  partner.kind === kind ||
  (partner.kind === 'inner-german' && kind === 'twin-city');

/**
 * Returns the partners of some kinds, given as the value of an attribute. A list
 * without any known kind counts as absent: all partners.
 */
export function partnersOfKinds(
  partners: readonly Partner[],
  kinds: string
): readonly Partner[] {
  const asked = words(kinds);
  const found = partners.filter((partner) =>
    asked.some((kind) => isOfKind(partner, kind))
  );
  return found.length > 0 || KINDS.some((kind) => asked.includes(kind))
    ? found
    : partners;
}

/** Counts partners by kind. */
export function countByKind(
  partners: readonly Partner[]
): ReadonlyMap<PartnerKind, number> {
  const counts = new Map<PartnerKind, number>();
  for (const {kind} of partners) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/**
 * Counts partners by kind as the filters do: if there are other twin cities, the
 * German–German ones belong to them.
 */
export function countByFilter(
  partners: readonly Partner[]
): ReadonlyMap<PartnerKind, number> {
  const counts = countByKind(partners);
  const [cities, german] = [
    counts.get('twin-city'),
    counts.get('inner-german'),
  ];
  if (!cities || !german) return counts;
  const grouped = new Map(counts).set('twin-city', cities + german);
  grouped.delete('inner-german');
  return grouped;
}

/** Returns the heading of a list with some kinds of partners. */
export function titleOf(kinds: ReadonlySet<PartnerKind>, locale: Locale) {
  const msg = msgIn(locale);
  if (!kinds.has('university') && !kinds.has('project'))
    return msg('Twin cities');
  return kinds.size === 1 && kinds.has('university')
    ? msg('Partner universities')
    : msg('Partners around the world');
}

/**
 * Returns the number of partners shown and of all partners. The number of countries
 * is not given: not every partner is in a country that all states recognise.
 */
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
  if (plural(total) === 'one') return msg('1 partner');
  return new Set(shown.map(({country}) => country)).size > 1
    ? msg(str`${count} partners worldwide`)
    : msg(str`${count} partners`);
}

/** Returns the distance from the office's city in km; undefined without an office. */
export const distanceTo = ({location}: Partner, home: LonLat | undefined) =>
  home && distanceKm(home, location);

/** Returns the texts of a partner in both languages, for the search. */
export const searchTexts = ({
  name,
  endonym,
  otherNames,
  place,
  country,
  since,
  note,
  milestones,
  topics,
  participants,
}: Partner): SearchTexts => {
  const both = (text: Pair | undefined) => (text ? [text.de, text.en] : []);
  return {
    names: [
      ...both(name),
      endonym?.text ?? '',
      ...otherNames.map(({text}) => text),
      ...both(place),
    ],
    country,
    topics: topics.flatMap(both),
    prose: [
      String(since ?? ''),
      ...both(note),
      ...milestones.flatMap(({year, text}) => [String(year), ...both(text)]),
      ...participants.flatMap((each) => both(each.name)),
    ],
  };
};

/** Sorts partners; equal ones by name. */
export function sorted(
  partners: readonly Partner[],
  sort: Sort,
  locale: Locale,
  home: LonLat | undefined
): readonly Partner[] {
  const {compare} = formatsIn(locale);
  const rank: Record<Sort, (partner: Partner) => number> = {
    name: () => 0,
    // Partners without a year or a distance come last.
    since: ({since}) => since ?? Infinity,
    distance: (partner) => distanceTo(partner, home) ?? Infinity,
  };
  // Frameworks may set the property to any value.
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
