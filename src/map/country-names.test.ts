import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {type CountryNamesInput, placeCountryNames} from './country-names.js';

const size = {width: 400, height: 300};

/** A country of class 3, so 4 units wide, in the middle of the view. */
const place = (change: Partial<CountryNamesInput> = {}) =>
  placeCountryNames({
    countries: [['GH', 500, 100, 3]],
    viewport: {x: 500, y: 100, scale: 40},
    size,
    nameOf: (code) => ({GH: 'Ghana', TG: 'Togo'})[code] ?? code,
    widthOf: (text) => text.length * 8,
    height: 12,
    obstacles: [],
    lines: [],
    ...change,
  });

describe('placeCountryNames', () => {
  it('puts a name in the middle of its country', () => {
    expect(place()).to.deep.equal([
      {code: 'GH', text: 'Ghana', x: 200, y: 150},
    ]);
  });

  it('moves it within the country, away from a marker, a label or a line', () => {
    const middle = {left: 180, right: 220, top: 140, bottom: 160};
    for (const change of [
      {obstacles: [{x: 200, y: 150, radius: 12}]},
      {obstacles: [middle]},
      {
        lines: [
          [
            {x: 480, y: 100.1},
            {x: 520, y: 100.1},
          ],
        ],
      },
    ]) {
      const [name] = place(change);
      expect(name!.y).not.to.equal(150);
      expect(Math.hypot(name!.x - 200, name!.y - 150)).to.be.below(80);
    }
  });

  it('leaves out a name without a free place, and one in a country too small', () => {
    const everywhere = {left: 0, right: 400, top: 0, bottom: 300};
    expect(place({obstacles: [everywhere]})).to.be.empty;
    expect(place({viewport: {x: 500, y: 100, scale: 5}})).to.be.empty;
    expect(place({viewport: {x: 600, y: 100, scale: 40}})).to.be.empty;
  });

  it('names the larger of two countries in one place', () => {
    const [name, ...others] = place({
      countries: [
        ['TG', 500, 100, 5],
        ['GH', 500, 100, 3],
      ],
      viewport: {x: 500, y: 100, scale: 60},
      obstacles: [
        {left: 0, right: 400, top: 0, bottom: 134},
        {left: 0, right: 400, top: 166, bottom: 300},
      ],
    });
    expect(name!.text).to.equal('Ghana');
    expect(others.length).to.be.at.most(1);
  });

  it('never puts a name over another, a label, a marker or the edge', () => {
    const at = (length: number) => fc.integer({min: 0, max: length});
    const point = fc.record({x: at(400), y: at(300)});
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom('AA', 'Long name', 'A very long name'),
            fc.integer({min: 494, max: 506}),
            fc.integer({min: 94, max: 106}),
            fc.integer({min: 1, max: 5})
          ),
          {maxLength: 12}
        ),
        fc.array(point, {maxLength: 20}),
        (countries, markers) => {
          const boxes = markers.map(({x, y}) => ({
            left: x,
            right: x + 60,
            top: y,
            bottom: y + 14,
          }));
          const names = place({
            countries,
            obstacles: boxes,
            nameOf: (code) => code,
          });
          const taken = names.map(({text, x, y}) => ({
            left: x - text.length * 4,
            right: x + text.length * 4,
            top: y - 6,
            bottom: y + 6,
          }));
          taken.forEach((a, i) => {
            expect(a.left).to.be.at.least(0);
            expect(a.right).to.be.at.most(400);
            for (const b of [...boxes, ...taken.slice(i + 1)])
              expect(
                a.left < b.right &&
                  b.left < a.right &&
                  a.top < b.bottom &&
                  b.top < a.bottom
              ).to.equal(false);
          });
        }
      )
    );
  });
});
