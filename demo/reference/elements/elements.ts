import type {ElementReference} from '../element-reference.js';
import {intlOfficeCard} from './intl-office-card.js';
import {networkList} from './network-list.js';
import {partnerMapList} from './partner-map-list.js';
import {sdgBadges} from './sdg-badges.js';

/** All elements, those that visitors see first at the beginning. */
export const ELEMENTS: readonly ElementReference[] = [
  partnerMapList,
  intlOfficeCard,
  sdgBadges,
  networkList,
];
