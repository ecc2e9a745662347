import {expect} from '@open-wc/testing';
import {type LonLat, project, WORLD} from './projection.js';

describe('project', () => {
  const {width, height} = WORLD;

  const places: ReadonlyArray<[string, LonLat, number, number]> = [
    ['Null Island in the middle', [0, 0], width / 2, height / 2],
    [
      'the western end of the equator at the left edge',
      [-180, 0],
      0,
      height / 2,
    ],
    [
      'the eastern end of the equator at the right edge',
      [180, 0],
      width,
      height / 2,
    ],
    ['the North Pole at the upper edge', [0, 90], width / 2, 0],
    ['the South Pole at the lower edge', [0, -90], width / 2, height],
    // The poles are lines, 0.59 times as long as the equator (Šavrič et al., 2018).
    ['the end of the upper edge', [180, 90], 796.2, 0],
    ['Dortmund', [7.466, 51.5149], 516.9, 65.1],
    ['Kumasi', [-1.6244, 6.6885], 495.5, 218.4],
  ];

  for (const [what, at, x, y] of places) {
    it(`puts ${what}`, () => {
      expect(project(at).x).to.be.closeTo(x, 0.05);
      expect(project(at).y).to.be.closeTo(y, 0.05);
    });
  }

  it('keeps areas equal: half of the hemisphere lies north of 30 degrees', () => {
    const steps = 2000;
    let north = 0;
    let whole = 0;
    for (let i = 0; i < steps; i++) {
      const [a, b] = [(90 * i) / steps, (90 * (i + 1)) / steps];
      const strip = project([180, (a + b) / 2]).x * 2 - width;
      const part = strip * (project([0, a]).y - project([0, b]).y);
      whole += part;
      if (a >= 30) north += part;
    }
    expect(north / whole).to.be.closeTo(0.5, 0.001);
  });

  it('makes a plane of the shape of Equal Earth', () => {
    expect(height).to.be.closeTo(486.72, 0.01);
  });
});
