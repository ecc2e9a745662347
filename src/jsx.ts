import type {HeadingLevel} from './element/attributes.js';
import type {
  IntlOfficeErrorEvent,
  IntlOfficeLoadEvent,
} from './element/content.js';
import type {IntlOfficeCard} from './intl-office-card/intl-office-card.js';
import type {NetworkList} from './network-list/network-list.js';
import type {
  PartnerMapList,
  PartnerSelectEvent,
} from './partner-map-list/partner-map-list.js';
import type {SdgBadges} from './sdg-badges/sdg-badges.js';

/*
 * The attributes, properties and events of each tag, for JSX. Types only.
 */

type Flag = boolean | '' | undefined;
type Text = string | null | undefined;

/** Properties of an element that JSX sets under their own names. */
type Properties<T, K extends keyof T> = {
  readonly [Name in K]?: T[Name] | undefined;
};

/** What all elements accept. */
export interface CommonProps extends Properties<
  IntlOfficeCard,
  'theme' | 'headingLevel' | 'structuredData' | 'ownContent' | 'payload'
> {
  readonly lang?: string | undefined;
  readonly src?: Text;
  readonly 'heading-level'?: HeadingLevel | `${HeadingLevel}` | undefined;
  readonly 'structured-data'?: Flag;
  readonly 'own-content'?: Flag;
  readonly 'onintl-office-load'?:
    ((event: IntlOfficeLoadEvent) => void) | undefined;
  readonly 'onintl-office-error'?:
    ((event: IntlOfficeErrorEvent) => void) | undefined;
}

/** The attributes, properties and events of each tag. */
export interface IntlOfficeElements {
  readonly 'intl-office-card': CommonProps & Properties<IntlOfficeCard, 'view'>;
  readonly 'partner-map-list': CommonProps &
    Properties<
      PartnerMapList,
      'kinds' | 'view' | 'region' | 'land' | 'sort' | 'selected' | 'fragment'
    > & {
      readonly plain?: Flag;
      readonly downloads?: Flag;
      readonly 'onpartner-select'?:
        ((event: PartnerSelectEvent) => void) | undefined;
    };
  readonly 'sdg-badges': CommonProps &
    Properties<SdgBadges, 'goals' | 'focusGoals' | 'view' | 'iconBase'> & {
      readonly focus?: string | undefined;
      readonly 'icon-base'?: string | undefined;
    };
  readonly 'network-list': CommonProps & Properties<NetworkList, 'view'>;
}
