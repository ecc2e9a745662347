import {html, nothing, type TemplateResult} from 'lit';
import {type Ref, ref} from 'lit/directives/ref.js';
import {isPrerendering} from '../../element/prerendering.js';
import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {msgIn} from '../../language/messages.js';
import {withSoftHyphens} from '../../language/soft-hyphens.js';
import type {Kind, PartnerKind} from '../../payload/schema.js';
import {hyphenated} from '../../pieces/hyphenated.js';
import {kindIds, kindMeaning, kindsName} from '../kinds.model.js';
import {type Sort, sortName, SORTS} from '../partner-map-list.model.js';
import {icon} from '../../map/icons.js';
import {type CountryFilter, renderCountryFilter} from './country-filter.js';
import {type FacetFilters, renderFacets} from './facet-filters.js';
import {onSearchKey} from './search-keys.js';
import {renderViewCheckbox, type ViewCheckbox} from './view-filter.js';

const magnifier = icon('M11 11l3.5 3.5M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0z');

/** The state of the filters, and their callbacks. */
export interface Filters {
  readonly locale: Locale;
  /** The number of partners of each kind, and of all. */
  readonly counts: ReadonlyMap<PartnerKind, number>;
  readonly total: number;
  readonly kind: PartnerKind | undefined;
  readonly query: string;
  readonly sort: Sort;
  /** Receives the field of the search. */
  readonly searchRef: Ref;
  readonly filter: (kind: PartnerKind | undefined) => void;
  /** Called when the visitor is about to search. */
  readonly prepare: () => void;
  readonly search: (query: string) => void;
  readonly sortBy: (sort: Sort) => void;
  /** The filters for many partners, if they are offered. */
  readonly country: CountryFilter | undefined;
  readonly inView: ViewCheckbox | undefined;
  readonly facets: FacetFilters | undefined;
  /** The kinds that the payload defines. */
  readonly defined: readonly Kind[] | undefined;
}

/** Renders the filters, the search and the sort order. */
export function renderFilters(filters: Filters): TemplateResult {
  const {locale, counts, query, sort, prepare, search, sortBy} = filters;
  const {country, inView, facets} = filters;
  const msg = msgIn(locale);
  const onSearch = ({target}: Event) => {
    if (target instanceof HTMLInputElement) search(target.value);
  };
  const onKey = (event: KeyboardEvent) => onSearchKey(event, () => search(''));
  const onSort = ({target}: Event) => {
    if (!(target instanceof HTMLSelectElement)) return;
    sortBy(SORTS.find((each) => each === target.value) ?? 'name');
  };
  return html`
    <div class="controls" part="controls">
      ${counts.size > 1 ? renderKinds(filters) : nothing}
      ${renderMeaning(filters)}
      <div class="finders">
        <div class="field search">
          ${magnifier}
          <input
            type="search"
            aria-label=${msg('Search for a city, country, topic or year')}
            placeholder=${msg('City, country, topic')}
            autocomplete="off"
            spellcheck="false"
            .value=${query}
            @focus=${prepare}
            @input=${onSearch}
            @keydown=${onKey}
            @keyup=${onKey}
            ${ref(filters.searchRef)}
          />
        </div>
        ${country ? renderCountryFilter(country) : nothing}
        <label class="field sort">
          <span>${msg('Sort by')}</span>
          <select @change=${onSort}>
            ${SORTS.map(
              (each) =>
                html`<option value=${each} .selected=${isPrerendering ? nothing : each === sort}>
                  ${sortName(each, locale)}
                </option>`
            )}
          </select>
        </label>
        ${inView ? renderViewCheckbox(inView) : nothing}
      </div>
      ${facets ? renderFacets(facets) : nothing}
    </div>
  `;
}

/** Renders what the kind means that the visitor filters by. */
function renderMeaning({kind, locale, defined}: Filters) {
  const meaning = kindMeaning(kind, locale, defined);
  return meaning
    ? html`<p class="muted kind-meaning">${hyphenated(meaning)}</p>`
    : nothing;
}

function renderKinds(filters: Filters) {
  const {locale, counts, total, kind, filter, defined} = filters;
  const msg = msgIn(locale);
  const {number} = formatsIn(locale);
  const chip = (
    each: PartnerKind | undefined,
    name: string,
    count: number
  ) => html`
    <button
      type="button"
      class="chip-button"
      aria-pressed=${kind === each}
      @click=${() => filter(each)}
    >
      ${hyphenated(withSoftHyphens(name, locale))}${'\u00a0'}<span class="count-of">${number(count)}</span>
    </button>
  `;
  return html`
    <div class="kinds" role="group" aria-label=${msg('Type')}>
      ${chip(undefined, msg('All'), total)}
      ${kindIds(defined).map((each) => {
        const count = counts.get(each);
        return count
          ? chip(each, kindsName(each, locale, defined), count)
          : nothing;
      })}
    </div>
  `;
}
