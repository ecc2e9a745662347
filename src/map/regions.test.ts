import {expect} from '@open-wc/testing';
import {type LonLat, type Point, project} from '../geo/projection.js';
import {madeUpPartners} from '../testing/made-up-partners.js';
import {bundledPlaces, placesOf} from '../testing/map.js';
import {autoRegion, fitPoints, type Region, regionViewport} from './regions.js';
import {
  canZoomOut,
  isVisible,
  MAX_SCALE,
  type Size,
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

const universities = madeUpPartners(300);

const at = (name: string): Point => project(PLACES[name] ?? [0, 0]);

describe('the views of regions', () => {
  for (const size of SIZES) {
    const name = `${size.width} × ${size.height}`;

    it(`show all inhabited places of the world at ${name}`, () => {
      const view = regionViewport('world', size);
      const outside = Object.keys(PLACES).filter(
        (place) => !isVisible(view, size, at(place), 12)
      );
      expect(outside).to.deep.equal([]);
    });

    it(`show Europe from Leeds to Rostov and Netanya at ${name}`, () => {
      const view = regionViewport('europe', size);
      for (const place of ['leeds', 'rostov', 'netanya', 'trabzon']) {
        expect(isVisible(view, size, at(place), 12), place).to.equal(true);
      }
      expect(isVisible(view, size, at("xi'an"))).to.equal(false);
    });
  }

  it('begin with the world, as far out as it goes', () => {
    for (const size of SIZES) {
      const view = regionViewport('world', size);
      expect(canZoomOut(view, size)).to.equal(false);
      expect(view.scale).to.be.below(MAX_SCALE);
      expect(zoomBy(view, size, 0.5)).to.deep.equal(view);
    }
  });

  it('stay usable before the window has a size', () => {
    const {x, y, scale} = regionViewport('europe', {width: 0, height: 0});
    expect([x, y, scale].every(Number.isFinite)).to.equal(true);
    expect(scale).to.be.above(0);
  });
});

describe('the view of some points', () => {
  const size = {width: 600, height: 300};

  it('shows them all, with room', () => {
    const points = ['leeds', 'amiens', 'dortmund'].map(at);
    const view = fitPoints(points, size);
    expect(points.every((point) => isVisible(view, size, point, 47))).to.equal(
      true
    );
    expect(view.scale).to.be.above(regionViewport('europe', size).scale);
  });

  it('is as close as it goes for one place', () => {
    expect(fitPoints([at('leeds'), at('leeds')], size)).to.deep.equal({
      ...at('leeds'),
      scale: MAX_SCALE,
    });
  });

  it('is the world for none', () => {
    expect(fitPoints([], size)).to.deep.equal(regionViewport('world', size));
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

  const begins: readonly (readonly [string, readonly Point[], Region])[] = [
    ['the bundled partners', bundledPlaces, 'europe'],
    [
      'partners overseas',
      placesOf(universities.filter(({location: [lon]}) => Math.abs(lon) > 60)),
      'world',
    ],
    [
      'European partners',
      placesOf(
        universities.filter(({country}) => /FR|ES|IT|PL|GB/.test(country))
      ),
      'europe',
    ],
  ];
  for (const [what, places, region] of begins)
    it(`of ${what} at 1200 px is ${region}`, () =>
      expect(autoRegion(places, {width: 1200, height: 600})).to.equal(region));
});
