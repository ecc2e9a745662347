export {defineElements} from './define.js';
export {IntlOfficeCard} from './intl-office-card/intl-office-card.js';
export {NetworkList} from './network-list/network-list.js';
export {PartnerMapList} from './partner-map-list/partner-map-list.js';
export {SdgBadges} from './sdg-badges/sdg-badges.js';
export {PayloadError} from './payload/payload-error.js';
export {readPayload} from './payload/read-payload.js';
export type {
  NetworkInput,
  OfficeInput,
  PartnerInput,
  PayloadInput,
} from './payload/payload-input.js';
export type {
  ContactPerson,
  Endonym,
  Facet,
  FacetValue,
  ForeignName,
  Goals,
  Image,
  Kind,
  KnownKind,
  LocalizedLink,
  LocalizedText,
  LonLat,
  Milestone,
  Network,
  NetworkGroup,
  Office,
  OpeningHours,
  Paragraph,
  Participant,
  Partner,
  PartnerKind,
  PartnerStatus,
  Payload,
  PostalAddress,
  Source,
  Task,
  TaskIcon,
  Weekday,
} from './payload/schema.js';
export type {HeadingLevel} from './element/attributes.js';
export type {Theme} from './element/surroundings.js';
export type {
  ContentSource,
  IntlOfficeErrorEvent,
  IntlOfficeLoadEvent,
} from './element/content.js';
export type {PartnerSelectEvent} from './partner-map-list/partner-map-list.js';
