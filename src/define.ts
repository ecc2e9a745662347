import {register} from './element/register.js';
import {IntlOfficeCard} from './intl-office-card/intl-office-card.js';
import {NetworkList} from './network-list/network-list.js';
import {PartnerMapList} from './partner-map-list/partner-map-list.js';
import {SdgBadges} from './sdg-badges/sdg-badges.js';

/** All elements by their tags. */
export const ELEMENTS = {
  'intl-office-card': IntlOfficeCard,
  'partner-map-list': PartnerMapList,
  'sdg-badges': SdgBadges,
  'network-list': NetworkList,
} as const;

/**
 * Registers all elements: for the page or, where the browser has scoped
 * registries, for the shadow roots with that registry. A tag that is taken
 * stays as it is.
 */
export function defineElements(
  registry: CustomElementRegistry = customElements
): void {
  for (const [tag, element] of Object.entries(ELEMENTS))
    register(tag, element, registry);
}
