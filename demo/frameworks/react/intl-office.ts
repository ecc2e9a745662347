import type {DetailedHTMLProps} from 'react';
import type {
  PartnerMapList,
  PartnerSelectEvent,
} from 'intl-office-widget/elements.js';

type Properties = 'payload' | 'headingLevel' | 'kinds' | 'view' | 'selected';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'partner-map-list': DetailedHTMLProps<
        HTMLAttributes<PartnerMapList>,
        PartnerMapList
      > &
        Partial<Pick<PartnerMapList, Properties>> & {
          'onpartner-select'?: (event: PartnerSelectEvent) => void;
        };
    }
  }
}
