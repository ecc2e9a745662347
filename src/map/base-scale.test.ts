import {expect} from '@open-wc/testing';
import {type LonLat, project} from '../geo/projection.js';
import {baseScaleAt, hasBaseBorders} from './base-scale.js';
import {regionViewport} from './regions.js';

describe('baseScaleAt', () => {
  const places: readonly [string, LonLat, number, number][] = [
    ['Dortmund', [7.466, 51.5149], 7, 7],
    ['Trabzon', [39.72, 41], 7, 7],
    ['Cairo', [31.2, 30], 5, 7],
    ['Khartoum', [32.5, 15.6], 3, 6],
    ['Kumasi', [-1.62, 6.69], 3, 3],
    ["Xi'an", [108.94, 34.34], 3, 3],
    ['Buffalo', [-78.88, 42.89], 3, 3],
  ];
  for (const [name, place, low, high] of places)
    it(`is ${low} to ${high} around ${name}`, () => {
      expect(baseScaleAt(project(place))).to.be.within(low, high);
    });

  it('changes gradually', () => {
    for (let x = 300; x < 700; x++)
      expect(
        baseScaleAt({x, y: 100}) / baseScaleAt({x: x + 1, y: 100})
      ).to.be.within(0.95, 1.05);
  });
});

describe('hasBaseBorders', () => {
  for (const [width, height] of [
    [320, 280],
    [375, 300],
    [720, 450],
    [1120, 608],
  ] as const) {
    const size = {width, height};
    it(`is true for Europe, and false for the world, at ${width} × ${height} px`, () => {
      expect(hasBaseBorders(regionViewport('europe', size), size)).to.be.true;
      expect(hasBaseBorders(regionViewport('world', size), size)).to.be.false;
    });
  }

  it('is true close up', () => {
    const viewport = {...project([-1.62, 6.69]), scale: 4};
    expect(hasBaseBorders(viewport, {width: 600, height: 400})).to.be.true;
  });
});
