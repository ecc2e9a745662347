'use client';

import type {EventName} from '@lit/react';
import {IntlOfficeCard as IntlOfficeCardElement} from '../intl-office-card/intl-office-card.js';
import {NetworkList as NetworkListElement} from '../network-list/network-list.js';
import type {PartnerSelectEvent} from '../partner-map-list/partner-select-event.js';
import {PartnerMapList as PartnerMapListElement} from '../partner-map-list/partner-map-list.js';
import {SdgBadges as SdgBadgesElement} from '../sdg-badges/sdg-badges.js';
import {component} from './component.js';

/** `<intl-office-card>` as a component. */
export const IntlOfficeCard = /* @__PURE__ */ component(
  'intl-office-card',
  IntlOfficeCardElement,
  {}
);

/** `<partner-map-list>` as a component. */
export const PartnerMapList = /* @__PURE__ */ component(
  'partner-map-list',
  PartnerMapListElement,
  {onPartnerSelect: 'partner-select' as EventName<PartnerSelectEvent>}
);

/** `<sdg-badges>` as a component. */
export const SdgBadges = /* @__PURE__ */ component(
  'sdg-badges',
  SdgBadgesElement,
  {}
);

/** `<network-list>` as a component. */
export const NetworkList = /* @__PURE__ */ component(
  'network-list',
  NetworkListElement,
  {}
);
