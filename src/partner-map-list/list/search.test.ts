import {expect} from '@open-wc/testing';
import {searcher} from './search.js';

const PARTNERS: readonly (readonly string[])[] = [
  ['Amiens', 'France', 'Frankreich'],
  ['Århus', 'Denmark', 'Dänemark'],
  ['Diyarbakır', 'Türkiye', 'Türkei'],
  ['Łódź', 'Poland', 'Polen'],
  ['Munich', 'München', 'Germany', 'Deutschland'],
  ['Netanya', 'נתניה', 'Israel'],
  ['Novi Sad', 'Нови Сад', 'Serbia', 'Serbien'],
  ['Rostov-on-Don', 'Rostow am Don', 'Ростов-на-Дону'],
  ['Tromsø', 'Norway', 'Norwegen'],
  ['Westfälische Wilhelms-Universität', 'Münster'],
  ['Xi’an', '西安', 'China'],
  ['Zhytomyr', 'Schytomyr', 'Житомир', 'Ukraine'],
];

const search = searcher(PARTNERS, (texts) => texts);

describe('search', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['xian', ['Xi’an']],
    ["xi'an", ['Xi’an']],
    ['Xi an', ['Xi’an']],
    ['XI’AN', ['Xi’an']],
    ['西安', ['Xi’an']],
    ['munchen', ['Munich']],
    ['muenchen', ['Munich']],
    ['München', ['Munich']],
    ['mu\u0308nchen', ['Munich']],
    ['MÜNCH', ['Munich']],
    ['muenster', ['Westfälische Wilhelms-Universität']],
    ['wilhelmsuniv', ['Westfälische Wilhelms-Universität']],
    ['novisad', ['Novi Sad']],
    ['sad novi', ['Novi Sad']],
    ['сад', ['Novi Sad']],
    ['visa', []],
    ['rostov on don', ['Rostov-on-Don']],
    ['rostov-on', ['Rostov-on-Don']],
    ['житомир', ['Zhytomyr']],
    ['Житомир', ['Zhytomyr']],
    ['נתניה', ['Netanya']],
    ['lodz', ['Łódź']],
    ['tromso', ['Tromsø']],
    ['tromsoe', ['Tromsø']],
    ['aarhus', ['Århus']],
    ['arhus', ['Århus']],
    ['diyarbakir', ['Diyarbakır']],
    ['DİYARBAKIR', ['Diyarbakır']],
    ['Türkei', ['Diyarbakır']],
    ['amiens france', ['Amiens']],
    ['amiens poland', []],
    ['xi.n', ['Xi’an']],
    ['xian(', ['Xi’an']],
    ['nowhere', []],
  ];
  for (const [query, found] of cases) {
    it(`finds ${found.join(', ') || 'nothing'} for “${query}”`, () => {
      expect(search(query).map(([name]) => name)).to.deep.equal(found);
    });
  }

  it('finds all, in their order, where nothing is asked', () => {
    for (const query of ['', '  ', '-', "'"]) {
      expect(search(query)).to.equal(PARTNERS);
    }
  });

  it('reads the texts of its items once, and not before something is asked', () => {
    let read = 0;
    const find = searcher(['Leeds'], (name) => {
      read++;
      return [name];
    });
    find('');
    expect(read).to.equal(0);
    find(' ');
    expect(read).to.equal(1);
    find('leeds');
    expect(read).to.equal(1);
  });

  it('finds Hebrew and Arabic with points and without', () => {
    const find = searcher(['נְתַנְיָה', 'عَمَّان', 'दिल्ली'], (name) => [name]);
    expect(find('נתניה')).to.deep.equal(['נְתַנְיָה']);
    expect(find('عمان')).to.deep.equal(['عَمَّان']);
    expect(find('दिल्')).to.deep.equal(['दिल्ली']);
  });

  it('finds names that are written out by names with an umlaut', () => {
    const find = searcher(['Goethe', 'Duesseldorf'], (name) => [name]);
    expect(find('göthe')).to.deep.equal(['Goethe']);
    expect(find('Düsseldorf')).to.deep.equal(['Duesseldorf']);
  });

  it('reads the texts once, when it is first asked', () => {
    let reads = 0;
    const find = searcher(['a', 'b'], (name) => {
      reads++;
      return [name];
    });
    expect(reads).to.equal(0);
    find('a');
    find('ab');
    expect(reads).to.equal(2);
  });

  it('keeps the texts of an entry apart, and its lines together', () => {
    const find = searcher(
      [['Novi', 'Sad'], ['Bad\nEms'], []],
      (texts) => texts
    );
    expect(find('novisad')).to.deep.equal([]);
    expect(find('sad novi')).to.deep.equal([['Novi', 'Sad']]);
    expect(find('bad ems')).to.deep.equal([['Bad\nEms']]);
  });
});
