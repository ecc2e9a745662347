import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Point} from '../geo/projection.js';
import {type Direction, neighbour} from './neighbours.js';

const DIRECTIONS: readonly Direction[] = ['right', 'down', 'left', 'up'];

/** All that the arrow keys lead to. */
function reached(all: readonly Point[], from: Point): Set<Point> {
  const seen = new Set([from]);
  for (const marker of seen) {
    for (const direction of DIRECTIONS) {
      const next = neighbour(marker, all, direction);
      if (next) seen.add(next);
    }
  }
  return seen;
}

const markers = (coordinate: fc.Arbitrary<number>) =>
  fc.uniqueArray(fc.record({x: coordinate, y: coordinate}), {
    minLength: 1,
    maxLength: 40,
    selector: ({x, y}) => `${x} ${y}`,
  });

describe('neighbour', () => {
  const here = {x: 100, y: 100};
  const cases: readonly [string, Direction, Point[], number | undefined][] = [
    [
      'the nearest straight ahead',
      'right',
      [
        {x: 150, y: 100},
        {x: 120, y: 100},
      ],
      1,
    ],
    [
      'down where y grows',
      'down',
      [
        {x: 100, y: 90},
        {x: 100, y: 110},
      ],
      1,
    ],
    [
      'up where y falls',
      'up',
      [
        {x: 100, y: 90},
        {x: 100, y: 110},
      ],
      0,
    ],
    [
      'left where x falls',
      'left',
      [
        {x: 130, y: 100},
        {x: 60, y: 100},
      ],
      1,
    ],
    [
      'straight on rather than aside',
      'right',
      [
        {x: 130, y: 125},
        {x: 140, y: 105},
      ],
      1,
    ],
    [
      'nothing beyond the quarter',
      'right',
      [
        {x: 110, y: 150},
        {x: 90, y: 100},
      ],
      undefined,
    ],
    ['nothing at the same place', 'right', [{x: 100, y: 100}], undefined],
    ['nothing where there is nothing', 'up', [], undefined],
  ];
  for (const [what, direction, all, index] of cases) {
    it(`gives ${what}`, () => {
      const expected = index === undefined ? undefined : all[index];
      expect(neighbour(here, all, direction)).to.equal(expected);
    });
  }

  it('has each other marker in one direction only', () => {
    const around = markers(fc.integer({min: -3, max: 3}));
    fc.assert(
      fc.property(around, (all) => {
        for (const one of all) {
          const ways = DIRECTIONS.filter((way) =>
            neighbour({x: 0, y: 0}, [one], way)
          );
          expect(ways).to.have.length(one.x || one.y ? 1 : 0);
        }
      })
    );
  });

  const sets: readonly [string, fc.Arbitrary<Point[]>][] = [
    ['anywhere', markers(fc.double({min: 0, max: 1000, noNaN: true}))],
    ['on a lattice', markers(fc.integer({min: 0, max: 4}))],
  ];
  for (const [where, arbitrary] of sets) {
    it(`leads from every marker to every other, ${where}`, () => {
      fc.assert(
        fc.property(arbitrary, (all) => {
          for (const from of all) {
            expect(reached(all, from).size).to.equal(all.length);
          }
        }),
        {numRuns: 200}
      );
    });
  }

  it('leads into the midst of a square', () => {
    const midst = {x: 1, y: 1};
    const corners = [
      {x: 0, y: 0},
      {x: 2, y: 0},
      {x: 2, y: 2},
      {x: 0, y: 2},
    ];
    for (const corner of corners) {
      expect(reached([...corners, midst], corner)).to.include(midst);
    }
  });
});
