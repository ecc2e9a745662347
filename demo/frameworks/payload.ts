import {readPayload, type Payload} from 'intl-office-widget/elements.js';

/** A custom payload. The examples show only twin cities, not the project. */
export const payload: Payload = readPayload({
  schemaVersion: 1,
  partners: [
    {
      id: 'leeds',
      kind: 'twin-city',
      name: {de: 'Leeds', en: 'Leeds'},
      country: 'GB',
      location: [-1.55, 53.8],
      since: 1969,
    },
    {
      id: 'novi-sad',
      kind: 'twin-city',
      name: {de: 'Novi Sad', en: 'Novi Sad'},
      country: 'RS',
      location: [19.84, 45.25],
      since: 1981,
    },
    {
      id: 'kumasi',
      kind: 'project',
      name: {de: 'Kumasi', en: 'Kumasi'},
      country: 'GH',
      location: [-1.62, 6.69],
    },
  ],
});
