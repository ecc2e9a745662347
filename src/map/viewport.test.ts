import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {type LonLat, type Point, project} from '../geo/projection.js';
import {
  autoRegion,
  between,
  canZoomIn,
  canZoomOut,
  fit,
  fitPoints,
  isSeen,
  MAX_SCALE,
  panBy,
  REGIONS,
  regionView,
  type Size,
  toPlane,
  toScreen,
  type Viewport,
  within,
  withSeen,
  zoomBy,
} from './viewport.js';

const SIZES: readonly Size[] = [
  {width: 280, height: 180},
  {width: 600, height: 300},
  {width: 1200, height: 560},
  {width: 320, height: 700},
];

const PLACES: Readonly<Record<string, LonLat>> = {
  amiens: [2.3, 49.89],
  auckland: [174.76, -36.85],
  'buenos aires': [-58.38, -34.6],
  buffalo: [-78.88, 42.89],
  dortmund: [7.466, 51.5149],
  honolulu: [-157.86, 21.31],
  kumasi: [-1.62, 6.69],
  leeds: [-1.55, 53.8],
  netanya: [34.86, 32.33],
  'novi sad': [19.85, 45.25],
  rostov: [39.71, 47.22],
  suva: [178.44, -18.14],
  trabzon: [39.73, 41.0],
  tromsø: [18.96, 69.65],
  ushuaia: [-68.3, -54.8],
  "xi'an": [108.94, 34.34],
};

const at = (name: string): Point => project(PLACES[name] ?? [0, 0]);

const size = fc.record({
  width: fc.integer({min: 120, max: 2000}),
  height: fc.integer({min: 100, max: 1200}),
});

const point = fc.record({
  x: fc.double({min: 0, max: 1000, noNaN: true}),
  y: fc.double({min: 15, max: 400, noNaN: true}),
});

const anyView = fc.record({
  x: fc.double({min: -500, max: 1500, noNaN: true}),
  y: fc.double({min: -500, max: 1500, noNaN: true}),
  scale: fc.double({min: 0.01, max: 500, noNaN: true}),
});

const state = fc
  .tuple(anyView, size)
  .map(([view, size]): [Viewport, Size] => [within(view, size), size]);

const expectClose = (a: Point, b: Point, delta: number) => {
  expect(a.x).to.be.closeTo(b.x, delta);
  expect(a.y).to.be.closeTo(b.y, delta);
};

describe('the views of regions', () => {
  for (const size of SIZES) {
    const name = `${size.width} × ${size.height}`;

    it(`show all inhabited places of the world at ${name}`, () => {
      const view = regionView('world', size);
      const outside = Object.keys(PLACES).filter(
        (place) => !isSeen(view, size, at(place), 12)
      );
      expect(outside).to.deep.equal([]);
    });

    it(`show Europe from Leeds to Rostov and Netanya at ${name}`, () => {
      const view = regionView('europe', size);
      for (const place of ['leeds', 'rostov', 'netanya', 'trabzon']) {
        expect(isSeen(view, size, at(place), 12), place).to.equal(true);
      }
      expect(isSeen(view, size, at("xi'an"))).to.equal(false);
    });
  }

  it('begin with the world, as far out as it goes', () => {
    for (const size of SIZES) {
      const view = regionView('world', size);
      expect(canZoomOut(view, size)).to.equal(false);
      expect(canZoomIn(view)).to.equal(true);
      expect(zoomBy(view, size, 0.5)).to.deep.equal(view);
    }
  });

  it('stay usable before the window has a size', () => {
    const {x, y, scale} = regionView('europe', {width: 0, height: 0});
    expect([x, y, scale].every(Number.isFinite)).to.equal(true);
    expect(scale).to.be.above(0);
  });
});

describe('a viewport', () => {
  it('shows a box as large as the window allows', () => {
    const box = {left: 500, top: 100, right: 520, bottom: 104};
    expect(fit(box, {width: 424, height: 400})).to.deep.equal({
      x: 510,
      y: 102,
      scale: 20,
    });
  });

  it('never leaves the world, and is the same object where it need not move', () => {
    fc.assert(
      fc.property(state, ([view, size]) => {
        expect(within(view, size)).to.equal(view);
        const {left, top, right, bottom} = REGIONS.world;
        const start = toScreen(view, size, {x: left, y: top});
        const end = toScreen(view, size, {x: right, y: bottom});
        // Void is either 12 px at most or the same on both sides.
        const voids = [
          [start.x, size.width - end.x],
          [start.y, size.height - end.y],
        ];
        for (const [before = 0, after = 0] of voids) {
          if (Math.max(before, after) > 12 + 1e-6) {
            expect(before).to.be.closeTo(after, 1e-6);
          }
        }
      })
    );
  });

  it('gives the place on the screen for a point, and the point for the place', () => {
    fc.assert(
      fc.property(state, point, ([view, size], point) => {
        const there = toScreen(view, size, point);
        expectClose(toPlane(view, size, there), point, 1e-6);
      })
    );
  });

  it('has its middle in the middle of the window', () => {
    const view = {x: 300, y: 200, scale: 4};
    const size = {width: 600, height: 300};
    expect(toScreen(view, size, {x: 300, y: 200})).to.deep.equal({
      x: 300,
      y: 150,
    });
    expect(toScreen(view, size, {x: 310, y: 190})).to.deep.equal({
      x: 340,
      y: 110,
    });
  });
});

describe('zooming', () => {
  const size = {width: 600, height: 300};

  it('keeps the point under the pointer', () => {
    const view = {x: 500, y: 200, scale: 4};
    const about = {x: 150, y: 80};
    const before = toPlane(view, size, about);
    const closer = zoomBy(view, size, 2, about);
    expect(closer.scale).to.equal(8);
    expectClose(toPlane(closer, size, about), before, 1e-9);
    expectClose(zoomBy(closer, size, 0.5, about), view, 1e-9);
  });

  it('keeps the middle without a pointer', () => {
    const view = {x: 500, y: 200, scale: 4};
    expect(zoomBy(view, size, 1.5)).to.deep.equal({...view, scale: 6});
  });

  it('ends at the limits and says so', () => {
    const view = regionView('europe', size);
    const closest = zoomBy(view, size, 1e6);
    expect(closest.scale).to.equal(MAX_SCALE);
    expect(canZoomIn(closest)).to.equal(false);
    expect(canZoomOut(closest, size)).to.equal(true);
    const farthest = zoomBy(view, size, 1e-6);
    expect(farthest).to.deep.equal(regionView('world', size));
    expect(canZoomOut(farthest, size)).to.equal(false);
  });
});

describe('panning', () => {
  it('moves the map with the pointer', () => {
    const view = {x: 500, y: 200, scale: 4};
    expect(panBy(view, {width: 600, height: 300}, 40, -20)).to.deep.equal({
      x: 490,
      y: 205,
      scale: 4,
    });
  });

  it('shows a point by the shortest way, once', () => {
    fc.assert(
      fc.property(state, point, ([view, size], point) => {
        const seen = withSeen(view, size, point);
        expect(seen.scale).to.equal(view.scale);
        expect(isSeen(seen, size, point, 12 - 1e-6)).to.equal(true);
        expect(withSeen(seen, size, point)).to.equal(seen);
        if (isSeen(view, size, point, 24)) expect(seen).to.equal(view);
      })
    );
  });

  it('moves no axis on which the point is seen', () => {
    const view = {x: 500, y: 200, scale: 4};
    const size = {width: 600, height: 300};
    expect(withSeen(view, size, {x: 590, y: 210}, 30)).to.deep.equal({
      x: 522.5,
      y: 200,
      scale: 4,
    });
  });
});

describe('the way between two viewports', () => {
  it('begins and ends where it should', () => {
    fc.assert(
      fc.property(anyView, anyView, (from, to) => {
        expect(between(from, to, 0)).to.equal(from);
        expect(between(from, to, 1)).to.equal(to);
        const end = between(from, to, 1 - 1e-12);
        expectClose(end, to, 1e-3);
        expect(end.scale / to.scale).to.be.closeTo(1, 1e-6);
      })
    );
  });

  it('grows by equal factors', () => {
    const from = {x: 0, y: 0, scale: 1};
    const to = {x: 0, y: 0, scale: 16};
    const scales = [0.25, 0.5, 0.75].map((t) => between(from, to, t).scale);
    scales.forEach((scale, i) => {
      expect(scale).to.be.closeTo(2 ** (i + 1), 1e-9);
    });
  });

  it('lets the point rest that is zoomed in on', () => {
    const size = {width: 600, height: 300};
    const about = {x: 100, y: 50};
    const from = {x: 500, y: 200, scale: 4};
    const to = zoomBy(from, size, 4, about);
    for (const t of [0.1, 0.5, 0.9]) {
      const still = toPlane(between(from, to, t), size, about);
      expectClose(still, toPlane(from, size, about), 1e-9);
    }
  });

  it('goes straight at one scale', () => {
    const from = {x: 100, y: 200, scale: 4};
    expect(between(from, {x: 200, y: 240, scale: 4}, 0.25)).to.deep.equal({
      x: 125,
      y: 210,
      scale: 4,
    });
  });
});

describe('the view of some points', () => {
  const size = {width: 600, height: 300};

  it('shows them all, with room', () => {
    const points = ['leeds', 'amiens', 'dortmund'].map(at);
    const view = fitPoints(points, size);
    expect(points.every((point) => isSeen(view, size, point, 47))).to.equal(
      true
    );
    expect(view.scale).to.be.above(regionView('europe', size).scale);
  });

  it('is as close as it goes for one place', () => {
    expect(fitPoints([at('leeds'), at('leeds')], size)).to.deep.equal({
      ...at('leeds'),
      scale: MAX_SCALE,
    });
  });

  it('is the world for none', () => {
    expect(fitPoints([], size)).to.deep.equal(regionView('world', size));
  });
});

describe('the region to begin with', () => {
  const size = {width: 600, height: 300};
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ['the world without points', [], 'world'],
    ['the world for one point, seen in both', ['leeds'], 'world'],
    ['the world where Europe leaves most out', ['buffalo', 'kumasi'], 'world'],
    ['Europe for near neighbours', ['leeds', 'amiens', 'dortmund'], 'europe'],
    ['the world for one place twice', ['leeds', 'leeds'], 'world'],
  ];
  for (const [what, places, region] of cases) {
    it(`is ${what}`, () => {
      expect(autoRegion(places.map(at), size)).to.equal(region);
    });
  }

  it('depends on the width', () => {
    const points = ['leeds', 'dortmund', "xi'an"].map(at);
    expect(autoRegion(points, {width: 280, height: 180})).to.equal('europe');
    expect(autoRegion(points, {width: 1400, height: 650})).to.equal('world');
  });
});
