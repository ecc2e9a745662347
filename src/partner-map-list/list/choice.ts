import type {PartnerKind} from '../../payload/schema.js';
import {type FacetChoice, NO_VALUES} from '../facets.model.js';
import type {Area} from './country-filter.js';

/** What the visitor filters by and searches for. */
export interface Choice {
  readonly kind: PartnerKind | undefined;
  readonly area: Area;
  readonly query: string;
  /** The chosen values of facets. */
  readonly values: FacetChoice;
}

export const NO_CHOICE: Choice = {
  kind: undefined,
  area: '',
  query: '',
  values: NO_VALUES,
};
