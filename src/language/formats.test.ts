import {expect} from '@open-wc/testing';
import {type Formats, formatsIn, WEEKDAYS} from './formats.js';

/** `Intl` joins a number and its unit with spaces that do not break. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('formatsIn', () => {
  const cases: ReadonlyArray<
    [what: string, say: (formats: Formats) => string, de: string, en: string]
  > = [
    [
      'a country',
      ({country}) => country('GB'),
      'Vereinigtes Königreich',
      'United Kingdom',
    ],
    ['an unassigned country code', ({country}) => country('QQ'), 'QQ', 'QQ'],
    ['a language', ({language}) => language('fr'), 'Französisch', 'French'],
    [
      'the language of a region',
      ({language}) => language('de-AT'),
      'Deutsch',
      'German',
    ],
    [
      'an unassigned language',
      ({language}) => language('abcd'),
      'abcd',
      'abcd',
    ],
    ['a number', ({number}) => number(12345), '12.345', '12,345'],
    ['none as a number', ({number}) => number(0), '0', '0'],
    [
      'a distance',
      ({kilometres}) => kilometres(5012.7),
      '5.013 km',
      '5,013 km',
    ],
    ['a short distance', ({kilometres}) => kilometres(0.2), '0 km', '0 km'],
    [
      'a day',
      ({date}) => date('2026-11-23'),
      '23. November 2026',
      '23 November 2026',
    ],
    [
      'the first day of a year',
      ({date}) => date('2026-01-01'),
      '1. Januar 2026',
      '1 January 2026',
    ],
    ['a weekday', ({weekday}) => weekday('Mo'), 'Montag', 'Monday'],
    ['the last weekday', ({weekday}) => weekday('Su'), 'Sonntag', 'Sunday'],
    ['nothing in a row', ({list}) => list([]), '', ''],
    ['one in a row', ({list}) => list(['a']), 'a', 'a'],
    [
      'three in a row',
      ({list}) => list(['a', 'b', 'c']),
      'a, b und c',
      'a, b and c',
    ],
    ['the plural of none', ({plural}) => plural(0), 'other', 'other'],
    ['the plural of one', ({plural}) => plural(1), 'one', 'one'],
    ['the plural of many', ({plural}) => plural(11), 'other', 'other'],
  ];

  for (const [what, say, de, en] of cases) {
    it(`writes ${what}`, () => {
      expect(plain(say(formatsIn('de')))).to.equal(de);
      expect(plain(say(formatsIn('en')))).to.equal(en);
    });
  }

  for (const locale of ['de', 'en'] as const) {
    const {compare, weekday} = formatsIn(locale);

    it(`sorts as a reader expects in ${locale}`, () => {
      const sorted = ['Ziel 10', 'Österreich', 'Ziel 9', 'Ostrau', 'Oslo'];
      expect(sorted.sort(compare)).to.deep.equal([
        'Oslo',
        'Österreich',
        'Ostrau',
        'Ziel 9',
        'Ziel 10',
      ]);
    });

    it(`names seven days in ${locale}`, () => {
      expect(new Set(WEEKDAYS.map(weekday)).size).to.equal(7);
    });

    it(`makes the formats of ${locale} once`, () => {
      expect(formatsIn(locale)).to.equal(formatsIn(locale));
    });
  }
});
