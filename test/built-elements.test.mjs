// Runs the elements' own tests with the elements as the built module has them:
// its names are mangled, and it has less of Lit. It takes the tags first, so that
// the tests' own registration finds them taken.

import {
  IntlOfficeCard,
  NetworkList,
  PartnerMapList,
  SdgBadges,
} from '/dist/intl-office.js';
import '../src/intl-office-card/intl-office-card.test.ts';
import '../src/network-list/network-list.test.ts';
import '../src/partner-map-list/partner-map-list.list.test.ts';
import '../src/partner-map-list/partner-map-list.map.test.ts';
import '../src/sdg-badges/sdg-badges.test.ts';

// The tests know Lit's name for what every element has.
for (const element of [IntlOfficeCard, NetworkList, PartnerMapList, SdgBadges])
  Object.defineProperty(element.prototype, 'renderRoot', {
    get() {
      return this.shadowRoot;
    },
  });
