import type {Locale} from '../language/locale.js';
import type {
  Facet,
  FacetValue,
  LocalizedText,
  Partner,
} from '../payload/schema.js';

/** The chosen values by facet. A facet without chosen values has no entry. */
export type FacetChoice = ReadonlyMap<string, ReadonlySet<string>>;

/** Shared, so that memoised results stay valid. */
export const NO_VALUES: FacetChoice = new Map();

/** A value of a facet, with the number of partners that its choice would show. */
export interface CountedValue {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/** A facet as its filter shows it. */
export interface FacetGroup {
  readonly id: string;
  readonly name: string;
  readonly values: readonly CountedValue[];
}

const NO_IDS: readonly string[] = [];

/** The values of a partner in a facet, by id; each of them once. */
function idsOf({facets}: Partner, facet: string): readonly string[] {
  // A facet may have the id `constructor`, which every object has.
  if (!facets || !Object.hasOwn(facets, facet)) return NO_IDS;
  const ids = facets[facet] ?? NO_IDS;
  return ids.length > 1 ? [...new Set(ids)] : ids;
}

/** Returns the values of a partner in a facet, in the order of the facet. */
export function valuesOf(
  partner: Partner,
  {id, values}: Facet
): readonly FacetValue[] {
  const ids = idsOf(partner, id);
  return ids.length > 0 ? values.filter((value) => ids.includes(value.id)) : [];
}

/** Returns the names of all values of a partner. */
export const facetTexts = (
  partner: Partner,
  facets: readonly Facet[]
): readonly LocalizedText[] =>
  facets.flatMap((facet) => valuesOf(partner, facet).map(({name}) => name));

/** Returns the facets that divide some partners, with the values that occur. */
export const dividingFacets = (
  facets: readonly Facet[],
  partners: readonly Partner[]
): readonly Facet[] =>
  facets
    .map((facet) => {
      const used = new Set(
        partners.flatMap((partner) => idsOf(partner, facet.id))
      );
      return {...facet, values: facet.values.filter(({id}) => used.has(id))};
    })
    .filter(({values}) => values.length > 1);

/** Returns a choice that has only values of some facets. */
export function choiceAmong(
  facets: readonly Facet[],
  valuesOfFacet: (facet: string) => Iterable<string>
): FacetChoice {
  const chosen = facets.flatMap(({id, values}) => {
    const asked = new Set(valuesOfFacet(id));
    const known = values.map((value) => value.id).filter((v) => asked.has(v));
    return known.length > 0 ? [[id, new Set(known)] as const] : [];
  });
  return chosen.length > 0 ? new Map(chosen) : NO_VALUES;
}

/** Returns a choice with one value added or, if it is chosen, removed. */
export function toggled(
  choice: FacetChoice,
  facet: string,
  value: string
): FacetChoice {
  const values = new Set(choice.get(facet));
  if (!values.delete(value)) values.add(value);
  const next = new Map(choice);
  if (values.size > 0) next.set(facet, values);
  else next.delete(facet);
  return next.size > 0 ? next : NO_VALUES;
}

const hasAny = (partner: Partner, facet: string, wanted: ReadonlySet<string>) =>
  idsOf(partner, facet).some((id) => wanted.has(id));

/** Returns the partners that have one of the chosen values in each facet. */
export function withChosenValues(
  partners: readonly Partner[],
  choice: FacetChoice
): readonly Partner[] {
  const chosen = [...choice];
  return chosen.length > 0
    ? partners.filter((partner) =>
        chosen.every(([facet, wanted]) => hasAny(partner, facet, wanted))
      )
    : partners;
}

/**
 * Counts the values of facets. A value counts the partners that have it and that the
 * choice in the other facets leaves: what the list would show of that value.
 */
export function facetGroups(
  facets: readonly Facet[],
  partners: readonly Partner[],
  choice: FacetChoice,
  locale: Locale
): readonly FacetGroup[] {
  return facets.map(({id, name, values}) => {
    const others = new Map(choice);
    others.delete(id);
    const counts = new Map<string, number>();
    for (const partner of withChosenValues(partners, others))
      for (const value of idsOf(partner, id))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return {
      id,
      name: name[locale],
      values: values.map((value) => ({
        id: value.id,
        name: value.name[locale],
        count: counts.get(value.id) ?? 0,
        isChosen: choice.get(id)?.has(value.id) ?? false,
      })),
    };
  });
}
