import {memo} from '../../element/memo.js';
import type {Locale} from '../../language/locale.js';
import type {
  Facet,
  Partner,
  PartnerKind,
  Payload,
} from '../../payload/schema.js';
import {
  type FacetGroup,
  facetGroups,
  withChosenValues,
} from '../facets.model.js';
import {countByFilter, isOfKind, partnersOfKinds} from '../kinds.model.js';
import {
  countOf,
  searchTexts,
  type Sort,
  sorted,
} from '../partner-map-list.model.js';
import type {Choice} from './choice.js';
import {type Area, isInArea} from './country-filter.js';
import type {Finder} from './query.js';
import {type Found, searcher} from './search.js';

/** What the host page and the visitor ask for. */
export interface Criteria extends Choice {
  /** The kinds in the attribute of the host page. */
  readonly kinds: string;
  readonly sort: Sort;
  readonly locale: Locale;
  /** The facets that are offered. */
  readonly facets: readonly Facet[];
  /** The ids of the places that the map has in view, if only these are listed. */
  readonly inView: ReadonlySet<string> | undefined;
}

/** The partners of a payload, as the criteria leave them. */
export interface Filtered {
  /** All partners of the kinds of the host page, in no order. */
  readonly unsorted: readonly Partner[];
  /** The same partners, sorted. */
  readonly all: readonly Partner[];
  /** Their number by kind, as the filters show it. */
  readonly counts: ReadonlyMap<PartnerKind, number>;
  /** The partners that filter and search leave, as the map shows them. */
  readonly found: readonly Partner[];
  /** The offered facets, with the number of partners of each value. */
  readonly facetGroups: readonly FacetGroup[];
  /** The number of found partners, in words. */
  readonly count: string;
  /** How the search found them. */
  readonly finders: readonly Finder[];
  /** The found partners that are listed, and their number in words. */
  readonly listed: readonly Partner[];
  readonly listedCount: string;
}

/** Shared, so that memoised results stay valid. */
const NO_PARTNERS: readonly Partner[] = [];

/** Filters, searches and sorts partners; each step runs when its input changes. */
export class FilteredPartners {
  readonly #ofKinds = memo(partnersOfKinds);
  readonly #sorted = memo(sorted);
  readonly #searcher = memo(
    (partners: readonly Partner[], facets: readonly Facet[] | undefined) =>
      searcher(partners, (partner) => searchTexts(partner, facets))
  );
  readonly #searched = memo(
    (
      partners: readonly Partner[],
      query: string,
      facets: readonly Facet[] | undefined
    ): Found<Partner> => this.#searcher(partners, facets)(query)
  );
  readonly #found = memo(
    (
      {items}: Found<Partner>,
      kind: PartnerKind | undefined,
      area: Area
    ): readonly Partner[] =>
      kind || area
        ? items.filter(
            (partner) =>
              (!kind || isOfKind(partner, kind)) && isInArea(partner, area)
          )
        : items
  );
  readonly #withValues = memo(withChosenValues);
  readonly #facetGroups = memo(facetGroups);
  readonly #listed = memo(
    (
      found: readonly Partner[],
      inView: ReadonlySet<string> | undefined
    ): readonly Partner[] =>
      inView ? found.filter(({id}) => inView.has(id)) : found
  );
  readonly #counts = memo(countByFilter);
  readonly #count = memo(countOf);
  readonly #listedCount = memo(countOf);

  of(payload: Payload, criteria: Criteria): Filtered {
    const {sort, locale, query, kind, area, facets, values, inView} = criteria;
    const unsorted = this.ofKinds(payload, criteria.kinds);
    const all = this.#sorted(unsorted, sort, locale, payload.office?.location);
    const searched = this.#searched(all, query, payload.facets);
    const inArea = this.#found(searched, kind, area);
    const found = this.#withValues(inArea, values);
    const listed = this.#listed(found, inView);
    return {
      unsorted,
      all,
      counts: this.#counts(unsorted),
      found,
      facetGroups: this.#facetGroups(facets, inArea, found, values, locale),
      count: this.#count(found, all.length, locale),
      finders: searched.finders,
      listed,
      listedCount: this.#listedCount(listed, all.length, locale),
    };
  }

  /** Returns the partners of the kinds of the host page, in no order. */
  ofKinds(payload: Payload, kinds: string): readonly Partner[] {
    const {partners = NO_PARTNERS} = payload;
    return this.#ofKinds(partners, kinds, payload.kinds);
  }

  /** Prepares the search, so that the first keystroke is fast. */
  prepareSearch(partners: readonly Partner[], {facets}: Payload): void {
    this.#searcher(partners, facets)(' ');
  }
}
