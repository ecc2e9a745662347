import {expect} from '@open-wc/testing';
import {type LonLat, project, WORLD} from '../geo/projection.js';
import {madeUpPartners} from '../testing/made-up-partners.js';
import {bundledPlaces, HOME, placesOf} from '../testing/map.js';
import {lineScale, linesTo} from './lines.js';
import type {MapPlace} from './map.model.js';

const universities = placesOf(madeUpPartners(300));

describe('linesTo', () => {
  const at = (id: string, location: LonLat, status: MapPlace['status']) => ({
    ...bundledPlaces[0]!,
    id,
    location,
    status,
  });
  /** The pieces of a path, each as its points. */
  const pieces = (path: string) =>
    path
      .split('M')
      .filter(Boolean)
      .map((piece) =>
        piece.split('L').map((point) => point.split(' ').map(Number))
      );
  const count = (path: string) => pieces(path).length;

  it('draws one to each partner, to those on hold or ended apart', () => {
    const lines = linesTo(
      [
        at('a', [0, 0], 'active'),
        at('b', [10, 10], 'active'),
        at('c', [20, 0], 'suspended'),
        at('d', [30, 0], 'ended'),
      ],
      HOME.location,
      null,
      4
    );
    expect([lines.active, lines.suspended].map(count)).to.deep.equal([2, 2]);
  });

  it('starts each at home and ends it at the partner', () => {
    const kumasi = bundledPlaces.find(({id}) => id === 'kumasi')!;
    const [line] = pieces(linesTo([kumasi], HOME.location, null, 4).active);
    for (const [point, place] of [
      [line![0]!, HOME.location],
      [line!.at(-1)!, kumasi.location],
    ] as const) {
      const {x, y} = project(place);
      expect(point[0]).to.be.closeTo(x, 0.06);
      expect(point[1]).to.be.closeTo(y, 0.06);
    }
  });

  it('cuts one at the antimeridian, and draws nothing across the map', () => {
    const apia: LonLat = [-171.76, -13.83];
    const auckland: LonLat = [174.76, -36.85];
    const fromFiji = pieces(
      linesTo([at('apia', apia, 'active')], [178.44, -18.14], null, 4).active
    );
    expect(fromFiji).to.have.lengthOf(2);
    for (const piece of fromFiji) {
      const xs = piece.map(([x]) => x!);
      expect(Math.max(...xs) - Math.min(...xs)).to.be.below(WORLD.width / 20);
    }
    expect(
      count(
        linesTo([at('auckland', auckland, 'active')], HOME.location, null, 4)
          .active
      )
    ).to.equal(1);
  });

  it('keeps to the chosen one where lines would be a tangle', () => {
    const lines = (places: readonly MapPlace[], selected: string | null) => {
      const {active, suspended, chosen} = linesTo(
        places,
        HOME.location,
        selected,
        4
      );
      return count(active) + count(suspended) + count(chosen);
    };
    expect(lines(universities.slice(0, 60), null)).to.be.at.least(60);
    expect(lines(universities, null)).to.equal(0);
    expect(lines(universities, 'p1')).to.equal(1);
  });

  it('needs a home', () =>
    expect(linesTo(bundledPlaces, undefined, 'leeds', 4)).to.deep.equal({
      active: '',
      suspended: '',
      chosen: '',
      isChosenActive: true,
      all: [],
    }));

  it('draws the line to the chosen one apart', () => {
    const places = [at('a', [0, 0], 'active'), at('b', [10, 10], 'ended')];
    const of = (selected: string) => {
      const lines = linesTo(places, HOME.location, selected, 4);
      const counts = [lines.active, lines.suspended, lines.chosen].map(count);
      return [...counts, lines.isChosenActive];
    };
    expect(of('a')).to.deep.equal([0, 1, 1, true]);
    expect(of('b')).to.deep.equal([1, 0, 1, false]);
  });

  it('is smooth at each scale', () => {
    const [buffalo] = bundledPlaces.filter(({id}) => id === 'buffalo');
    for (const scale of [4, 8, 64]) {
      const [line] = linesTo([buffalo!], HOME.location, null, scale).all;
      const turns = line!.slice(2).map((to, i) => {
        const [a, b] = [line![i]!, line![i + 1]!];
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const [nextX, nextY] = [to.x - b.x, to.y - b.y];
        const angle = Math.atan2(
          dx * nextY - dy * nextX,
          dx * nextX + dy * nextY
        );
        const length = Math.min(Math.hypot(dx, dy), Math.hypot(nextX, nextY));
        // How far the line is from a curve through the same points, in px.
        return (Math.abs(angle) * length * scale) / 8;
      });
      expect(Math.max(...turns)).to.be.below(0.5);
    }
  });
});

describe('lineScale', () => {
  for (const [scale, expected] of [
    [1.1, 4],
    [5.8, 8],
    [8, 8],
    [8.1, 16],
    [60, 64],
  ] as const)
    it(`is ${expected} for a scale of ${scale}`, () => {
      expect(lineScale(scale)).to.equal(expected);
    });
});
