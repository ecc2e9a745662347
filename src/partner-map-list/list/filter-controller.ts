import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {createRef, type Ref} from 'lit/directives/ref.js';
import type {Locale} from '../../language/locale.js';
import type {Partner, PartnerKind, Payload} from '../../payload/schema.js';
import {type Filtered, FilteredPartners} from './filtered-partners.js';
import type {Sort} from '../partner-map-list.model.js';
import {renderFilters} from './filters.js';
import {ResultAnnouncer} from './result-announcer.js';

/** The callbacks of the filters. */
interface FilterActions {
  /** Called when the partners that are found may change. */
  readonly onFilter: () => void;
  readonly sortBy: (sort: Sort) => void;
}

/** The attributes of the element that the filters depend on. */
interface FilterOptions {
  readonly kinds: string;
  readonly sort: Sort;
  readonly locale: Locale;
}

/** What the visitor filters by and searches for. */
export class FilterController {
  readonly #host: ReactiveControllerHost;
  readonly #actions: FilterActions;
  readonly #announcer: ResultAnnouncer;
  readonly #partners = new FilteredPartners();
  readonly #search: Ref<HTMLElement> = createRef();
  #kind: PartnerKind | undefined;
  #query = '';

  constructor(host: ReactiveControllerHost, actions: FilterActions) {
    this.#host = host;
    this.#actions = actions;
    this.#announcer = new ResultAnnouncer(host);
  }

  /** Whether a filter or a search may hide partners. */
  get isActive(): boolean {
    return this.#kind !== undefined || this.#query !== '';
  }

  /** Filters, searches and sorts the partners of a payload. */
  apply(payload: Payload, {kinds, sort, locale}: FilterOptions): Filtered {
    const [kind, query] = [this.#kind, this.#query];
    return this.#partners.of(payload, {kinds, sort, locale, kind, query});
  }

  /** Returns the partners of the kinds of the host page, in no order. */
  ofKinds(payload: Payload, kinds: string): readonly Partner[] {
    return this.#partners.ofKinds(payload, kinds);
  }

  /** Whether a filter or a search hides an existing partner. */
  hides(id: string | null, payload: Payload, options: FilterOptions): boolean {
    if (!this.isActive) return false;
    const {all, found} = this.apply(payload, options);
    const isId = (partner: Partner) => partner.id === id;
    return all.some(isId) && !found.some(isId);
  }

  /** Returns the text of the live region. */
  announcement(count: string): string {
    return this.#announcer.text(count);
  }

  /** Shows all partners. */
  clear(): void {
    this.#filter(undefined, '');
  }

  /** Focuses the field of the search. */
  focusSearch(): void {
    this.#search.value?.focus();
  }

  render(
    {all, counts, count}: Filtered,
    {sort, locale}: FilterOptions
  ): TemplateResult {
    return renderFilters({
      locale,
      counts,
      total: all.length,
      kind: this.#kind,
      query: this.#query,
      sort,
      searchRef: this.#search,
      filter: this.#filter,
      prepare: () => this.#partners.prepareSearch(all),
      search: (query) => {
        this.#announcer.delay(count);
        this.#filter(this.#kind, query);
      },
      sortBy: this.#actions.sortBy,
    });
  }

  readonly #filter = (kind: PartnerKind | undefined, query: string): void => {
    this.#kind = kind;
    this.#query = query;
    this.#actions.onFilter();
    this.#host.requestUpdate();
  };
}
