import {expect} from '@open-wc/testing';
import {memo} from './memo.js';

describe('memo', () => {
  const cases: ReadonlyArray<
    [what: string, calls: ReadonlyArray<[unknown, unknown]>, derived: number]
  > = [
    [
      'derives once while its arguments stay',
      [
        [1, 'a'],
        [1, 'a'],
        [1, 'a'],
      ],
      1,
    ],
    [
      'derives anew for another first argument',
      [
        [1, 'a'],
        [2, 'a'],
      ],
      2,
    ],
    [
      'derives anew for another last argument',
      [
        [1, 'a'],
        [1, 'b'],
      ],
      2,
    ],
    [
      'remembers the last result only',
      [
        [1, 'a'],
        [2, 'a'],
        [1, 'a'],
      ],
      3,
    ],
    [
      'knows NaN again',
      [
        [NaN, 'a'],
        [NaN, 'a'],
      ],
      1,
    ],
    [
      'computes again for an equal object',
      [
        [{}, 'a'],
        [{}, 'a'],
      ],
      2,
    ],
  ];

  for (const [what, calls, derived] of cases) {
    it(what, () => {
      let count = 0;
      const remembering = memo((a: unknown, b: unknown) => {
        count++;
        return [a, b];
      });
      for (const [a, b] of calls)
        expect(remembering(a, b)).to.deep.equal([a, b]);
      expect(count).to.equal(derived);
    });
  }

  it('returns the identical result again', () => {
    const remembering = memo((length: number) => new Array<null>(length));
    expect(remembering(3)).to.equal(remembering(3));
  });

  it('remembers a result that is undefined', () => {
    let count = 0;
    const remembering = memo(() => {
      count++;
      return undefined;
    });
    remembering();
    remembering();
    expect(count).to.equal(1);
  });
});
