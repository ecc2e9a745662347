import {expect} from '@open-wc/testing';
import Supercluster from 'supercluster';
import {seeded} from '../testing/made-up-partners.js';
import {clusterPlaces, type Marker, type Place} from './clusters.js';
import type {Viewport} from './viewport.js';

const SIZE = {width: 1000, height: 500};

/** Sees the whole plane at any scale. */
const EVERYWHERE = 1e6;

const viewAt = (scale: number): Viewport => ({x: 500, y: 243, scale});

/** Half of the places anywhere, half crowded as in Europe, some on one spot. */
function madeUp(count: number, seed = 1): Place[] {
  const random = seeded(seed);
  return Array.from({length: count}, (_, i) => {
    const spread = i % 2 ? 1 : 0.06;
    return {
      id: `p${i}`,
      x: i % 50 ? 500 + (random() - 0.5) * 1000 * spread : 512,
      y: i % 50 ? 130 + (random() - 0.3) * 350 * spread : 99,
    };
  });
}

const nearest = (markers: readonly Marker[], scale: number) => {
  const sorted = [...markers].sort((a, b) => a.x - b.x);
  let least = Infinity;
  sorted.forEach((a, i) => {
    for (const b of sorted.slice(i + 1)) {
      if ((b.x - a.x) * scale > least) break;
      least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y) * scale);
    }
  });
  return least;
};

const times = (n: number) => Array.from({length: n}, (_, i) => i);

describe('clusterPlaces', () => {
  for (const count of [11, 300, 3000]) {
    const places = madeUp(count, count);
    const clusters = clusterPlaces(places);
    // Four to an octave: also where the markers change, and are nearest.
    const scales = times(36).map((i) => 0.125 * 2 ** (i / 4));

    it(`keeps markers of ${count} places 24 px apart at every scale`, () => {
      for (const scale of scales) {
        const markers = clusters(viewAt(scale), SIZE, EVERYWHERE);
        expect(nearest(markers, scale), `at ${scale}`).to.be.at.least(23.999);
      }
    });

    it(`shows each of ${count} places in one marker at every scale`, () => {
      const ids = places
        .map(({id}) => id)
        .sort()
        .join();
      for (const scale of scales) {
        const markers = clusters(viewAt(scale), SIZE, EVERYWHERE);
        const shown = markers.flatMap(({ids}) => ids);
        expect(shown.sort().join(), `at ${scale}`).to.equal(ids);
        const wrong = markers.filter(
          ({id: first, ids: all}) => all[0] !== first
        );
        expect(wrong, `at ${scale}`).to.deep.equal([]);
      }
    });
  }

  for (const count of [300, 3000])
    it(`keeps clusters of ${count} places 24 px from the home, and apart`, () => {
      const home = {x: 512, y: 110};
      const clusters = clusterPlaces(madeUp(count, count), home);
      for (const scale of times(36).map((i) => 0.125 * 2 ** (i / 4))) {
        const markers = clusters(viewAt(scale), SIZE, EVERYWHERE);
        expect(nearest(markers, scale), `at ${scale}`).to.be.at.least(23.999);
        const shown = markers.flatMap(({ids}) => ids);
        expect(new Set(shown).size, `at ${scale}`).to.equal(count);
        for (const {x, y, ids} of markers)
          if (ids.length > 1)
            expect(
              Math.hypot(x - home.x, y - home.y) * scale,
              `at ${scale}`
            ).to.be.at.least(23.999);
      }
    });

  it('shows a cluster at the home above it', () => {
    const home = {x: 500, y: 100};
    const [marker] = clusterPlaces(
      ['a', 'b'].map((id) => ({id, ...home})),
      home
    )(viewAt(1), SIZE);
    expect(marker?.x).to.equal(500);
    expect(marker?.y).to.be.below(80);
  });

  it('shows a lone place exactly where it is', () => {
    const places = [
      {id: 'a', x: 0, y: 0},
      {id: 'b', x: 512.3456789, y: 123.456789},
      {id: 'c', x: 1000, y: 486.7},
    ];
    const markers = clusterPlaces(places)(viewAt(1), SIZE, EVERYWHERE);
    const byId = [...markers].sort((a, b) => a.id.localeCompare(b.id));
    expect(byId.map(({id, x, y}) => ({id, x, y}))).to.deep.equal(places);
  });

  it('shows a cluster at the mean of its places in the plane', () => {
    const [marker, other] = clusterPlaces([
      {id: 'a', x: 500, y: 100},
      {id: 'b', x: 503, y: 100},
      {id: 'c', x: 503, y: 103},
    ])(viewAt(1), SIZE);
    expect(other).to.equal(undefined);
    expect(marker?.ids).to.have.members(['a', 'b', 'c']);
    expect(marker?.x).to.be.closeTo(502, 1e-4);
    expect(marker?.y).to.be.closeTo(101, 1e-4);
  });

  it('does not cluster what is 34 px apart, nor part what is under 24', () => {
    for (const scale of [0.3, 1, 1.7, 5, 23]) {
      for (const [distance, count] of [
        [34, 2],
        [23.9, 1],
      ] as const) {
        const places = [
          {id: 'a', x: 500, y: 100},
          {id: 'b', x: 500 + distance / scale, y: 100},
        ];
        const markers = clusterPlaces(places)(viewAt(scale), SIZE, EVERYWHERE);
        expect(markers, `${distance} px at ${scale}`).to.have.length(count);
      }
    }
  });

  it('gives only the markers in the window and its margin', () => {
    const clusters = clusterPlaces([
      {id: 'in', x: 500, y: 243},
      {id: 'near', x: 755, y: 243},
      {id: 'far', x: 800, y: 243},
    ]);
    const ids = (margin?: number) =>
      clusters(viewAt(2), SIZE, margin).map(({id}) => id);
    expect(ids()).to.deep.equal(['in']);
    expect(ids(20).sort()).to.deep.equal(['in', 'near']);
  });

  it('keeps its markers while the map is moved', () => {
    const clusters = clusterPlaces(madeUp(300));
    const here = clusters(viewAt(3), SIZE, EVERYWHERE);
    const there = {x: 700, y: 100, scale: 3.01};
    expect(clusters(there, SIZE, EVERYWHERE)).to.deep.equal(here);
  });

  it('needs about as few markers as supercluster', () => {
    // Its Mercator position is the place in our plane, a square of 1000.
    const features = madeUp(3000).map(({id, x, y}) => ({
      type: 'Feature' as const,
      properties: {id},
      geometry: {
        type: 'Point' as const,
        coordinates: [
          (x / 1000 - 0.5) * 360,
          (Math.atan(Math.sinh(Math.PI * (1 - y / 500))) * 180) / Math.PI,
        ],
      },
    }));
    const index = new Supercluster({radius: 24, extent: 1000, maxZoom: 6});
    index.load(features);
    for (const zoom of [0, 1, 2, 3]) {
      const theirs = index.getClusters([-180, -90, 180, 90], zoom).length;
      const ours = clusterPlaces(madeUp(3000))(
        viewAt(2 ** zoom),
        SIZE,
        EVERYWHERE
      ).length;
      expect(ours / theirs, `at zoom ${zoom}`).to.be.within(0.6, 1.3);
    }
  });

  it('has no markers for no places', () => {
    expect(clusterPlaces([])(viewAt(1), SIZE)).to.deep.equal([]);
  });
});
