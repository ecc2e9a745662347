import type {Tag} from '../../../src/site/tags.js';

interface OwnPayload {
  readonly tag: Tag;
  readonly payload: object;
}

/** Content for the property `payload`, for each element the part that it shows. */
export const OWN_PAYLOADS: readonly [OwnPayload, ...OwnPayload[]] = [
  {
    tag: 'partner-map-list',
    payload: {
      schemaVersion: 1,
      partners: [
        {
          id: 'river-town',
          kind: 'twin-city',
          name: {de: 'Flussstadt', en: 'River Town'},
          country: 'FR',
          location: [4.8, 45.7],
          since: 1999,
        },
        {
          id: 'harbour-town',
          kind: 'twin-city',
          name: {de: 'Hafenstadt', en: 'Harbour Town'},
          country: 'PT',
          location: [-8.6, 41.1],
          since: 2012,
        },
      ],
    },
  },
  {
    tag: 'intl-office-card',
    payload: {
      schemaVersion: 1,
      office: {
        name: {de: 'Büro für Partnerschaften', en: 'Office for Partnerships'},
        organisation: {de: 'Stadt Musterstadt', en: 'Town of Musterstadt'},
        city: {de: 'Musterstadt', en: 'Musterstadt'},
        location: [10, 51],
        contacts: [
          {
            name: 'Kim Beispiel',
            role: {de: 'Partnerschaften', en: 'Partnerships'},
            email: 'kim@example.org',
          },
        ],
      },
    },
  },
  {
    tag: 'sdg-badges',
    payload: {
      schemaVersion: 1,
      goals: {
        focus: [4, 5],
        about: {
          de: 'Musterstadt betont Bildung und Gleichstellung.',
          en: 'Musterstadt stresses education and equality.',
        },
      },
    },
  },
  {
    tag: 'network-list',
    payload: {
      schemaVersion: 1,
      networks: [
        {
          id: 'rivers',
          name: {de: 'Bund der Flussstädte', en: 'League of River Towns'},
          abbreviation: 'LRT',
          about: {
            de: 'Städte am Wasser lernen voneinander.',
            en: 'Towns by the water learn from each other.',
          },
          url: {de: 'https://example.org/de', en: 'https://example.org/en'},
          since: 2010,
        },
      ],
    },
  },
];
