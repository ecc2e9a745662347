import {html, nothing, type TemplateResult} from 'lit';
import {isPrerendering} from '../../element/prerendering.js';
import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {msgIn} from '../../language/messages.js';
import type {PartnerKind} from '../../payload/schema.js';
import {
  KINDS,
  kindName,
  type Sort,
  sortName,
  SORTS,
} from '../partner-map-list.model.js';
import {magnifier} from '../../map/icons.js';

/** What the visitor chose, what there is to choose, and what choosing does. */
export interface Filters {
  readonly locale: Locale;
  /** How many partners there are of each kind, and in all. */
  readonly counts: ReadonlyMap<PartnerKind, number>;
  readonly total: number;
  readonly kind: PartnerKind | undefined;
  readonly query: string;
  readonly sort: Sort;
  readonly narrow: (kind: PartnerKind | undefined, query: string) => void;
  /** The visitor is about to search. */
  readonly prepare: () => void;
  readonly search: (query: string) => void;
  readonly order: (sort: Sort) => void;
}

/** Filter by kind, search and sorting. */
export function renderFilters(filters: Filters): TemplateResult {
  const {locale, counts, query, sort, prepare, search, order} = filters;
  const msg = msgIn(locale);
  const onSearch = ({target}: Event) => {
    if (target instanceof HTMLInputElement) search(target.value);
  };
  const onSort = ({target}: Event) => {
    if (!(target instanceof HTMLSelectElement)) return;
    order(SORTS.find((each) => each === target.value) ?? 'name');
  };
  return html`
    <div class="controls" part="controls">
      ${counts.size > 1 ? renderKinds(filters) : nothing}
      <div class="finders">
        <div class="field search">
          ${magnifier}
          <input
            type="search"
            aria-label=${msg('Search for a city or country')}
            placeholder=${msg('City or country')}
            autocomplete="off"
            spellcheck="false"
            .value=${query}
            @focus=${prepare}
            @input=${onSearch}
          />
        </div>
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
      </div>
    </div>
  `;
}

function renderKinds({locale, counts, total, kind, query, narrow}: Filters) {
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
      @click=${() => narrow(each, query)}
    >
      ${name} <span class="count-of">${number(count)}</span>
    </button>
  `;
  return html`
    <div class="kinds" role="group" aria-label=${msg('Kind')}>
      ${chip(undefined, msg('All'), total)}
      ${KINDS.map((each) => {
        const count = counts.get(each);
        return count ? chip(each, kindName(each, locale), count) : nothing;
      })}
    </div>
  `;
}
