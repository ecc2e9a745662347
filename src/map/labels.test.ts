import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {type Label, placeLabels, type LabelRequest} from './labels.js';
import type {Box} from './viewport.js';

const SIZE = {width: 400, height: 300};

const label = (change: Partial<LabelRequest> = {}): LabelRequest => ({
  id: 'a',
  width: 60,
  height: 14,
  at: {x: 200, y: 150},
  radius: 6,
  weight: 0,
  ...change,
});

const own = ({at, radius}: LabelRequest) => ({...at, radius});

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const anyLabels = fc
  .array(
    fc.record({
      width: fc.integer({min: 10, max: 150}),
      height: fc.integer({min: 8, max: 24}),
      at: fc.record({
        x: fc.double({min: -20, max: 420, noNaN: true}),
        y: fc.double({min: -20, max: 320, noNaN: true}),
      }),
      radius: fc.integer({min: 3, max: 14}),
      weight: fc.integer({min: 0, max: 5}),
    }),
    {minLength: 1, maxLength: 40}
  )
  .map((all) => all.map((one, i): LabelRequest => ({...one, id: `${i}`})));

describe('placeLabels', () => {
  it('puts no label over another, a marker or the edge', () => {
    fc.assert(
      fc.property(anyLabels, (wanted) => {
        const markers = wanted.map(own);
        const placed = placeLabels(wanted, markers, SIZE);
        placed.forEach(({box}, i) => {
          expect(box.left).to.be.at.least(2);
          expect(box.top).to.be.at.least(2);
          expect(box.right).to.be.at.most(398);
          expect(box.bottom).to.be.at.most(298);
          for (const other of placed.slice(i + 1)) {
            expect(overlap(box, other.box)).to.equal(false);
          }
          for (const {x, y, radius} of markers) {
            const nearX = Math.max(box.left, Math.min(box.right, x));
            const nearY = Math.max(box.top, Math.min(box.bottom, y));
            const gap = Math.hypot(nearX - x, nearY - y);
            expect(gap).to.be.at.least(radius);
          }
        });
      })
    );
  });

  it('says where the text goes so that the box holds it', () => {
    fc.assert(
      fc.property(anyLabels, (wanted) => {
        const texts = new Map(wanted.map((one) => [one.id, one]));
        for (const {id, x, y, anchor, box} of placeLabels(wanted, [], SIZE)) {
          const {width = 0, height = 0} = texts.get(id) ?? {};
          const before = {start: 0, middle: 0.5, end: 1}[anchor] * width;
          expect(box.left).to.be.closeTo(x - before, 1e-9);
          expect(box.right).to.be.closeTo(x - before + width, 1e-9);
          expect(box.top).to.be.closeTo(y - height / 2, 1e-9);
          expect(box.bottom).to.be.closeTo(y + height / 2, 1e-9);
        }
      })
    );
  });

  it('always places the weightiest that has room', () => {
    fc.assert(
      fc.property(anyLabels, (wanted) => {
        const first = label({id: 'first', weight: 9});
        const [placed] = placeLabels([...wanted, first], [own(first)], SIZE);
        expect(placed?.id).to.equal('first');
      })
    );
  });

  const wall = (x: number, y: number) => ({x, y, radius: 5});
  const right = wall(230, 150);
  const left = wall(170, 150);
  const above = wall(200, 134);
  const below = wall(200, 166);
  const sides: readonly [string, Parameters<typeof placeLabels>[1], object][] =
    [
      ['right of the marker', [], {anchor: 'start', x: 209, y: 150}],
      ['left, if not right', [right], {anchor: 'end', x: 191, y: 150}],
      ['above, if not aside', [right, left], {anchor: 'middle', y: 134}],
      ['below, if not above', [right, left, above], {anchor: 'middle', y: 166}],
    ];
  for (const [where, obstacles, expected] of sides) {
    it(`prefers a place ${where}`, () => {
      const [placed] = placeLabels([label()], obstacles, SIZE);
      expect(placed).to.include(expected);
    });
  }

  it('goes to a corner where the four sides are taken', () => {
    const obstacles = [wall(265, 150), wall(135, 150), above, below];
    const wide = label({width: 60});
    const [placed] = placeLabels([wide], obstacles, SIZE);
    expect(placed?.box.bottom).to.be.below(150);
    expect(placed?.anchor).to.equal('start');
  });

  it('leaves out what finds no place', () => {
    const around = Array.from({length: 100}, (_, i) =>
      wall(110 + (i % 10) * 20, 105 + Math.floor(i / 10) * 10)
    );
    expect(placeLabels([label()], around, SIZE)).to.deep.equal([]);
  });

  it('does not label what is outside of the map', () => {
    const outside = label({at: {x: -3, y: 150}});
    expect(placeLabels([outside], [], SIZE)).to.deep.equal([]);
  });

  it('places labels of equal weight in the given order', () => {
    const two = [label({id: 'a'}), label({id: 'b', at: {x: 200, y: 152}})];
    const ids = (labels: readonly Label[]) => labels.map(({id}) => id);
    expect(ids(placeLabels(two, two.map(own), SIZE))[0]).to.equal('a');
    const turned = two.toReversed();
    expect(ids(placeLabels(turned, two.map(own), SIZE))[0]).to.equal('b');
  });
});
