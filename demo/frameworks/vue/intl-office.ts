import type {EmitFn} from 'vue';
import type {
  PartnerMapList,
  PartnerSelectEvent,
} from 'intl-office-widget/elements.js';

type Properties = 'payload' | 'headingLevel' | 'kinds' | 'view' | 'selected';

declare module 'vue' {
  interface GlobalComponents {
    'partner-map-list': new () => PartnerMapList & {
      $props: HTMLAttributes & Partial<Pick<PartnerMapList, Properties>>;
      $emit: EmitFn<{'partner-select': (event: PartnerSelectEvent) => void}>;
    };
  }

  // Vue has no type for `slot` on HTML elements.
  interface HTMLAttributes {
    slot?: string;
  }
}
