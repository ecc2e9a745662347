import {expect} from '@open-wc/testing';
import {
  headingLevelOf,
  oneOf,
  textOf,
  textOrNull,
  words,
  wordsOf,
} from './attributes.js';

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
  const values: ReadonlyArray<[string, string[]]> = [
    ['11 13 17', ['11', '13', '17']],
    ['11,13;17', ['11', '13', '17']],
    [' twin-city,\n university ', ['twin-city', 'university']],
    [' , ; ', []],
    ['', []],
  ];

  for (const [value, found] of values) {
    it(`finds ${found.length} in ${JSON.stringify(value)}`, () => {
      expect(words(value)).to.deep.equal(found);
    });
  }
});

describe('wordsOf', () => {
  const values: ReadonlyArray<[unknown, string]> = [
    ['11 13', '11 13'],
    [11, '11'],
    [[11, '13'], '11 13'],
    [[11, null], ''],
    [[[11]], ''],
    [null, ''],
    [NaN, ''],
    [true, ''],
    [{}, ''],
  ];

  for (const [value, text] of values) {
    it(`reads ${JSON.stringify(value)} as ${JSON.stringify(text)}`, () => {
      expect(wordsOf(value)).to.equal(text);
    });
  }
});

describe('textOf and textOrNull', () => {
  for (const text of ['', ' a ', 'null']) {
    it(`keep ${JSON.stringify(text)}`, () => {
      expect([textOf(text), textOrNull(text)]).to.deep.equal([text, text]);
    });
  }

  for (const value of [null, undefined, 5, true, ['a'], {}]) {
    it(`read ${JSON.stringify(value)} as the default`, () => {
      expect([textOf(value), textOrNull(value)]).to.deep.equal(['', null]);
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
    [true, 2],
    [[3], 2],
  ];

  for (const [value, level] of values) {
    it(`reads ${JSON.stringify(value)} as ${level}`, () => {
      expect(headingLevelOf(value)).to.equal(level);
    });
  }

  it('reads a BigInt and a symbol as 2', () => {
    expect([3n, Symbol('3')].map(headingLevelOf)).to.deep.equal([2, 2]);
  });
});
