import {expect} from '@open-wc/testing';
import {readPayload} from '../payload/read-payload.js';
import {structuredData} from './structured-data.js';

const both = (text: string) => ({de: `${text} (de)`, en: `${text} (en)`});

const office = {
  name: both('Office'),
  city: both('Dortmund'),
  location: [7.466, 51.5149],
};

/** The data of an office with some more fields. */
const dataOf = (more: object = {}): unknown => {
  const text = structuredData(
    readPayload({schemaVersion: 1, office: {...office, ...more}}),
    'en'
  );
  return JSON.parse(text ?? 'null');
};

const least = {
  '@context': 'https://schema.org',
  '@type': 'GovernmentOffice',
  name: 'Office (en)',
};

describe('structuredData', () => {
  it('leaves out what the office does not have', () => {
    expect(dataOf()).to.deep.equal(least);
  });

  it('describes the office by its introduction and its background', () => {
    const about = [
      {heading: both('City'), text: both('One.')},
      {text: both('Two.')},
    ];
    for (const [more, description] of [
      [{intro: both('Intro.')}, 'Intro. (en)'],
      [{about}, 'One. (en) Two. (en)'],
      [{intro: both('Intro.'), about}, 'Intro. (en) One. (en) Two. (en)'],
    ] as const)
      expect(dataOf(more)).to.deep.equal({...least, description});
  });

  it('does not give the place of the city as that of the office', () => {
    expect(dataOf()).to.not.have.any.keys('geo', 'location');
  });

  it('has an organisation without a department', () => {
    expect(dataOf({organisation: both('City')})).to.deep.equal({
      ...least,
      parentOrganization: {
        '@type': 'GovernmentOrganization',
        name: 'City (en)',
      },
    });
  });

  it('has the department as a part of the organisation', () => {
    const more = {organisation: both('City'), department: both('Staff')};
    expect(dataOf(more)).to.deep.equal({
      ...least,
      parentOrganization: {
        '@type': 'GovernmentOrganization',
        name: 'City (en)',
        department: {
          '@type': 'GovernmentOrganization',
          name: 'Staff (en)',
        },
      },
    });
  });

  it('has the parts of the address that are known', () => {
    const address = {locality: 'Dortmund', country: 'DE'};
    expect(dataOf({address})).to.deep.equal({
      ...least,
      address: {
        '@type': 'PostalAddress',
        addressLocality: 'Dortmund',
        addressCountry: 'DE',
      },
    });
  });

  it('is undefined without an office', () => {
    expect(structuredData(readPayload({schemaVersion: 1}), 'en')).to.equal(
      undefined
    );
  });
});
