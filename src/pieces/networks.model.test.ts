import {expect} from '@open-wc/testing';
import type {Network} from '../payload/schema.js';
import {type NetworkEntry, networkEntries} from './networks.model.js';

const name = {de: 'Rat der Städte', en: 'Council of Cities'};

describe('networkEntries', () => {
  const cases: ReadonlyArray<
    [
      what: string,
      network: Partial<Network>,
      de: Partial<NetworkEntry>,
      en: Partial<NetworkEntry>,
    ]
  > = [
    [
      'a network with its name alone',
      {},
      {
        name: 'Rat der Städte',
        shortName: 'Rat der Städte',
        abbreviation: undefined,
      },
      {name: 'Council of Cities', shortName: 'Council of Cities'},
    ],
    [
      'its abbreviation, where there is little room',
      {abbreviation: 'COC'},
      {abbreviation: 'COC', shortName: 'COC'},
      {abbreviation: 'COC', shortName: 'COC'},
    ],
    [
      'no abbreviation that the name contains',
      {abbreviation: 'Cities'},
      {abbreviation: 'Cities', shortName: 'Cities'},
      {abbreviation: undefined, shortName: 'Cities'},
    ],
    ['since when', {since: 1996}, {since: 'seit 1996'}, {since: 'since 1996'}],
    ['no year where none is known', {}, {since: undefined}, {since: undefined}],
    [
      'the language of a name that the reader does not speak',
      {lang: 'en'},
      {lang: 'en'},
      {lang: undefined},
    ],
    [
      'what it does',
      {about: {de: 'Etwas', en: 'Something'}},
      {about: 'Etwas'},
      {about: 'Something'},
    ],
    [
      'the language of Leichte Sprache',
      {about: {de: 'Leicht', en: 'English', 'de-simple': 'Leicht'}},
      {about: 'Leicht', aboutLang: 'de-simple'},
      {about: 'English', aboutLang: undefined},
    ],
    [
      'the page in the language',
      {url: {de: 'https://example.org/de', en: 'https://example.org/en'}},
      {isLinkNamed: false},
      {isLinkNamed: false},
    ],
    [
      'whether its page has a name of its own',
      {
        url: {
          de: 'https://example.org/',
          en: 'https://example.org/',
          name: {de: 'Übersicht', en: 'Overview'},
        },
      },
      {isLinkNamed: true},
      {isLinkNamed: true},
    ],
  ];

  for (const [what, more, de, en] of cases) {
    it(`returns ${what}`, () => {
      const networks = Object.freeze([
        Object.freeze({id: 'one', name, ...more}),
      ]);
      expect(networkEntries(networks, 'de')[0]).to.include(de);
      expect(networkEntries(networks, 'en')[0]).to.include(en);
    });
  }

  it('links the name, in its language, to the page', () => {
    const network = {
      id: 'one',
      name,
      lang: 'en',
      url: {
        de: 'https://example.org/',
        en: 'https://example.org/',
        hreflang: 'en',
      },
    };
    expect(networkEntries([network], 'de')[0]?.link).to.deep.equal({
      href: 'https://example.org/',
      text: 'Rat der Städte',
      lang: 'en',
      hreflang: 'en',
      inLanguage: 'auf Englisch',
    });
  });

  it('links to a page by its own name, if it has one', () => {
    const url = {
      de: 'https://example.org/',
      en: 'https://example.org/',
      name: {de: 'Übersicht', en: 'Overview'},
    };
    expect(
      networkEntries([{id: 'one', name, url}], 'en')[0]?.link?.text
    ).to.equal('Overview');
  });

  it('keeps the order of the payload', () => {
    const networks = ['b', 'c', 'a'].map((id) => ({id, name}));
    const ids = networkEntries(networks, 'en').map(({id}) => id);
    expect(ids).to.deep.equal(['b', 'c', 'a']);
  });

  it('returns an empty list for no networks', () => {
    expect(networkEntries([], 'de')).to.deep.equal([]);
  });
});
