import {expect} from '@open-wc/testing';
import {LAND as FINE} from './fine-land.js';
import {LAND as BASE} from './land-outline.js';
import {type LonLat, project} from './projection.js';

describe('the outline of the land', () => {
  const context = document.createElement('canvas').getContext('2d')!;
  const places: ReadonlyArray<[string, LonLat, boolean]> = [
    ['Dortmund', [7.466, 51.5149], true],
    ['Novi Sad', [19.8335, 45.2671], true],
    ['Leeds', [-1.55, 53.8], true],
    ['Amiens', [2.3, 49.9], true],
    ['the midst of Ireland', [-7.9, 53.4], true],
    ['Reykjavík’s hinterland', [-19, 64.8], true],
    ['Funen', [10.35, 55.35], true],
    ['Zealand', [11.9, 55.5], true],
    ['the toe of Italy', [16.3, 38.8], true],
    ['Sicily', [14.2, 37.5], true],
    ['the Peloponnese', [22.2, 37.5], true],
    ['Crete', [24.9, 35.23], true],
    ['Cyprus', [33.1, 35.05], true],
    ['Majorca', [3, 39.6], true],
    ['Tenerife', [-16.6, 28.28], true],
    ['the Crimea', [34.3, 45.2], true],
    ['Rostov-on-Don', [39.7, 47.3], true],
    ['Kumasi', [-1.6244, 6.6885], true],
    ['Xi’an', [108.9286, 34.2583], true],
    ['Buffalo', [-78.8784, 42.8865], true],
    ['Chukotka, beyond the antimeridian', [-177, 66.6], true],
    ['Chukotka, before the antimeridian', [175, 67], true],
    ['Alice Springs', [133.88, -23.7], true],
    ['Japan', [138.5, 36.2], true],
    ['Sri Lanka', [80.7, 7.5], true],
    ['Madagascar', [46.8, -19.5], true],
    ['the South Island of New Zealand', [171, -43.6], true],
    ['the Bay of Biscay', [-5, 45.5], false],
    ['the Irish Sea', [-5, 53.7], false],
    ['the Øresund', [12.75, 55.85], false],
    ['the Gulf of Finland', [26, 59.9], false],
    ['the Adriatic Sea', [16, 43], false],
    ['the Mediterranean', [18, 35], false],
    ['the Sea of Marmara', [28.2, 40.75], false],
    ['the Black Sea', [34, 43.3], false],
    ['the Sea of Azov', [36.6, 46.1], false],
    ['the Caspian Sea', [50.5, 42], false],
    ['the Atlantic', [-35, 35], false],
    ['Hudson Bay', [-85, 59], false],
    ['the Red Sea', [38, 20], false],
    ['the Pacific at the latitude of Fiji', [-120, -16.8], false],
    ['the Arctic Ocean north of Russia', [100, 82], false],
    ['Antarctica, which is left out', [90, -80], false],
  ];

  for (const [level, data] of Object.entries({base: BASE, fine: FINE})) {
    const path = new Path2D(data);

    for (const [what, at, land] of places) {
      it(`has ${land ? 'land' : 'no land'} in ${what} at the ${level} level`, () => {
        const {x, y} = project(at);
        expect(context.isPointInPath(path, x, y)).to.equal(land);
      });
    }

    it(`is cut at the antimeridian at the ${level} level: no step crosses the map`, () => {
      for (const ring of data.split('z')) {
        const steps =
          ring
            .match(/-?[\d.]+/g)
            ?.slice(2)
            .map(Number) ?? [];
        for (const step of steps) expect(step).to.be.within(-60, 60);
      }
    });
  }
});
