import {PartnerMapList} from 'intl-office-widget/react';
import {Chooser} from './chooser.jsx';
import {payload} from './payload.js';

// A component of the server with one of the client.
export default function Page() {
  return (
    <>
      <PartnerMapList
        id="first"
        payload={payload}
        headingLevel={3}
        view="list"
        kinds="twin-city"
      >
        <a href="/partners">Our partners</a>
      </PartnerMapList>
      <Chooser payload={payload} />
    </>
  );
}
