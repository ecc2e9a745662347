import {str} from '@lit/localize';
import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {createRef, type Ref} from 'lit/directives/ref.js';
import {memo} from '../../element/memo.js';
import {isPrerendering} from '../../element/prerendering.js';
import type {Locale} from '../../language/locale.js';
import {msgIn} from '../../language/messages.js';
import type {Facet, Partner, Payload} from '../../payload/schema.js';
import {
  choiceAmong,
  dividingFacets,
  type FacetChoice,
  toggled,
} from '../facets.model.js';
import type {Sort} from '../partner-map-list.model.js';
import {type Choice, NO_CHOICE} from './choice.js';
import {areaGroups} from './country-filter.js';
import {type Filtered, FilteredPartners} from './filtered-partners.js';
import {renderFilters} from './filters.js';
import {renderSetFilters} from './set-filters.js';
import {ResultAnnouncer} from './result-announcer.js';
import {ViewFilter} from './view-filter.js';

/** With more partners than these, there are filters by country and by the map. */
const MANY = 30;

/** The longest part of a query that a message repeats, characters. */
const QUOTED = 40;

/** The callbacks of the filters. */
interface FilterActions {
  /** Called when the partners that are found may change. */
  readonly onFilter: () => void;
  readonly sortBy: (sort: Sort) => void;
  /** Returns the ids of the places that the map has in view. */
  readonly idsInView: () => readonly string[];
}

/** The attributes of the element that the filters depend on. */
interface FilterOptions {
  readonly kinds: string;
  readonly sort: Sort;
  readonly locale: Locale;
  readonly view: 'both' | 'map' | 'list';
  readonly plain: boolean;
}

/** Shared, so that memoised results stay valid. */
const NO_FACETS: readonly Facet[] = [];

/** Filters, search and sort order, drawn in the template of their host. */
export class FilterController {
  readonly #host: ReactiveControllerHost;
  readonly #actions: FilterActions;
  readonly #announcer: ResultAnnouncer;
  readonly #inView: ViewFilter;
  readonly #partners = new FilteredPartners();
  readonly #groups = memo(areaGroups);
  readonly #facets = memo(dividingFacets);
  readonly #countInView = memo(
    (found: readonly Partner[], ids: ReadonlySet<string>) =>
      found.filter(({id}) => ids.has(id)).length
  );
  readonly #search: Ref<HTMLElement> = createRef();
  #choice = NO_CHOICE;
  #offered = NO_FACETS;

  constructor(host: ReactiveControllerHost, actions: FilterActions) {
    this.#host = host;
    this.#actions = actions;
    this.#announcer = new ResultAnnouncer(host);
    this.#inView = new ViewFilter(host, actions.idsInView, actions.onFilter);
  }

  /** Whether a filter or a search may hide partners. */
  get isActive(): boolean {
    const {kind, area, query, values} = this.#choice;
    return (
      kind !== undefined ||
      area + query !== '' ||
      values.size > 0 ||
      this.#inView.isOn
    );
  }

  /** Filters, searches and sorts the partners of a payload. */
  apply(payload: Payload, options: FilterOptions): Filtered {
    const {kinds, sort, locale, view, plain} = options;
    const isMany = this.ofKinds(payload, kinds).length > MANY;
    this.#inView.isOffered =
      isMany && view === 'both' && !plain && !isPrerendering;
    if (!isMany && this.#choice.area)
      this.#choice = {...this.#choice, area: ''};
    const facets = this.facetsOf(payload, options);
    // Visitors cannot remove a value of a facet that is no longer offered.
    if (facets !== this.#offered)
      this.chooseValues(facets, this.#choice.values);
    this.#offered = facets;
    return this.#partners.of(payload, {
      kinds,
      sort,
      locale,
      ...this.#choice,
      facets,
      inView: this.#inView.isOn ? this.#inView.ids : undefined,
    });
  }

  /** Returns the facets that are offered: none for a few partners. */
  facetsOf(payload: Payload, {kinds, plain}: FilterOptions): readonly Facet[] {
    const {facets} = payload;
    const partners = this.ofKinds(payload, kinds);
    return facets && partners.length > MANY && !plain && !isPrerendering
      ? this.#facets(facets, partners)
      : NO_FACETS;
  }

  /** The values of facets that the visitor filters by. */
  get values(): FacetChoice {
    return this.#choice.values;
  }

  /** Filters by values of facets; values that are not offered are ignored. */
  chooseValues(facets: readonly Facet[], chosen: FacetChoice): void {
    const values = choiceAmong(facets, (facet) => chosen.get(facet) ?? []);
    this.#choice = {...this.#choice, values};
  }

  /** Returns the partners of the kinds of the host page, in no order. */
  ofKinds(payload: Payload, kinds: string): readonly Partner[] {
    return this.#partners.ofKinds(payload, kinds);
  }

  /** Whether a filter or a search hides an existing partner. */
  hides(id: string | null, payload: Payload, options: FilterOptions): boolean {
    if (!this.isActive) return false;
    // The map brings a chosen partner into view.
    const {all, found} = this.apply(payload, options);
    const isId = (partner: Partner) => partner.id === id;
    return all.some(isId) && !found.some(isId);
  }

  /** Returns the text of the live region. */
  announcement(filtered: Filtered, {locale}: FilterOptions): string {
    return this.#announcer.text(this.#resultText(filtered, locale));
  }

  /** Says that no partner is listed, and why. */
  noneText({found}: Filtered, locale: Locale): string {
    const msg = msgIn(locale);
    if (found.length > 0) return msg('No partners in this part of the map');
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
    this.#inView.isOn = false;
    this.#filter(NO_CHOICE);
  }

  /** Shows all partners and focuses the field of the search. */
  startOver(): void {
    this.clear();
    this.#search.value?.focus();
  }

  render(
    filtered: Filtered,
    payload: Payload,
    {sort, locale}: FilterOptions
  ): TemplateResult {
    const {all, unsorted, counts, found, facetGroups} = filtered;
    const {kind, query, area} = this.#choice;
    const {kinds} = payload;
    const filters = renderFilters({
      locale,
      counts,
      total: all.length,
      kind,
      query,
      sort,
      searchRef: this.#search,
      filter: (next) => this.#filter({kind: next}),
      prepare: () => this.#partners.prepareSearch(all, payload),
      search: (next) => {
        this.#announcer.delay(this.#resultText(filtered, locale));
        this.#filter({query: next});
      },
      sortBy: this.#actions.sortBy,
      country:
        all.length > MANY
          ? {
              locale,
              groups: this.#groups(unsorted, locale),
              area,
              filterBy: (next) => this.#filter({area: next}),
            }
          : undefined,
      inView: this.#inView.isOffered
        ? {
            locale,
            isOn: this.#inView.isOn,
            count: this.#countInView(found, this.#inView.ids),
            toggle: (isOn) => {
              this.#inView.isOn = isOn;
              this.#filter({});
            },
          }
        : undefined,
      facets:
        facetGroups.length > 0
          ? {
              locale,
              groups: facetGroups,
              toggle: (facet, value) =>
                this.#filter({
                  values: toggled(this.#choice.values, facet, value),
                }),
              reset: () => this.startOver(),
            }
          : undefined,
      defined: kinds,
    });
    return html`${filters}${renderSetFilters(this.#choice, facetGroups, locale, kinds)}`;
  }

  #resultText(filtered: Filtered, locale: Locale): string {
    return this.isActive && !filtered.listed.length
      ? this.noneText(filtered, locale)
      : filtered.listedCount;
  }

  #filter(change: Partial<Choice>): void {
    this.#choice = {...this.#choice, ...change};
    this.#actions.onFilter();
    this.#host.requestUpdate();
  }
}
