import {expect} from '@open-wc/testing';
import type {Locale} from '../language/locale.js';
import {bundledPayload} from '../payload/bundled.js';
import type {Partner, PartnerKind} from '../payload/schema.js';
import {
  countByFilter,
  kindIds,
  kindName,
  kindsName,
  partnersOfKinds,
  titleOf,
} from './kinds.model.js';
import {
  countOf,
  searchTexts,
  type Sort,
  sorted,
  sortName,
  SORTS,
} from './partner-map-list.model.js';
import {barePartner, university} from '../testing/partners.js';

const DORTMUND = [7.466, 51.5149] as const;

const partners = bundledPayload().partners!;
const bundled = (id: string) => partners.find((one) => one.id === id)!;

describe('titleOf', () => {
  const titles: readonly (readonly [readonly PartnerKind[], string, string])[] =
    [
      [['twin-city'], 'Partnerstädte', 'Twin cities'],
      [['twin-city', 'inner-german'], 'Partnerstädte', 'Twin cities'],
      [['inner-german'], 'Partnerstädte', 'Twin cities'],
      [['university'], 'Partnerhochschulen', 'Partner universities'],
      [['project'], 'Partner in aller Welt', 'Partners around the world'],
      [
        ['twin-city', 'university'],
        'Partner in aller Welt',
        'Partners around the world',
      ],
    ];

  for (const [kinds, de, en] of titles)
    it(`names ${kinds.join(' and ')}`, () => {
      expect(titleOf(new Set(kinds), 'de')).to.equal(de);
      expect(titleOf(new Set(kinds), 'en')).to.equal(en);
    });
});

describe('partnersOfKinds', () => {
  const cases: readonly (readonly [
    kinds: string,
    count: number,
    withZwickau: boolean,
  ])[] = [
    ['twin-city', 11, true],
    ['inner-german', 1, true],
    ['twin-city inner-german', 11, true],
    ['project', 3, false],
    ['', 14, true],
  ];

  for (const [kinds, count, withZwickau] of cases)
    it(`finds ${count} for “${kinds}”`, () => {
      const ids = partnersOfKinds(partners, kinds).map(({id}) => id);
      expect(ids).to.have.length(count);
      expect(ids.includes('zwickau')).to.equal(withZwickau);
    });
});

describe('countByFilter', () => {
  const countsOf = (kinds: string) => [
    ...countByFilter(partnersOfKinds(partners, kinds)),
  ];

  it('counts German–German twin cities among the twin cities', () => {
    expect(countsOf('')).to.deep.equal([
      ['twin-city', 11],
      ['project', 3],
    ]);
  });

  it('counts them alone if there are no others', () => {
    expect(countsOf('inner-german project')).to.deep.equal([
      ['inner-german', 1],
      ['project', 3],
    ]);
  });
});

describe('countOf', () => {
  const some = (length: number, countries: number) =>
    Array.from({length}, (_, i) => ({
      ...barePartner,
      country: ['FR', 'GB', 'PL'][i % countries]!,
    }));
  const counts: readonly (readonly [
    shown: readonly Partner[],
    total: number,
    de: string,
    en: string,
  ])[] = [
    [some(3, 3), 3, '3 Partner weltweit', '3 partners worldwide'],
    [some(2, 1), 2, '2 Partner', '2 partners'],
    [some(1, 1), 1, '1 Partner', '1 partner'],
    [some(3, 3), 14, '3 von 14 Partnern', '3 of 14 partners'],
    [some(1, 1), 14, '1 von 14 Partnern', '1 of 14 partners'],
    [[], 14, '0 von 14 Partnern', '0 of 14 partners'],
    [some(5, 2), 10_000, '5 von 10.000 Partnern', '5 of 10,000 partners'],
    [[], 0, 'Noch keine Partner', 'No partners yet'],
  ];

  for (const [shown, total, de, en] of counts)
    it(`says “${en}”`, () => {
      expect(countOf(shown, total, 'de')).to.equal(de);
      expect(countOf(shown, total, 'en')).to.equal(en);
    });
});

describe('sorted', () => {
  const order = (sort: Sort, locale: Locale, home?: Partner['location']) =>
    sorted([...partners, barePartner], sort, locale, home).map(({id}) => id);

  it('goes by name as the language has it', () => {
    expect(order('name', 'de').join(' ')).to.equal(
      'amiens buffalo cluj-napoca dabola dura bare kumasi leeds netanya novi-sad rostov-on-don zhytomyr trabzon xian zwickau'
    );
    expect(order('name', 'en').join(' ')).to.equal(
      'amiens buffalo cluj-napoca dabola dura kumasi leeds netanya novi-sad rostov-on-don bare trabzon xian zhytomyr zwickau'
    );
  });

  it('goes by year, who has none at the end', () => {
    const ids = order('since', 'en');
    expect(ids.slice(0, 3)).to.deep.equal(['amiens', 'leeds', 'rostov-on-don']);
    expect(ids.at(-1)).to.equal('bare');
  });

  it('puts equal years in the order of names', () => {
    const ids = order('since', 'en');
    expect(ids.indexOf('cluj-napoca') + 1).to.equal(ids.indexOf('dabola'));
  });

  it('goes by distance', () => {
    const ids = order('distance', 'en', DORTMUND);
    expect(ids.slice(0, 2)).to.deep.equal(['zwickau', 'amiens']);
    expect(ids.at(-1)).to.equal('xian');
  });

  it('goes by name where no distance is known', () => {
    expect(order('distance', 'en')).to.deep.equal(order('name', 'en'));
  });
});

describe('the names of kinds and orders', () => {
  for (const locale of ['de', 'en'] as const)
    it(`are all different in ${locale}`, () => {
      const names = [
        kindIds().map((kind) => kindName(kind, locale)),
        kindIds().map((kind) => kindsName(kind, locale)),
        SORTS.map((sort) => sortName(sort, locale)),
      ];
      for (const each of names)
        expect(new Set(each).size).to.equal(each.length);
    });
});

describe('searchTexts', () => {
  const names: readonly (readonly [Partner, readonly string[]])[] = [
    [bundled('zhytomyr'), ['Schytomyr', 'Zhytomyr', 'Житомир']],
    [bundled('cluj-napoca'), ['Cluj-Napoca', 'Klausenburg']],
    [bundled('buffalo'), ['Buffalo', 'New York']],
    [university, ['University of Lyon', 'Lyons']],
  ];

  for (const [partner, texts] of names)
    it(`has ${texts.join(', ')} as names of ${partner.id}`, () =>
      expect(searchTexts(partner).names).to.include.members([...texts]));

  it('has the topics in both languages', () => {
    const {topics} = bundled('kumasi');
    expect(topics).not.to.be.empty;
    for (const {de, en} of topics)
      expect(searchTexts(bundled('kumasi')).topics).to.include.members([
        de,
        en,
      ]);
  });

  it('has years, milestones, notes and participants', () => {
    const {since, note, milestones} = bundled('rostov-on-don');
    expect(searchTexts(bundled('rostov-on-don')).prose).to.include.members([
      String(since),
      note!.de,
      String(milestones[0]!.year),
      milestones[0]!.text.en,
    ]);
    const {participants} = bundled('dabola');
    expect(searchTexts(bundled('dabola')).prose).to.include(
      participants[0]!.name.de
    );
  });
});
