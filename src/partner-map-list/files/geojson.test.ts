import {expect} from '@open-wc/testing';
import {readPayload} from '../../payload/read-payload.js';
import {geoJsonOf} from './geojson.js';

const {partners = []} = readPayload({
  schemaVersion: 1,
  partners: [
    {
      id: 'kumasi',
      kind: 'twin-city',
      name: {de: 'Kumasi', en: 'Kumasi'},
      country: 'GH',
      location: [-1.62, 6.69],
      since: 2024,
      goals: [11],
      topics: [{de: 'Klima', en: 'Climate'}],
      milestones: [{year: 2011, text: {de: 'Beginn', en: 'Start'}}],
      otherNames: [{text: 'Kumase', lang: 'ak'}],
      url: {de: 'https://example.org/de', en: 'https://example.org/en'},
      website: {
        de: 'https://example.com/',
        en: 'https://example.com/',
        hreflang: 'en',
      },
    },
    {
      id: 'oslo',
      kind: 'university',
      name: {de: 'Universität Oslo', en: 'University of Oslo'},
      endonym: {text: 'Universitetet i Oslo', lang: 'no'},
      place: {de: 'Oslo', en: 'Oslo'},
      country: 'NO',
      location: [10.75, 59.91],
      status: 'suspended',
    },
  ],
});

describe('geoJsonOf', () => {
  for (const [locale, topic, start, name] of [
    ['de', 'Klima', 'Beginn', 'Universität Oslo'],
    ['en', 'Climate', 'Start', 'University of Oslo'],
  ] as const)
    it(`is a collection of points with properties in ${locale}`, () => {
      expect(JSON.parse(geoJsonOf(partners, locale))).to.deep.equal({
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            id: 'kumasi',
            geometry: {type: 'Point', coordinates: [-1.62, 6.69]},
            properties: {
              kind: 'twin-city',
              name: 'Kumasi',
              country: 'GH',
              since: 2024,
              status: 'active',
              otherNames: [{text: 'Kumase', lang: 'ak'}],
              participants: [],
              goals: [11],
              topics: [topic],
              milestones: [{year: 2011, text: start}],
              url: `https://example.org/${locale}`,
              website: 'https://example.com/',
            },
          },
          {
            type: 'Feature',
            id: 'oslo',
            geometry: {type: 'Point', coordinates: [10.75, 59.91]},
            properties: {
              kind: 'university',
              name,
              endonym: {text: 'Universitetet i Oslo', lang: 'no'},
              place: 'Oslo',
              country: 'NO',
              status: 'suspended',
              otherNames: [],
              participants: [],
              goals: [],
              topics: [],
              milestones: [],
            },
          },
        ],
      });
    });

  it('is a collection too where there are no partners', () => {
    expect(geoJsonOf([], 'en')).to.equal(
      '{"type":"FeatureCollection","features":[]}'
    );
  });
});
