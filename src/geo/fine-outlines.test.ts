import {expect} from '@open-wc/testing';
import {COUNTRIES, outlinesWithin} from './fine-outlines.js';
import {type LonLat, project} from './projection.js';

const context = document.createElement('canvas').getContext('2d')!;

/** Whether a place is land in the outlines of a rectangle around it. */
function isLand(place: LonLat, reach: number): boolean {
  const {x, y} = project(place);
  const {land} = outlinesWithin(x - reach, y - reach, x + reach, y + reach);
  return context.isPointInPath(new Path2D(land), x, y, 'evenodd');
}

const numbersOf = (data: string) => (data.match(/-?[\d.]+/g) ?? []).map(Number);

describe('outlinesWithin', () => {
  const places: readonly [string, LonLat, boolean][] = [
    ['Dortmund', [7.466, 51.5149], true],
    ['the North Sea', [3, 56], false],
    ['the middle of Sicily', [14.2, 37.5], true],
    ['the sea off Sicily', [14.2, 36.4], false],
    ['Funen', [10.4, 55.35], true],
    ['the Great Belt', [10.95, 55.35], false],
    ['Kumasi', [-1.62, 6.69], true],
    ["Xi'an", [108.94, 34.34], true],
    ['the Caspian Sea', [51, 41.5], false],
    ['Azerbaijan', [48, 40.2], true],
    ['Taveuni on the antimeridian', [-179.97, -16.85], true],
    ['Chukotka west of the antimeridian', [179, 68], true],
    ['Chukotka east of the antimeridian', [-179, 67.5], true],
  ];
  for (const [name, place, expected] of places)
    for (const reach of [0.5, 4, 40])
      it(`shows ${name} as ${expected ? 'land' : 'water'} within ${reach} units`, () => {
        expect(isLand(place, reach)).to.equal(expected);
      });

  it('keeps to the rectangle', () => {
    const {land, borders} = outlinesWithin(480, 60, 520, 90);
    const numbers = [...numbersOf(land), ...numbersOf(borders)];
    const [xs, ys] = [0, 1].map((axis) =>
      numbers.filter((_, i) => i % 2 === axis)
    );
    expect(Math.min(...xs!)).to.be.at.least(480);
    expect(Math.max(...xs!)).to.be.at.most(520);
    expect(Math.min(...ys!)).to.be.at.least(60);
    expect(Math.max(...ys!)).to.be.at.most(90);
  });

  it('has no lines in the open sea', () => {
    const {x, y} = project([-40, 35]);
    expect(outlinesWithin(x - 1, y - 1, x + 1, y + 1)).to.deep.equal({
      land: '',
      borders: '',
      disputed: '',
    });
  });

  it('has solid and dashed borders', () => {
    const {x, y} = project([35, 31.5]);
    const {borders, disputed} = outlinesWithin(x - 9, y - 9, x + 9, y + 9);
    expect(borders).to.match(/^M[\d.]+ [\d.]+L/);
    expect(disputed).to.match(/^M[\d.]+ [\d.]+L/);
  });
});

describe('COUNTRIES', () => {
  it('has a point within each country', () => {
    const points = new Map(
      COUNTRIES.map(([code, x, y, size]) => [code, {x, y, size}])
    );
    for (const [code, place] of [
      ['DE', [10.4, 51]],
      ['GH', [-1.2, 7.9]],
      ['CN', [103, 35]],
      ['TR', [35, 39]],
    ] as const) {
      const {x, y} = points.get(code)!;
      const near = project(place);
      expect(Math.hypot(x - near.x, y - near.y), code).to.be.below(15);
    }
  });

  it('has a country once, and no code that ISO 3166-1 does not have', () => {
    const codes = COUNTRIES.map(([code]) => code);
    expect(new Set(codes).size).to.equal(codes.length);
    expect(codes).not.to.include('XK');
    for (const code of codes) expect(code).to.match(/^[A-Z]{2}$/);
  });
});
