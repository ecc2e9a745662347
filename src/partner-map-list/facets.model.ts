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

/** Returns the ids of a partner's values in a facet. */
const idsOf = ({facets}: Partner, facet: string): readonly string[] =>
  // A facet may have the id `constructor`, which every object has.
  (facets && Object.hasOwn(facets, facet) ? facets[facet] : undefined) ??
  NO_IDS;

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

/** Returns the chosen values that the given facets have. */
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

/** Counts partners by their values in a facet. */
function countByValue(
  partners: readonly Partner[],
  facet: string
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const partner of partners)
    idsOf(partner, facet).forEach((id, i, ids) => {
      // A payload may give a partner the same value twice.
      if (ids.indexOf(id) === i) counts.set(id, (counts.get(id) ?? 0) + 1);
    });
  return counts;
}

/**
 * Counts the values of facets. The count of a value is the number of partners that
 * have the value and that the choice in the other facets leaves: what the list would
 * show if it were the only chosen value of its facet. `found` are the partners that
 * the whole choice leaves.
 */
export function facetGroups(
  facets: readonly Facet[],
  partners: readonly Partner[],
  found: readonly Partner[],
  choice: FacetChoice,
  locale: Locale
): readonly FacetGroup[] {
  return facets.map(({id, name, values}) => {
    const others = new Map(choice);
    const isFilter = others.delete(id);
    const counts = countByValue(
      isFilter ? withChosenValues(partners, others) : found,
      id
    );
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
