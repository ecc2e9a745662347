import {register} from './element/register.js';
import {
  IntlOfficeCard,
  NetworkList,
  PartnerMapList,
  SdgBadges,
} from './elements.js';

register('intl-office-card', IntlOfficeCard);
register('partner-map-list', PartnerMapList);
register('sdg-badges', SdgBadges);
register('network-list', NetworkList);

export * from './elements.js';
