import {str} from '@lit/localize';
import {css, html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {msgIn} from '../../language/messages.js';
import {withSoftHyphens} from '../../language/soft-hyphens.js';
import {cross} from '../../map/icons.js';
import {closeOnEscape} from '../../pieces/disclosure.js';
import {hyphenated} from '../../pieces/hyphenated.js';
import type {CountedValue, FacetGroup} from '../facets.model.js';

/** The filters by facet, and their callbacks. */
export interface FacetFilters {
  readonly locale: Locale;
  readonly groups: readonly FacetGroup[];
  readonly toggle: (facet: string, value: string) => void;
  /** Removes all filters and the search. */
  readonly reset: () => void;
}

/** Renders a list of checkboxes for each facet, which opens on demand. */
export const renderFacets = (filters: FacetFilters): TemplateResult => html`
  <div class="facets">
    ${repeat(
      filters.groups,
      ({id}) => id,
      (group) => renderFacet(group, filters)
    )}
  </div>
  ${renderChosen(filters)}
`;

function renderFacet(
  {id, name, values}: FacetGroup,
  {locale, toggle}: FacetFilters
) {
  const {number} = formatsIn(locale);
  const chosen = values.filter(({isChosen}) => isChosen).length;
  return html`
    <details class="facet" @keydown=${closeOnEscape}>
      <summary class="chip-button">
        <span>
          ${hyphenated(withSoftHyphens(name, locale))}${
            chosen > 0
              ? html`${'\u00a0'}<span class="count-of">${number(chosen)}</span>`
              : nothing
          }
        </span>
      </summary>
      <div class="values" role="group" aria-label=${name}>
        ${repeat(
          values,
          (value) => value.id,
          (value) => renderValue(value, locale, () => toggle(id, value.id))
        )}
      </div>
    </details>
  `;
}

/** A value that would leave no partners can only be removed. */
const renderValue = (
  {name, count, isChosen}: CountedValue,
  locale: Locale,
  toggle: () => void
) => html`
  <label class="field value">
    <input
      type="checkbox"
      .checked=${isChosen}
      ?disabled=${count === 0 && !isChosen}
      @change=${toggle}
    />
    <span>
      ${hyphenated(withSoftHyphens(name, locale))}${'\u00a0'}<span
        class="muted"
        >(${formatsIn(locale).number(count)})</span
      >
    </span>
  </label>
`;

/** Focuses the next button or, if no value is left, the first facet. */
function keepFocus({currentTarget}: Event): void {
  if (!(currentTarget instanceof HTMLElement)) return;
  const item = currentTarget.closest('li');
  const isLast = item?.parentElement?.querySelectorAll('.remove').length === 1;
  const target = isLast
    ? item.closest('.controls')?.querySelector('summary')
    : item?.nextElementSibling?.querySelector('button');
  target?.focus();
}

/** Renders the chosen values, each with a button that removes it. */
function renderChosen({locale, groups, toggle, reset}: FacetFilters) {
  const msg = msgIn(locale);
  const chosen = groups.flatMap(({id, name, values}) =>
    values
      .filter(({isChosen}) => isChosen)
      .map((value) => ({
        key: `${id} ${value.id}`,
        text: value.name,
        label: msg(str`Remove filter: ${name}: ${value.name}`),
        remove: (event: Event) => {
          keepFocus(event);
          toggle(id, value.id);
        },
      }))
  );
  if (!chosen.length) return nothing;
  return html`
    <ul class="chosen-values" role="list" aria-label=${msg('Chosen filters')}>
      ${repeat(
        chosen,
        ({key}) => key,
        ({text, label, remove}) => html`
          <li>
            <button
              type="button"
              class="chip-button remove"
              aria-label=${label}
              @click=${remove}
            >
              <span>${hyphenated(withSoftHyphens(text, locale))}</span>${cross}
            </button>
          </li>
        `
      )}
      <li>
        <button type="button" class="reset" @click=${reset}>
          ${msg('Remove all filters')}
        </button>
      </li>
    </ul>
  `;
}

/** The styles of the filters by facet. */
export const facetStyles = css`
  .facets,
  .chosen-values {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    min-inline-size: 0;
  }

  .facet {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .facet[open] {
    flex: 1 1 100%;
  }

  .facet > summary {
    display: flex;
    align-items: center;
    inline-size: fit-content;
    max-inline-size: 100%;
    cursor: pointer;
    list-style: none;
  }

  .facet > summary::after {
    content: '';
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-block-end: 0.2em;
    margin-inline-start: 0.75em;
    border: solid currentcolor;
    border-width: 0 0.125em 0.125em 0;
    rotate: 45deg;
  }

  .facet[open] > summary::after {
    margin-block: 0.2em 0;
    rotate: 225deg;
  }

  /* Long lists scroll, so that the partners stay near. */
  .facet > .values {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0 1em;
    max-block-size: max(10em, min(22em, 60vh));
    overflow: auto;
    margin-block-start: 0.5em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_border);
    border-radius: min(var(--_radius), 0.75em);
  }

  .field.value {
    flex-wrap: nowrap;
    min-block-size: 2.25em;
    font-variant-numeric: tabular-nums;
  }

  .field.value .muted {
    white-space: nowrap;
  }

  .field.value:has(:disabled) {
    color: var(--_muted);
  }

  @media (pointer: coarse) {
    .field.value {
      min-block-size: 44px;
    }
  }

  .remove {
    display: flex;
    align-items: center;
    text-align: start;
  }

  .remove .icon {
    flex: none;
    margin-inline-start: 0.5em;
  }

  .reset {
    min-block-size: 2.5em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.875em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .facet > summary::-webkit-details-marker {
    display: none;
  }
`;
