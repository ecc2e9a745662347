import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {createRef, type Ref} from 'lit/directives/ref.js';
import type {Locale} from '../../language/locale.js';
import type {PartnerKind} from '../../payload/schema.js';
import type {Filtered} from './filtered-partners.js';
import type {Sort} from '../partner-map-list.model.js';
import {renderFilters} from './filters.js';
import {ResultAnnouncer} from './result-announcer.js';

/** The callbacks of the filters. */
interface FilterActions {
  /** Called when the partners that are found may change. */
  readonly onFilter: () => void;
  readonly sortBy: (sort: Sort) => void;
  /** Called when the visitor is about to search. */
  readonly prepareSearch: () => void;
}

/** What the visitor filters by and searches for. */
export class FilterController {
  kind: PartnerKind | undefined;
  query = '';

  readonly #host: ReactiveControllerHost;
  readonly #actions: FilterActions;
  readonly #announcer: ResultAnnouncer;
  readonly #search: Ref<HTMLElement> = createRef();

  constructor(host: ReactiveControllerHost, actions: FilterActions) {
    this.#host = host;
    this.#actions = actions;
    this.#announcer = new ResultAnnouncer(host);
  }

  /** Whether a filter or a search may hide partners. */
  get isActive(): boolean {
    return this.kind !== undefined || this.query !== '';
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
    sort: Sort,
    locale: Locale
  ): TemplateResult {
    const {kind, query} = this;
    return renderFilters({
      locale,
      counts,
      total: all.length,
      kind,
      query,
      sort,
      searchRef: this.#search,
      filter: this.#filter,
      prepare: this.#actions.prepareSearch,
      search: (query) => {
        this.#announcer.delay(count);
        this.#filter(this.kind, query);
      },
      sortBy: this.#actions.sortBy,
    });
  }

  readonly #filter = (kind: PartnerKind | undefined, query: string): void => {
    this.kind = kind;
    this.query = query;
    this.#actions.onFilter();
    this.#host.requestUpdate();
  };
}
