import type {Facet, PartnerKind} from '../../payload/schema.js';
import {type FacetChoice, NO_VALUES} from '../facets.model.js';
import type {Area} from './country-filter.js';

/** What the visitor filters by and searches for. */
export interface Choice {
  readonly kind: PartnerKind | undefined;
  readonly area: Area;
  readonly query: string;
  readonly values: FacetChoice;
}

export const NO_CHOICE: Choice = {
  kind: undefined,
  area: '',
  query: '',
  values: NO_VALUES,
};

/** Shared, so that memoised results stay valid. */
export const NO_FACETS: readonly Facet[] = [];
