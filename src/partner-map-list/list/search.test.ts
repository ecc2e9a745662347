import {expect} from '@open-wc/testing';
import {assert, constantFrom, oneof, property, string} from 'fast-check';
import {searcher, type SearchTexts} from './search.js';

type Item = SearchTexts & {readonly id: string};

const item = (
  id: string,
  country: string,
  names: readonly string[],
  others: Partial<SearchTexts> = {}
): Item => ({
  id,
  country,
  names: [id, ...names],
  topics: [],
  prose: [],
  ...others,
});

const PARTNERS: readonly Item[] = [
  item('Amiens', 'FR', [], {prose: ['1960']}),
  item('Århus', 'DK', []),
  item('Buffalo', 'US', ['New York'], {prose: ['1978']}),
  item('Diyarbakır', 'TR', []),
  item('Kumasi', 'GH', [], {
    topics: ['Klimaschutz', 'Climate protection'],
    prose: ['2011', 'Beide Städte arbeiten zusammen.'],
  }),
  item('Leeds', 'GB', [], {topics: ['Stadtklima', 'Urban climate']}),
  item('Łódź', 'PL', []),
  item('Munich', 'DE', ['München']),
  item('Netanya', 'IL', ['נתניה']),
  item('Novi Sad', 'RS', ['Нови Сад']),
  item('Rostov-on-Don', 'RU', ['Rostow am Don', 'Ростов-на-Дону'], {
    prose: ['1978', 'The war against Ukraine'],
  }),
  item('Tromsø', 'NO', []),
  item('Westfälische Wilhelms-Universität', 'DE', ['Münster']),
  item('Xi’an', 'CN', ['西安']),
  item('Zhytomyr', 'UA', ['Schytomyr', 'Житомир']),
  item('Zwickau', 'DE', []),
];

const search = searcher(PARTNERS, (each) => each);
const ids = (query: string) => search(query).items.map(({id}) => id);

/** A search over items of one name each, in no country. */
const searchNames = (...names: readonly string[]) => {
  const find = searcher(
    names.map((name) => item(name, 'ZZ', [])),
    (each) => each
  );
  return (query: string) => find(query).items.map(({id}) => id);
};

const table = (
  cases: readonly (readonly [queries: string, found: readonly string[]])[]
) => {
  for (const [queries, found] of cases)
    for (const query of queries.split(', '))
      it(`finds ${found.join(', ') || 'nothing'} for “${query}”`, () =>
        expect(ids(query)).to.deep.equal(found));
};

describe('search', () => {
  describe('in names', () =>
    table([
      ["xian, xi'an, Xi an, XI’AN, 西安, 安", ['Xi’an']],
      ['munchen, muenchen, München, mu\u0308nchen, MÜNCH', ['Munich']],
      ['muenster, wilhelmsuniv', ['Westfälische Wilhelms-Universität']],
      ['novisad, sad novi, сад', ['Novi Sad']],
      ['visa, nowhere', []],
      ['rostov on don, rostov-on', ['Rostov-on-Don']],
      ['житомир, Житомир', ['Zhytomyr']],
      ['נתניה', ['Netanya']],
      ['lodz', ['Łódź']],
      ['tromso, tromsoe', ['Tromsø']],
      ['aarhus, arhus', ['Århus']],
      ['diyarbakir, DİYARBAKIR', ['Diyarbakır']],
      ['amiens france', ['Amiens']],
      ['amiens poland', []],
      ['xian(, xi.n', ['Xi’an']],
    ]));

  const european = [
    'Amiens',
    'Århus',
    'Leeds',
    'Łódź',
    'Munich',
    'Novi Sad',
    'Rostov-on-Don',
    'Tromsø',
    'Westfälische Wilhelms-Universität',
    'Zhytomyr',
    'Zwickau',
  ];
  describe('by country and continent', () =>
    table([
      ['turkey, türkei, turkiye, Türkiye, tuerkei', ['Diyarbakır']],
      ['usa, us, united states, Vereinigte Staaten, unitedst', ['Buffalo']],
      ['amerika, america, north america, nordamerika', ['Buffalo']],
      ['england, britain, uk, UK, großbritannien, grossbritannien', ['Leeds']],
      ['united kingdom, vereinigtes königreich, gb', ['Leeds']],
      ['scotland, schottland, wales, nordirland', ['Leeds']],
      ['afrika, africa, ghana, gh', ['Kumasi']],
      ['europa, europe', european],
      ['asien, asia', ['Diyarbakır', 'Netanya', 'Xi’an']],
      ['china, cn', ['Xi’an']],
    ]));

  describe('by the codes of countries as whole words', () => {
    it('even if they are in other words', () => {
      expect(ids('uk')).to.deep.equal(['Leeds']);
      // As in "zusammen".
      expect(ids('usa')).to.deep.equal(['Buffalo']);
      expect(ids('no')).to.deep.equal(['Tromsø']);
    });

    it('or as ordinary words if no partner is in that country', () => {
      // Morocco.
      expect(ids('ma')).to.include('Kumasi');
      // Armenia.
      expect(ids('am')).to.include('Rostov-on-Don');
    });

    it('or as ordinary words if the other words are nowhere in that country', () =>
      // Romania has its code at the start of the first word.
      expect(
        searcher(
          [item('Cluj', 'RO', []), item('Rostov', 'RU', ['Don'])],
          (each) => each
        )('ro don').items.map(({id}) => id)
      ).to.deep.equal(['Rostov']));

    it('and short words only from the start of a country’s name', () => {
      const find = searcher([item('Cluj', 'RO', [])], (each) => each);
      expect(find('oman').items).to.be.empty;
      expect(find('roman').items).to.have.length(1);
    });
  });

  describe('in topics and texts', () =>
    table([
      ['climate, klima', ['Kumasi', 'Leeds']],
      ['klimaschutz, Beide Städte', ['Kumasi']],
      ['1978, 197', ['Buffalo', 'Rostov-on-Don']],
      ['1978 russia', ['Rostov-on-Don']],
      ['ukraine', ['Rostov-on-Don', 'Zhytomyr']],
      // Two letters are in any text.
      ['19', []],
    ]));

  describe('with one slip', () => {
    table([
      ['zwikau, zwixkau, zwickkau, zwcikau, wickau, zwicaku', ['Zwickau']],
      ['bufalo, buffallo', ['Buffalo']],
      ['amines', ['Amiens']],
      ['muenchn', ['Munich']],
      ['Netanja', ['Netanya']],
      ['ghanna, gahna', ['Kumasi']],
      ['climte', ['Kumasi', 'Leeds']],
      ['bufalo new', ['Buffalo']],
      // Two slips, a short word, and a year.
      ['bufaol, leds, 19788', []],
    ]);

    it('only if nothing is found without', () => {
      const find = searchNames('Bremen', 'Breman');
      expect(find('bremen')).to.deep.equal(['Bremen']);
      expect(find('bremon')).to.deep.equal(['Bremen', 'Breman']);
    });

    it('and says which words it found instead', () => {
      const [finder] = search('zwikau').finders;
      expect(finder?.names?.test('zwickau')).to.be.true;
      expect(finder?.names?.test('zwikau')).to.be.false;
    });
  });

  it('finds all, in their order, where nothing is asked', () => {
    for (const query of ['', '  ', '-', "'"])
      expect(search(query).items).to.equal(PARTNERS);
  });

  it('reads the texts of its items once, and not before something is asked', () => {
    let read = 0;
    const find = searcher(['Leeds'], (name) => {
      read++;
      return item(name, 'GB', []);
    });
    find('');
    expect(read).to.equal(0);
    find(' ');
    expect(read).to.equal(1);
    find('leeds');
    find('leedz');
    expect(read).to.equal(1);
  });

  it('finds Hebrew and Arabic with points and without', () => {
    const find = searchNames('נְתַנְיָה', 'عَمَّان', 'दिल्ली');
    expect(find('נתניה')).to.deep.equal(['נְתַנְיָה']);
    expect(find('عمان')).to.deep.equal(['عَمَّان']);
    expect(find('दिल्')).to.deep.equal(['दिल्ली']);
  });

  it('finds names that are written out by names with an umlaut', () => {
    const find = searchNames('Goethe', 'Duesseldorf');
    expect(find('göthe')).to.deep.equal(['Goethe']);
    expect(find('Düsseldorf')).to.deep.equal(['Duesseldorf']);
  });

  it('keeps the texts of an entry apart, and its lines together', () => {
    const find = searcher(
      [item('Novi', 'ZZ', ['Sad']), item('Bad\nEms', 'ZZ', [])],
      (each) => each
    );
    expect(find('novisad').items).to.be.empty;
    expect(find('sad novi').items).to.have.length(1);
    expect(find('bad ems').items).to.have.length(1);
  });

  describe('answers', () => {
    const long: Readonly<Record<string, string>> = {
      'a word of 100,000 letters': 'a'.repeat(100_000),
      'a word of 100,000 umlauts': 'ä'.repeat(100_000),
      'the same word 100,000 times': 'leeds '.repeat(100_000),
      '100,000 words': Array.from({length: 100_000}, (_, i) => `w${i}`).join(
        ' '
      ),
    };
    for (const [name, query] of Object.entries(long))
      it(name, () => {
        const start = performance.now();
        expect(ids(query)).to.deep.equal(
          query.startsWith('leeds') ? ['Leeds'] : []
        );
        expect(performance.now() - start).to.be.below(500);
      });

    it('every query', () => {
      const anything = oneof(
        string({unit: 'binary', maxLength: 50}),
        string({
          unit: constantFrom(
            ...Array.from('aeiou ßüıİ’.*+?^${}()|[]\\/\n\t西\u0308\ud800')
          ),
        })
      );
      assert(
        property(anything, (query) => {
          const {items, finders} = search(query);
          return items.length === 0 || finders.length <= query.length;
        })
      );
    });
  });
});
