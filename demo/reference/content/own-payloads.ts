import type {Tag} from '../../../src/site/tags.js';
import type {Localized} from '../../page.js';

interface OwnPayload {
  readonly tag: Tag;
  /** JavaScript, as a page has it. */
  readonly payload: object;
  readonly about: Localized;
}

/** Content for the property `payload`. Each element needs only the part that it shows. */
export const OWN_PAYLOADS: readonly OwnPayload[] = [
  {
    tag: 'partner-map-list',
    about: {
      de: 'Mit dem Büro (office) bekommt die Karte einen Mittelpunkt und die Liste Entfernungen.',
      en: 'With the office, the map has a home and the list has distances.',
    },
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
    about: {
      de: 'Ein fehlerhafter Inhalt lässt den Ersatzlink stehen.',
      en: 'If the content is wrong, the fallback stays.',
    },
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
    about: {
      de: 'Welche Ziele das Büro betont.',
      en: 'The goals that the office focuses on.',
    },
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
    about: {
      de: 'Ein Netzwerk mit eigener Beschreibung.',
      en: 'A network with a description.',
    },
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
