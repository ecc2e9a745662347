'use client';

import {PartnerMapList} from 'intl-office-widget/react';
import {useState} from 'react';

export function Chooser({payload}) {
  const [chosen, choose] = useState('none');
  return (
    <>
      <output>{chosen}</output>
      <PartnerMapList
        id="second"
        payload={payload}
        view="list"
        onPartnerSelect={({detail}) => choose(detail.id ?? 'none')}
      >
        <a href="/partners">Partners of the chooser</a>
      </PartnerMapList>
    </>
  );
}
