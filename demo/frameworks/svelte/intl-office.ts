import type {
  PartnerMapList,
  PartnerSelectEvent,
} from 'intl-office-widget/elements.js';

type Properties = 'payload' | 'headingLevel' | 'kinds' | 'view' | 'selected';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'partner-map-list': HTMLAttributes<PartnerMapList> &
      Partial<Pick<PartnerMapList, Properties>> & {
        'onpartner-select'?: (event: PartnerSelectEvent) => void;
      };
  }
}
