import {memo} from '../../element/memo.js';
import type {Locale} from '../../language/locale.js';
import type {Partner, PartnerKind, Payload} from '../../payload/schema.js';
import {searcher} from './search.js';
import {
  countByFilter,
  countOf,
  isOfKind,
  partnersOfKinds,
  searchTexts,
  type Sort,
  sorted,
} from '../partner-map-list.model.js';

/** What the host page and the visitor ask for. */
export interface Criteria {
  /** The kinds in the attribute of the host page. */
  readonly kinds: string;
  readonly sort: Sort;
  readonly locale: Locale;
  /** The kind that the visitor filters by. */
  readonly kind: PartnerKind | undefined;
  readonly query: string;
}

/** The partners of a payload, as the criteria leave them. */
export interface Filtered {
  /** All partners of the kinds of the host page, in no order. */
  readonly unsorted: readonly Partner[];
  /** The same partners, sorted. */
  readonly all: readonly Partner[];
  /** Their number by kind, as the filters show it. */
  readonly counts: ReadonlyMap<PartnerKind, number>;
  /** The partners that filter and search leave. */
  readonly found: readonly Partner[];
  /** The number of found partners, in words. */
  readonly count: string;
}

/** Filters, searches and sorts partners; each step runs when its input changes. */
export class FilteredPartners {
  readonly #ofKinds = memo(partnersOfKinds);
  readonly #sorted = memo(sorted);
  readonly #searcher = memo((partners: readonly Partner[]) =>
    searcher(partners, searchTexts)
  );
  readonly #found = memo(
    (
      partners: readonly Partner[],
      query: string,
      kind: PartnerKind | undefined
    ) => {
      const found = this.#searcher(partners)(query);
      return kind ? found.filter((partner) => isOfKind(partner, kind)) : found;
    }
  );
  readonly #counts = memo(countByFilter);
  readonly #count = memo(countOf);

  of(payload: Payload, criteria: Criteria): Filtered {
    const {sort, locale, query, kind} = criteria;
    const unsorted = this.ofKinds(payload, criteria.kinds);
    const all = this.#sorted(unsorted, sort, locale, payload.office?.location);
    const found = this.#found(all, query, kind);
    return {
      unsorted,
      all,
      counts: this.#counts(unsorted),
      found,
      count: this.#count(found, all.length, locale),
    };
  }

  /** Returns the partners of the kinds of the host page, in no order. */
  ofKinds({partners = []}: Payload, kinds: string): readonly Partner[] {
    return this.#ofKinds(partners, kinds);
  }

  /** Prepares the search, so that the first keystroke is fast. */
  prepareSearch(partners: readonly Partner[]): void {
    this.#searcher(partners)(' ');
  }
}
