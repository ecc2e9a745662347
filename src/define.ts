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
 * Registers all elements: for the page or, if the browser supports scoped
 * registries, for the shadow roots with that registry. Keeps tags that are already
 * registered.
 */
export function defineElements(
  registry: CustomElementRegistry = customElements
): void {
  for (const [tag, element] of Object.entries(ELEMENTS))
    register(tag, element, registry);
}
