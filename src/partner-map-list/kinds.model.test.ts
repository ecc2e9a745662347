import {expect} from '@open-wc/testing';
import type {Kind, Partner} from '../payload/schema.js';
import {madeUpUniversity} from '../testing/made-up-university.js';
import {barePartner} from '../testing/partners.js';
import {csvOf} from './files/csv.js';
import {geoJsonOf} from './files/geojson.js';
import {kindMeaning, partnersOfKinds, titleOf} from './kinds.model.js';
import {legendOf, shapeOf} from './map-legend.js';
import {structuredData} from './structured-data.js';

const both = (text: string) => ({de: text, en: text});

const DEFINED: readonly Kind[] = [
  {
    id: 'friendship',
    name: both('Friend'),
    plural: both('Friends'),
    about: both('No contract.'),
  },
  {id: 'twin-city', name: both('Sister city'), plural: both('Sister cities')},
];

const ofKind = (kind: string): Partner => ({...barePartner, id: kind, kind});

describe('kinds of the payload', () => {
  for (const [kinds, title] of [
    ['friendship', 'Friends'],
    ['twin-city', 'Sister cities'],
    ['twin-city inner-german', 'Sister cities'],
    ['inner-german', 'Twin cities'],
    ['friendship twin-city', 'Partners around the world'],
    ['university', 'Partner universities'],
  ] as const)
    it(`give a list of ${kinds} the heading “${title}”`, () => {
      expect(titleOf(new Set(kinds.split(' ')), 'en', DEFINED)).to.equal(title);
    });

  for (const [asked, found] of [
    ['friendship', 'friendship'],
    ['friendship project', 'friendship project'],
    ['contact', 'friendship project twin-city'],
    ['university', ''],
  ] as const)
    it(`“${asked}” asks for ${found || 'none'}`, () => {
      const partners = ['friendship', 'project', 'twin-city'].map(ofKind);
      const ids = partnersOfKinds(partners, asked, DEFINED).map(({id}) => id);
      expect(ids.join(' ')).to.equal(found);
    });

  it('say what they mean', () => {
    expect(kindMeaning('friendship', 'en', DEFINED)).to.equal(
      'Friend: No contract.'
    );
    expect(kindMeaning('twin-city', 'en', DEFINED)).to.equal(undefined);
    expect(kindMeaning('project', 'en', DEFINED)).to.equal(undefined);
  });

  it('have shapes of their own, up to eight kinds', () => {
    const own = ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      name: both(id),
      plural: both(id),
    }));
    const kinds = ['university', 'twin-city', 'project', 'inner-german'];
    const all = [...kinds, 'a', 'b', 'c', 'd'];
    const legend = legendOf(all.map(ofKind), 'en', own);
    expect(legend.map(({text}) => text).slice(-5)).to.deep.equal([
      'a',
      'b',
      'c',
      'd',
      // Its name is the longest.
      'German–German twin city',
    ]);
    expect(new Set(legend.map(({shape}) => shape)).size).to.equal(8);
    // Of more kinds, some share a shape, but none lacks one.
    const many = Array.from({length: 9}, (_, i) => ({
      ...own[0]!,
      id: `k${i}`,
    }));
    expect(shapeOf('k8', many)).to.equal(shapeOf('k0', many));
  });

  it('and the values of facets are in the files, by name', () => {
    const payload = madeUpUniversity(31);
    const facets = {subject: ['engineering', 'law'], level: []};
    const partners = [{...ofKind('double-degree'), facets}];
    const [head, row] = csvOf(partners, 'de', payload).split('\r\n');
    expect(head).to.include(
      '"Themen";"Fach";"Studienstufe";"Programm";"Globale Ziele"'
    );
    expect(row).to.include('"Doppelabschluss"');
    expect(row).to.include('"Rechtswissenschaft; Maschinenbau";"";""');
    const {features} = JSON.parse(geoJsonOf(partners, 'de', payload)) as {
      features: readonly {properties: Record<string, unknown>}[];
    };
    expect(features[0]?.properties).to.include({
      kind: 'double-degree',
      kindName: 'Doppelabschluss',
    });
    expect(features[0]?.properties['facets']).to.deep.equal({
      subject: ['Rechtswissenschaft', 'Maschinenbau'],
    });
    expect(structuredData({...payload, partners}, 'en')).to.include(
      '"keywords":["Law","Mechanical engineering"]'
    );
  });
});
