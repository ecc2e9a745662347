import {PartnerMapList} from 'intl-office-widget/react';

export default function Page() {
  return <PartnerMapList id="first" view="list" />;
}
