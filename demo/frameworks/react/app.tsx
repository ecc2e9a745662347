import {useState} from 'react';
import 'intl-office-widget/partner-map-list.js';
import {payload} from '../payload.js';

export function App() {
  const [chosen, choose] = useState<string | null>(null);

  return (
    <>
      <p>
        Chosen: <output>{chosen ?? 'none'}</output>
      </p>
      <partner-map-list
        kinds="twin-city"
        headingLevel={3}
        view="list"
        payload={payload}
        onpartner-select={({detail}) => choose(detail.id)}
      >
        <a slot="actions" href="https://example.org/visit">
          Visit them
        </a>
      </partner-map-list>
    </>
  );
}
