import {expect} from '@open-wc/testing';
import {headingLevelOf, oneOf, words} from './attributes.js';

describe('oneOf', () => {
  const {converter} = oneOf(['list', 'compact']);

  const values: ReadonlyArray<[string | null, string]> = [
    ['list', 'list'],
    ['compact', 'compact'],
    [' Compact\n', 'compact'],
    ['compac', 'list'],
    ['list compact', 'list'],
    ['toString', 'list'],
    ['', 'list'],
    [null, 'list'],
  ];

  for (const [value, word] of values) {
    it(`reads ${JSON.stringify(value)} as ${word}`, () => {
      expect(typeof converter === 'function' && converter(value)).to.equal(
        word
      );
    });
  }
});

describe('words', () => {
  const values: ReadonlyArray<[string | null, string[]]> = [
    ['11 13 17', ['11', '13', '17']],
    ['11,13;17', ['11', '13', '17']],
    [' twin-city,\n university ', ['twin-city', 'university']],
    [' , ; ', []],
    ['', []],
    [null, []],
  ];

  for (const [value, found] of values) {
    it(`finds ${found.length} in ${JSON.stringify(value)}`, () => {
      expect(words(value)).to.deep.equal(found);
    });
  }
});

describe('headingLevelOf', () => {
  const values: ReadonlyArray<[unknown, number]> = [
    ['1', 1],
    [' 6 ', 6],
    [3, 3],
    ['0', 2],
    ['7', 2],
    ['2.5', 2],
    ['h3', 2],
    ['', 2],
    [null, 2],
    [undefined, 2],
  ];

  for (const [value, level] of values) {
    it(`reads ${JSON.stringify(value)} as ${level}`, () => {
      expect(headingLevelOf(value)).to.equal(level);
    });
  }
});
