import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../language/locale.js';
import {msgIn} from '../../language/messages.js';
import type {Kind} from '../../payload/schema.js';
import type {FacetGroup} from '../facets.model.js';
import {kindsName} from '../kinds.model.js';
import type {Choice} from './choice.js';
import {areaName} from './country-filter.js';

/** Names the filters of the printed list; only paper shows them. */
export function renderSetFilters(
  {kind, area, query}: Choice,
  facetGroups: readonly FacetGroup[],
  locale: Locale,
  kinds: readonly Kind[] | undefined
): TemplateResult | typeof nothing {
  const msg = msgIn(locale);
  const words = query.trim();
  const texts = [
    kind ? kindsName(kind, locale, kinds) : '',
    area ? areaName(area, locale) : '',
    ...facetGroups.map(({name, values}) => {
      const chosen = values.filter(({isChosen}) => isChosen);
      return chosen.length > 0
        ? `${name}: ${chosen.map((value) => value.name).join(', ')}`
        : '';
    }),
    words && msg(str`Search: ${words}`),
  ].filter(Boolean);
  return texts.length > 0
    ? html`<p class="set-filters">${msg('Filters:')} ${texts.join(' · ')}</p>`
    : nothing;
}
