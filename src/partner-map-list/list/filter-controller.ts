import {str} from '@lit/localize';
import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {createRef, type Ref} from 'lit/directives/ref.js';
import type {Locale} from '../../language/locale.js';
import {msgIn} from '../../language/messages.js';
import type {Partner, PartnerKind, Payload} from '../../payload/schema.js';
import type {Sort} from '../partner-map-list.model.js';
import {type Filtered, FilteredPartners} from './filtered-partners.js';
import {renderFilters} from './filters.js';
import {ResultAnnouncer} from './result-announcer.js';

/** The longest part of a query that a message repeats, characters. */
const QUOTED = 40;

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
interface Choice {
  readonly kind: PartnerKind | undefined;
  readonly query: string;
}

const NO_CHOICE: Choice = {kind: undefined, query: ''};

/** Filters, search and sort order, drawn in the template of their host. */
export class FilterController {
  readonly #host: ReactiveControllerHost;
  readonly #actions: FilterActions;
  readonly #announcer: ResultAnnouncer;
  readonly #partners = new FilteredPartners();
  readonly #search: Ref<HTMLElement> = createRef();
  #choice = NO_CHOICE;

  constructor(host: ReactiveControllerHost, actions: FilterActions) {
    this.#host = host;
    this.#actions = actions;
    this.#announcer = new ResultAnnouncer(host);
  }

  /** Whether a filter or a search may hide partners. */
  get isActive(): boolean {
    const {kind, query} = this.#choice;
    return kind !== undefined || query !== '';
  }

  /** Filters, searches and sorts the partners of a payload. */
  apply(payload: Payload, options: FilterOptions): Filtered {
    const {kinds, sort, locale} = options;
    return this.#partners.of(payload, {kinds, sort, locale, ...this.#choice});
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
  announcement(filtered: Filtered, {locale}: FilterOptions): string {
    return this.#announcer.text(this.#resultText(filtered, locale));
  }

  /** Says that no partner is listed, and why. */
  noneText(locale: Locale): string {
    const msg = msgIn(locale);
    const query = [...this.#choice.query.trim()];
    if (!query.length) return msg('No partners found');
    const quoted =
      query.length > QUOTED
        ? `${query.slice(0, QUOTED).join('')}…`
        : query.join('');
    return msg(str`No partners found for “${quoted}”`);
  }

  /** Shows all partners. */
  clear(): void {
    this.#filter(NO_CHOICE);
  }

  /** Focuses the field of the search. */
  focusSearch(): void {
    this.#search.value?.focus();
  }

  render(filtered: Filtered, {sort, locale}: FilterOptions): TemplateResult {
    const {all, counts} = filtered;
    const {kind, query} = this.#choice;
    return renderFilters({
      locale,
      counts,
      total: all.length,
      kind,
      query,
      sort,
      searchRef: this.#search,
      filter: (next) => this.#filter({kind: next}),
      prepare: () => this.#partners.prepareSearch(all),
      search: (next) => {
        this.#announcer.delay(this.#resultText(filtered, locale));
        this.#filter({query: next});
      },
      sortBy: this.#actions.sortBy,
    });
  }

  #resultText(filtered: Filtered, locale: Locale): string {
    return this.isActive && !filtered.found.length
      ? this.noneText(locale)
      : filtered.count;
  }

  #filter(change: Partial<Choice>): void {
    this.#choice = {...this.#choice, ...change};
    this.#actions.onFilter();
    this.#host.requestUpdate();
  }
}
