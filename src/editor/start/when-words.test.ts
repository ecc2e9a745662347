import {expect} from '@open-wc/testing';
import {whenWords} from './when-words.js';

const NOW = new Date(2026, 10, 29, 0, 30);

const TIMES = [
  [new Date(2026, 10, 29, 0, 5), 'heute, 00:05', 'today, 00:05'],
  [new Date(2026, 10, 28, 23, 59), 'gestern, 23:59', 'yesterday, 23:59'],
  [
    new Date(2026, 10, 27, 10, 41),
    '27. November 2026, 10:41',
    '27 November 2026, 10:41',
  ],
] as const;

describe('the time of a change', () => {
  for (const [time, de, en] of TIMES)
    it(`is ${en}`, () => {
      expect(whenWords(time, 'de', NOW)).to.equal(de);
      expect(whenWords(time, 'en', NOW)).to.equal(en);
    });
});
