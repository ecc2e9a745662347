import {str} from '@lit/localize';
import {distanceKm} from '../geo/great-circle.js';
import {formatsIn} from '../language/formats.js';
import type {Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import type {Facet, LonLat, Partner} from '../payload/schema.js';
import {facetTexts} from './facets.model.js';
import type {SearchTexts} from './list/search.js';

/** A text in both languages. */
type Pair = Readonly<Record<Locale, string>>;

export const SORTS = ['name', 'since', 'distance'] as const;
export type Sort = (typeof SORTS)[number];

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
export const searchTexts = (
  partner: Partner,
  facets: readonly Facet[] = []
): SearchTexts => {
  const {name, endonym, otherNames, place, country, since} = partner;
  const {note, milestones, topics, participants} = partner;
  const both = (text: Pair | undefined) => (text ? [text.de, text.en] : []);
  return {
    names: [
      ...both(name),
      endonym?.text ?? '',
      ...otherNames.map(({text}) => text),
      ...both(place),
    ],
    country,
    topics: [...topics, ...facetTexts(partner, facets)].flatMap(both),
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
