import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {gridOf} from './grid.js';

const point = fc.record({
  x: fc.integer({min: -60, max: 60}),
  y: fc.integer({min: -60, max: 60}),
});

describe('gridOf', () => {
  it('finds something near where there is something, and only there', () => {
    fc.assert(
      fc.property(fc.array(point), point, (points, from) => {
        const found = gridOf(24, points).near(from);
        const isNear = ({x, y}: typeof from) =>
          Math.hypot(x - from.x, y - from.y) < 24;
        expect(found !== undefined).to.equal(points.some(isNear));
        if (found) expect(isNear(found)).to.equal(true);
      })
    );
  });

  it('does not take a point for its own neighbour, but its double', () => {
    const here = {x: 1, y: 1};
    const double = {x: 1, y: 1};
    expect(gridOf(24, [here]).near(here)).to.equal(undefined);
    expect(gridOf(24, [here, double]).near(here)).to.equal(double);
  });

  it('forgets what is deleted', () => {
    const here = {x: 1, y: 1};
    const grid = gridOf(24, [here]);
    grid.delete(here);
    expect(grid.near({x: 0, y: 0})).to.equal(undefined);
  });
});
