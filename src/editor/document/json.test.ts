import {expect} from '@open-wc/testing';
import {isSame, type Json, type Path, valueAt} from './json.js';

const CONTENT: Json = {
  partners: [{id: 'kumasi', name: {de: 'Kumasi', en: 'Kumasi'}}],
  empty: null,
};

const VALUES: readonly (readonly [path: Path, value: Json | undefined])[] = [
  [[], CONTENT],
  [['partners', 0, 'name', 'de'], 'Kumasi'],
  [['empty'], null],
  [['partners', 1], undefined],
  [['partners', -1], undefined],
  [['partners', 'length'], undefined],
  [['partners', '0'], undefined],
  [['partners', 0, 'name', 'de', 'length'], undefined],
  [['toString'], undefined],
  [['__proto__'], undefined],
  [['empty', 'more'], undefined],
];

const PAIRS: readonly (readonly [
  a: Json | undefined,
  b: Json | undefined,
  isSame: boolean,
])[] = [
  [{a: 1, b: 2}, {b: 2, a: 1}, true],
  [{a: 1}, {a: 1, b: 2}, false],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [null, {}, false],
  [null, undefined, false],
  ['1', 1, false],
  [{a: [{b: null}]}, {a: [{b: null}]}, true],
  [{toString: 1}, {valueOf: 1}, false],
];

describe('content', () => {
  for (const [path, value] of VALUES)
    it(`has ${JSON.stringify(value)} at ${JSON.stringify(path)}`, () => {
      expect(valueAt(CONTENT, path)).to.equal(value);
    });

  for (const [a, b, same] of PAIRS)
    it(`${JSON.stringify(a)} is ${same ? 'the same as' : 'different from'} ${JSON.stringify(b)}`, () => {
      expect(isSame(a, b)).to.equal(same);
      expect(isSame(b, a)).to.equal(same);
    });
});
