import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Point} from '../geo/projection.js';
import {regionViewport} from './regions.js';
import {
  interpolate,
  canZoomOut,
  fitBox,
  isVisible,
  MAX_SCALE,
  panBy,
  WORLD_BOX,
  type Size,
  toPlane,
  toScreen,
  type Viewport,
  clampViewport,
  panToShow,
  zoomBy,
} from './viewport.js';

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
  .map(([view, size]): [Viewport, Size] => [clampViewport(view, size), size]);

const expectClose = (a: Point, b: Point, delta: number) => {
  expect(a.x).to.be.closeTo(b.x, delta);
  expect(a.y).to.be.closeTo(b.y, delta);
};

describe('a viewport', () => {
  it('shows a box as large as the window allows', () => {
    const box = {left: 500, top: 100, right: 520, bottom: 104};
    expect(fitBox(box, {width: 424, height: 400})).to.deep.equal({
      x: 510,
      y: 102,
      scale: 20,
    });
  });

  it('never leaves the world, and is the same object where it need not move', () => {
    fc.assert(
      fc.property(state, ([view, size]) => {
        expect(clampViewport(view, size)).to.equal(view);
        const {left, top, right, bottom} = WORLD_BOX;
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
    const view = regionViewport('europe', size);
    const closest = zoomBy(view, size, 1e6);
    expect(closest.scale).to.equal(MAX_SCALE);
    expect(canZoomOut(closest, size)).to.equal(true);
    const farthest = zoomBy(view, size, 1e-6);
    expect(farthest).to.deep.equal(regionViewport('world', size));
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
        const seen = panToShow(view, size, point);
        expect(seen.scale).to.equal(view.scale);
        expect(isVisible(seen, size, point, 12 - 1e-6)).to.equal(true);
        expect(panToShow(seen, size, point)).to.equal(seen);
        if (isVisible(view, size, point, 24)) expect(seen).to.equal(view);
      })
    );
  });

  it('moves no axis on which the point is seen', () => {
    const view = {x: 500, y: 200, scale: 4};
    const size = {width: 600, height: 300};
    expect(panToShow(view, size, {x: 590, y: 210}, 30)).to.deep.equal({
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
        expect(interpolate(from, to, 0)).to.equal(from);
        expect(interpolate(from, to, 1)).to.equal(to);
        const end = interpolate(from, to, 1 - 1e-12);
        expectClose(end, to, 1e-3);
        expect(end.scale / to.scale).to.be.closeTo(1, 1e-6);
      })
    );
  });

  it('grows by equal factors', () => {
    const from = {x: 0, y: 0, scale: 1};
    const to = {x: 0, y: 0, scale: 16};
    const scales = [0.25, 0.5, 0.75].map((t) => interpolate(from, to, t).scale);
    scales.forEach((scale, i) => {
      expect(scale).to.be.closeTo(2 ** (i + 1), 1e-9);
    });
  });

  it('keeps the point in place about which it zooms', () => {
    const size = {width: 600, height: 300};
    const about = {x: 100, y: 50};
    const from = {x: 500, y: 200, scale: 4};
    const to = zoomBy(from, size, 4, about);
    for (const t of [0.1, 0.5, 0.9]) {
      const still = toPlane(interpolate(from, to, t), size, about);
      expectClose(still, toPlane(from, size, about), 1e-9);
    }
  });

  it('goes straight at one scale', () => {
    const from = {x: 100, y: 200, scale: 4};
    expect(interpolate(from, {x: 200, y: 240, scale: 4}, 0.25)).to.deep.equal({
      x: 125,
      y: 210,
      scale: 4,
    });
  });
});
