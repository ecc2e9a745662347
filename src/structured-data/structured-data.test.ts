import {expect} from '@open-wc/testing';
import {bundledPayload} from '../payload/bundled.js';
import {readPayload} from '../payload/read-payload.js';
import {jsonOf, structuredData, type Tag} from './structured-data.js';

const payload = readPayload({
  schemaVersion: 1,
  updated: '2026-11-23',
  office: {
    name: {de: 'Büro', en: 'Office'},
    organisation: {de: 'Stadt', en: 'City'},
    city: {de: 'Dortmund', en: 'Dortmund'},
    location: [7.5, 51.5],
    address: {
      street: 'Weg 1',
      postalCode: '44122',
      locality: 'Dortmund',
      country: 'DE',
    },
    url: {de: 'https://example.org/de', en: 'https://example.org/en'},
    phone: '+49 231 500',
    openingHours: [{days: ['Mo', 'Su'], opens: '08:00', closes: '12:00'}],
    contacts: [
      {
        name: 'A </script><!-- B',
        role: {de: 'Rat', en: 'Advice'},
        email: 'a@example.org',
      },
    ],
  },
  partners: [
    {
      id: 'city',
      kind: 'twin-city',
      name: {de: 'Stadt', en: 'Town'},
      endonym: {text: 'Місто', lang: 'uk'},
      country: 'UA',
      location: [28, 50],
      goals: [13, 11],
      url: {de: 'https://example.org/s', en: 'https://example.org/t'},
    },
    {
      id: 'university',
      kind: 'university',
      name: {de: 'Universität Oslo', en: 'University of Oslo'},
      place: {de: 'Oslo', en: 'Oslo'},
      country: 'NO',
      location: [10.75, 59.91],
      goals: [11],
    },
  ],
  networks: [
    {
      id: 'cemr',
      name: {de: 'Rat der Gemeinden', en: 'Council of Municipalities'},
      abbreviation: 'CEMR',
      url: {de: 'https://example.org/n', en: 'https://example.org/n'},
    },
  ],
  goals: {focus: [17]},
});

const bare = readPayload({schemaVersion: 1});

const goal = (number: number, name: string) => ({
  '@type': 'DefinedTerm',
  '@id': `http://metadata.un.org/sdg/${number}`,
  termCode: String(number),
  name,
  inDefinedTermSet: 'http://metadata.un.org/sdg',
});

const section = {
  '@context': 'https://schema.org',
  '@type': 'WebPageElement',
  inLanguage: 'en',
  dateModified: '2026-11-23',
};

const EXPECTED: Readonly<Record<Tag, object>> = {
  'intl-office-card': {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    name: 'Office',
    url: 'https://example.org/en',
    telephone: '+49 231 500',
    address: {
      '@type': 'PostalAddress',
      streetAddress: 'Weg 1',
      postalCode: '44122',
      addressLocality: 'Dortmund',
      addressCountry: 'DE',
    },
    geo: {'@type': 'GeoCoordinates', latitude: 51.5, longitude: 7.5},
    parentOrganization: {'@type': 'GovernmentOrganization', name: 'City'},
    openingHoursSpecification: [
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Sunday'],
        opens: '08:00',
        closes: '12:00',
      },
    ],
    contactPoint: [
      {
        '@type': 'ContactPoint',
        name: 'A </script><!-- B',
        contactType: 'Advice',
        email: 'a@example.org',
      },
    ],
  },
  'partner-map-list': {
    ...section,
    name: 'Partners around the world',
    about: [
      goal(11, 'Sustainable Cities and Communities'),
      goal(13, 'Climate Action'),
    ],
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: 2,
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          item: {
            '@type': 'Place',
            name: 'Town',
            alternateName: 'Місто',
            address: {'@type': 'PostalAddress', addressCountry: 'UA'},
            geo: {'@type': 'GeoCoordinates', latitude: 50, longitude: 28},
            subjectOf: {'@type': 'WebPage', url: 'https://example.org/t'},
          },
        },
        {
          '@type': 'ListItem',
          position: 2,
          item: {
            '@type': 'CollegeOrUniversity',
            name: 'University of Oslo',
            location: {
              '@type': 'Place',
              address: {
                '@type': 'PostalAddress',
                addressLocality: 'Oslo',
                addressCountry: 'NO',
              },
              geo: {
                '@type': 'GeoCoordinates',
                latitude: 59.91,
                longitude: 10.75,
              },
            },
          },
        },
      ],
    },
  },
  'sdg-badges': {
    ...section,
    name: 'Global Goals',
    about: [goal(17, 'Partnerships for the Goals')],
  },
  'network-list': {
    ...section,
    name: 'Networks',
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: 1,
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          item: {
            '@type': 'Organization',
            name: 'Council of Municipalities',
            alternateName: 'CEMR',
            url: 'https://example.org/n',
          },
        },
      ],
    },
  },
};

// The cast gives back the type that `Object.keys` forgets.
const TAGS = Object.keys(EXPECTED) as readonly Tag[];

describe('structuredData', () => {
  for (const tag of TAGS) {
    it(`says what <${tag}> shows`, () => {
      const json = jsonOf(structuredData(tag, payload, 'en'));
      expect(JSON.parse(json)).to.deep.equal(EXPECTED[tag]);
    });

    it(`has no empty value for <${tag}>`, () => {
      for (const each of [bundledPayload(), bare])
        for (const locale of ['de', 'en'] as const)
          expect(jsonOf(structuredData(tag, each, locale))).not.to.match(
            /null|""|\{\}|\u00ad/
          );
    });
  }

  it('is about all goals where none is stressed', () => {
    const {about} = structuredData('sdg-badges', bare, 'de');
    expect(about).to.have.length(17);
  });
});

describe('jsonOf', () => {
  it('writes nothing that could end its script, or is markup in XML', () => {
    const json = jsonOf(structuredData('intl-office-card', payload, 'de'));
    expect(json).not.to.contain('<');
    expect(jsonOf({'@type': 'Thing', name: 'Ideas & Knowledge'})).to.contain(
      String.raw`Ideas \u0026 Knowledge`
    );
    expect(json).to.contain(String.raw`A \u003c/script>\u003c!-- B`);
  });
});
