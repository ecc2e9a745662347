import {expect} from '@open-wc/testing';
import {type LonLat, project, WORLD} from '../geo/projection.js';
import {bundledPayload} from '../payload/bundled.js';
import type {Partner} from '../payload/schema.js';
import {madeUpPartners} from '../testing/made-up-partners.js';
import {clusterPlaces} from './clusters.js';
import {
  linesTo,
  type MapView,
  mapView,
  type MapWanted,
  RADIUS,
} from './map.model.js';
import {textWidth} from './text-width.js';
import {
  autoRegion,
  type Box,
  type Region,
  regionView,
  type Size,
  type Viewport,
  zoomBy,
} from './viewport.js';

const DORTMUND: LonLat = [7.466, 51.5149];
const HOME = {name: 'Dortmund', location: DORTMUND};

const bundled = bundledPayload().partners!;
const universities = madeUpPartners(300);
const many = madeUpPartners(10_000);

const measure = (text: string) => textWidth(text, '700 13px sans-serif');

const inputFor = (
  partners: readonly Partner[],
  change: Partial<MapWanted> = {}
): MapWanted => {
  const size = {width: 600, height: 380};
  const byId = new Map(partners.map((partner) => [partner.id, partner]));
  return {
    view: regionView('world', size),
    size,
    markersIn: clusterPlaces(
      partners.map(({id, location}) => ({id, ...project(location)}))
    ),
    partnerOf: (id) => byId.get(id),
    nameOf: ({name}) => name.en,
    home: HOME,
    selected: null,
    hovered: undefined,
    focused: undefined,
    measure,
    lineHeight: 15.6,
    controls: [],
    ...change,
  };
};

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A disc as the least box that it covers in the middle. */
const covers = (
  {left, top, right, bottom}: Box,
  x: number,
  y: number,
  r: number
) =>
  Math.hypot(
    Math.max(left - x, x - right, 0),
    Math.max(top - y, y - bottom, 0)
  ) < r;

/** What is wrong with a map's labels; nothing, if all is well. */
function faults(
  {labels, markers, home, chosen}: MapView,
  {width, height}: Size
) {
  const discs = [
    ...markers.map(({x, y, ids}) => ({
      x,
      y,
      r: ids.length > 1 ? RADIUS.cluster : RADIUS.marker,
    })),
    ...(home ? [{...home, r: RADIUS.home}] : []),
    ...(chosen ? [{...chosen, r: RADIUS.marker}] : []),
  ];
  return labels.flatMap(({text, box}, i) => [
    ...labels
      .slice(i + 1)
      .filter((other) => overlap(box, other.box))
      .map((other) => `${text} covers ${other.text}`),
    ...discs
      .filter(({x, y, r}) => covers(box, x, y, r))
      .map(({x, y}) => `${text} covers the marker at ${x}, ${y}`),
    ...(box.left < 0 || box.top < 0 || box.right > width || box.bottom > height
      ? [`${text} covers the edge`]
      : []),
  ]);
}

const labelled = (map: MapView) => map.labels.map(({text}) => text);

describe('mapView', () => {
  const sizes: readonly Size[] = [
    {width: 280, height: 260},
    {width: 600, height: 380},
    {width: 730, height: 528},
    {width: 1200, height: 600},
  ];
  const sets: readonly (readonly [string, readonly Partner[]])[] = [
    ['the bundled partners', bundled],
    ['300 universities', universities],
    ['10,000 points', many],
  ];

  for (const [what, partners] of sets) {
    const {markersIn} = inputFor(partners);
    for (const size of sizes)
      it(`lets no label of ${what} cover another, a marker or the edge of ${size.width} × ${size.height}`, () => {
        const points = partners.map(({location}) => project(location));
        for (const region of ['world', 'europe'] as const) {
          let view: Viewport = regionView(region, size, points);
          for (let zoom = 0; zoom < 5; zoom++, view = zoomBy(view, size, 2)) {
            const map = mapView(
              inputFor(partners, {
                view,
                size,
                markersIn,
                selected: partners[zoom]!.id,
                hovered: partners[zoom + 5]!.id,
              })
            );
            expect(faults(map, size)).to.deep.equal([]);
            for (const {x, y} of map.markers) {
              expect(x).to.be.within(0, size.width);
              expect(y).to.be.within(0, size.height);
            }
          }
        }
      });
  }

  const named: readonly (readonly [Region, Size, readonly string[]])[] = [
    ['world', sizes[0]!, ['Dortmund', 'Buffalo', 'Xi’an']],
    ['world', sizes[3]!, ['Dortmund', 'Buffalo', 'Xi’an', 'Kumasi', 'Dabola']],
    ['europe', sizes[0]!, ['Dortmund', 'Trabzon', 'Zhytomyr']],
    [
      'europe',
      sizes[3]!,
      ['Leeds', 'Amiens', 'Dortmund', 'Zwickau', 'Zhytomyr', 'Novi Sad'],
    ],
  ];
  for (const [region, size, names] of named)
    it(`names ${names.join(', ')} on ${size.width} px of ${region}`, () => {
      const points = bundled.map(({location}) => project(location));
      const view = regionView(region, size, points);
      const map = mapView(inputFor(bundled, {size, view}));
      expect(labelled(map)).to.include.members([...names]);
    });

  it('names more as zooming makes room', () => {
    const place = project([15, 48]);
    const counts = [1, 2, 4].map(
      (scale) =>
        mapView(inputFor(bundled, {view: {...place, scale}})).labels.length
    );
    expect(counts[1]).to.be.greaterThan(counts[0]!);
    expect(counts[2]).to.be.greaterThan(counts[1]!);
  });

  it('names the chosen partner first, then the hovered one', () => {
    const names = ['Alpha', 'Beta', 'Gamma'];
    const row = names.map((name, i): Partner => ({
      ...bundled[0]!,
      id: name,
      name: {de: name, en: name},
      location: [i * 12, 0],
    }));
    // There is room for one label only, above the markers.
    const size = {width: 170, height: 40};
    const {x, y} = project([12, 0]);
    const shown = (change: Partial<MapWanted>) =>
      labelled(
        mapView(
          inputFor(row, {
            size,
            view: {x, y: y - 13, scale: 1},
            home: undefined,
            measure: () => 96,
            ...change,
          })
        )
      );
    for (const name of names) {
      expect(shown({selected: name})).to.deep.equal([name]);
      expect(shown({hovered: name})).to.deep.equal([name]);
      expect(shown({selected: name, hovered: 'Beta'})).to.deep.equal([name]);
    }
  });

  it('names the marker with the focus outside of its ring', () => {
    const {markers, labels} = mapView(inputFor(bundled, {focused: 'buffalo'}));
    const {x = 0, y = 0} = markers.find(({id}) => id === 'buffalo') ?? {};
    const label = labels.find(({id}) => id === 'buffalo');
    expect(label?.text).to.equal('Buffalo');
    expect(covers(label!.box, x, y, RADIUS.focus)).to.equal(false);
    expect(covers(label!.box, x, y, RADIUS.focus + 4)).to.equal(true);
  });

  it('names the home and the chosen partner strongly', () => {
    const {labels} = mapView(inputFor(bundled, {selected: 'kumasi'}));
    expect(
      labels.filter(({strong}) => strong).map(({text}) => text)
    ).to.have.members(['Dortmund', 'Kumasi']);
  });

  it('shows the chosen partner though it is in a cluster', () => {
    const twins = ['a', 'b'].map((id) => ({...bundled[0]!, id}));
    const {markers, chosen} = mapView(inputFor(twins, {selected: 'b'}));
    expect(markers).to.have.lengthOf(1);
    expect(markers[0]!.ids).to.have.members(['a', 'b']);
    expect(markers[0]!.partner).to.equal(undefined);
    expect(chosen!.x).to.be.closeTo(markers[0]!.x, 0.01);
  });

  it('leaves out who is not in the window', () => {
    const view = {...project([108, 34]), scale: 8};
    const map = mapView(inputFor(bundled, {view, selected: 'buffalo'}));
    expect(map.markers.map(({id}) => id)).to.deep.equal(['xian']);
    expect(map.chosen).to.equal(undefined);
    expect(labelled(map)).to.deep.equal(['Xi’an']);
  });

  it('does without a home', () => {
    const map = mapView(inputFor(bundled, {home: undefined}));
    expect(map.home).to.equal(undefined);
    expect(labelled(map)).not.to.include('Dortmund');
  });

  it('says no more names than one reads, but those that one asks for', () => {
    const size = {width: 4000, height: 2000};
    const map = mapView(
      inputFor(universities, {
        size,
        view: regionView('world', size),
        markersIn: (view) =>
          universities.map(({id}, i) => ({
            id,
            ids: [id],
            x: view.x + ((i % 20) - 10) * 20,
            y: view.y + (Math.floor(i / 20) - 7) * 12,
          })),
        selected: 'p299',
        hovered: 'p290',
      })
    );
    expect(map.labels).to.have.lengthOf.within(60, 123);
    for (const id of [299, 290])
      expect(labelled(map)).to.include(universities[id - 1]!.name.en);
  });

  it('transforms the plane as it does the markers', () => {
    const map = mapView(inputFor(bundled, {home: HOME}));
    const [, dx, dy, scale] = /translate\((\S+) (\S+)\) scale\((\S+)\)/
      .exec(map.transform)!
      .map(Number);
    const {x, y} = project(DORTMUND);
    expect(map.home!.x).to.be.closeTo(dx! + x * scale!, 1e-6);
    expect(map.home!.y).to.be.closeTo(dy! + y * scale!, 1e-6);
  });
});

describe('the region to begin with', () => {
  const begins: readonly (readonly [string, readonly Partner[], Region])[] = [
    ['the bundled partners', bundled, 'europe'],
    [
      'partners overseas',
      universities.filter(({location: [lon]}) => Math.abs(lon) > 60),
      'world',
    ],
    [
      'European partners',
      universities.filter(({country}) => /FR|ES|IT|PL|GB/.test(country)),
      'europe',
    ],
  ];
  for (const [what, partners, region] of begins)
    it(`of ${what} at 1200 px is ${region}`, () =>
      expect(
        autoRegion(
          partners.map(({location}) => project(location)),
          {width: 1200, height: 600}
        )
      ).to.equal(region));
});

describe('linesTo', () => {
  const at = (id: string, location: LonLat, status: Partner['status']) => ({
    ...bundled[0]!,
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
      DORTMUND,
      null
    );
    expect([lines.active, lines.suspended].map(count)).to.deep.equal([2, 2]);
  });

  it('starts each at home and ends it at the partner', () => {
    const kumasi = bundled.find(({id}) => id === 'kumasi')!;
    const [line] = pieces(linesTo([kumasi], DORTMUND, null).active);
    for (const [point, place] of [
      [line![0]!, DORTMUND],
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
      linesTo([at('apia', apia, 'active')], [178.44, -18.14], null).active
    );
    expect(fromFiji).to.have.lengthOf(2);
    for (const piece of fromFiji) {
      const xs = piece.map(([x]) => x!);
      expect(Math.max(...xs) - Math.min(...xs)).to.be.below(WORLD.width / 20);
    }
    expect(
      count(
        linesTo([at('auckland', auckland, 'active')], DORTMUND, null).active
      )
    ).to.equal(1);
  });

  it('keeps to the chosen one where lines would be a tangle', () => {
    const lines = (partners: readonly Partner[], selected: string | null) => {
      const {active, suspended} = linesTo(partners, DORTMUND, selected);
      return count(active) + count(suspended);
    };
    expect(lines(universities.slice(0, 60), null)).to.be.at.least(60);
    expect(lines(universities, null)).to.equal(0);
    expect(lines(universities, 'p1')).to.equal(1);
  });

  it('needs a home', () =>
    expect(linesTo(bundled, undefined, 'leeds')).to.deep.equal({
      active: '',
      suspended: '',
    }));
});
