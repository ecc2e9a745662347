import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../language/locale.js';
import {msgIn} from '../../language/messages.js';
import type {Kind, PartnerKind} from '../../payload/schema.js';
import type {FacetGroup} from '../facets.model.js';
import {kindsName} from '../kinds.model.js';
import {type Area, areaName} from './country-filter.js';

/** What a visitor filters by and searches for. */
export interface SetFilters {
  readonly kind: PartnerKind | undefined;
  readonly area: Area;
  readonly query: string;
  readonly facetGroups: readonly FacetGroup[];
}

/** Returns the filters that are set, in words. */
export function setFilters(
  {kind, area, query, facetGroups}: SetFilters,
  locale: Locale,
  kinds?: readonly Kind[]
): readonly string[] {
  const words = query.trim();
  return [
    kind ? kindsName(kind, locale, kinds) : '',
    area ? areaName(area, locale) : '',
    ...facetGroups.map(({name, values}) => {
      const chosen = values.filter(({isChosen}) => isChosen);
      return chosen.length > 0
        ? `${name}: ${chosen.map((value) => value.name).join(', ')}`
        : '';
    }),
    words && msgIn(locale)(str`Search: ${words}`),
  ].filter(Boolean);
}

/** Says on paper which filters the printed list was made with. */
export function renderSetFilters(
  set: SetFilters,
  locale: Locale,
  kinds?: readonly Kind[]
): TemplateResult | typeof nothing {
  const texts = setFilters(set, locale, kinds);
  return texts.length > 0
    ? html`<p class="set-filters">${msgIn(locale)('Filters:')} ${texts.join(' · ')}</p>`
    : nothing;
}
