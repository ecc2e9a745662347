import {words} from '../element/attributes.js';
import type {Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import {withSoftHyphens} from '../language/soft-hyphens.js';
import {KNOWN_KINDS} from '../payload/classification-schema.js';
import type {Kind, Partner, PartnerKind} from '../payload/schema.js';

/** Returns the ids of the known kinds and of those that the payload defines. */
export const kindIds = (
  defined: readonly Kind[] = []
): readonly PartnerKind[] => [
  ...new Set([...KNOWN_KINDS, ...defined.map(({id}) => id)]),
];

const definitionOf = (kind: PartnerKind, defined: readonly Kind[]) =>
  defined.find(({id}) => id === kind);

/** Returns the name of a kind of partnership. */
export function kindName(
  kind: PartnerKind,
  locale: Locale,
  defined: readonly Kind[] = []
): string {
  const own = definitionOf(kind, defined);
  if (own) return own.name[locale];
  const msg = msgIn(locale);
  switch (kind) {
    case 'twin-city':
      return msg('Twin city');
    case 'inner-german':
      return msg('German–German twin city');
    case 'university':
      return msg('Partner university');
    default:
      return msg('Project partnership');
  }
}

/** Returns the name of a kind in the plural, as a group of partners. */
export function kindsName(
  kind: PartnerKind,
  locale: Locale,
  defined: readonly Kind[] = []
): string {
  const own = definitionOf(kind, defined);
  if (own) return own.plural[locale];
  const msg = msgIn(locale);
  switch (kind) {
    case 'twin-city':
      // An id of its own, because German has another word in the heading.
      return msg('Twin cities', {id: 'kind-twin-cities'});
    case 'inner-german':
      return msg('German–German twin cities');
    case 'university':
      return msg('Partner universities');
    default:
      return msg('Project partnerships');
  }
}

/** Returns the name of a kind and what it means, if the payload says so. */
export function kindMeaning(
  kind: PartnerKind | undefined,
  locale: Locale,
  defined: readonly Kind[] = []
): string | undefined {
  const own = kind && definitionOf(kind, defined);
  return (
    own?.about &&
    withSoftHyphens(`${own.name[locale]}: ${own.about[locale]}`, locale)
  );
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
  kinds: string,
  defined: readonly Kind[] = []
): readonly Partner[] {
  const asked = words(kinds);
  const found = partners.filter((partner) =>
    asked.some((kind) => isOfKind(partner, kind))
  );
  return found.length > 0 ||
    kindIds(defined).some((kind) => asked.includes(kind))
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

const isCity = (kind: PartnerKind) =>
  kind === 'twin-city' || kind === 'inner-german';

/** Returns the heading of a list with some kinds of partners. */
export function titleOf(
  kinds: ReadonlySet<PartnerKind>,
  locale: Locale,
  defined: readonly Kind[] = []
): string {
  const msg = msgIn(locale);
  const [first = 'twin-city'] = kinds;
  const areCities = [...kinds].every(isCity);
  if (kinds.size > 1 && !areCities) return msg('Partners around the world');
  const kind = kinds.size > 1 ? 'twin-city' : first;
  const own = definitionOf(kind, defined);
  if (own) return own.plural[locale];
  if (areCities) return msg('Twin cities');
  return kind === 'university'
    ? msg('Partner universities')
    : msg('Partners around the world');
}
