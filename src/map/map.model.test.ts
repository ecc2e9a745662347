import {expect} from '@open-wc/testing';
import {type LonLat, project} from '../geo/projection.js';
import {madeUpPartners} from '../testing/made-up-partners.js';
import {bundledPlaces, HOME, placesOf} from '../testing/map.js';
import {clusterPlaces} from './clusters.js';
import {
  type MapModel,
  mapModel,
  type MapPlace,
  type MapState,
  RADIUS,
} from './map.model.js';
import {type Region, regionViewport} from './regions.js';
import {textWidth} from './text-width.js';
import {type Box, type Size, type Viewport, zoomBy} from './viewport.js';

const universities = placesOf(madeUpPartners(300));
const many = placesOf(madeUpPartners(10_000));

const measured = (text: string) => textWidth(text, '700 13px sans-serif');

const stateFor = (
  places: readonly MapPlace[],
  change: Partial<MapState> = {}
): MapState => {
  const size = {width: 600, height: 380};
  const byId = new Map(places.map((place) => [place.id, place]));
  return {
    viewport: regionViewport('world', size),
    size,
    markersIn: clusterPlaces(places),
    placeOf: (id) => byId.get(id),
    home: HOME,
    selected: null,
    hovered: undefined,
    focused: undefined,
    textWidth: measured,
    lineHeight: 15.6,
    countries: [],
    countryName: (code) => code,
    lines: [],
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
  {labels, markers, home, chosen}: MapModel,
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

const labelled = (map: MapModel) => map.labels.map(({text}) => text);

describe('mapModel', () => {
  const sizes: readonly Size[] = [
    {width: 280, height: 260},
    {width: 600, height: 380},
    {width: 730, height: 528},
    {width: 1200, height: 600},
  ];
  const sets: readonly (readonly [string, readonly MapPlace[]])[] = [
    ['the bundled partners', bundledPlaces],
    ['300 universities', universities],
    ['10,000 points', many],
  ];

  for (const [what, places] of sets) {
    const {markersIn} = stateFor(places);
    for (const size of sizes)
      it(`covers no label, marker or edge by a label of ${what} at ${size.width} × ${size.height}`, () => {
        for (const region of ['world', 'europe'] as const) {
          let viewport: Viewport = regionViewport(region, size, places);
          for (
            let zoom = 0;
            zoom < 5;
            zoom++, viewport = zoomBy(viewport, size, 2)
          ) {
            const map = mapModel(
              stateFor(places, {
                viewport,
                size,
                markersIn,
                selected: places[zoom]!.id,
                hovered: places[zoom + 5]!.id,
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
      const viewport = regionViewport(region, size, bundledPlaces);
      const map = mapModel(stateFor(bundledPlaces, {size, viewport}));
      expect(labelled(map)).to.include.members([...names]);
    });

  it('names more as zooming makes room', () => {
    const place = project([15, 48]);
    const counts = [1, 2, 4].map(
      (scale) =>
        mapModel(stateFor(bundledPlaces, {viewport: {...place, scale}})).labels
          .length
    );
    expect(counts[1]).to.be.greaterThan(counts[0]!);
    expect(counts[2]).to.be.greaterThan(counts[1]!);
  });

  it('names the chosen partner first, then the hovered one', () => {
    const names = ['Alpha', 'Beta', 'Gamma'];
    const row = names.map((name, i): MapPlace => {
      const location: LonLat = [i * 12, 0];
      return {
        ...bundledPlaces[0]!,
        ...project(location),
        id: name,
        label: name,
        location,
      };
    });
    // There is room for one label only, above the markers.
    const size = {width: 170, height: 40};
    const {x, y} = project([12, 0]);
    const shown = (change: Partial<MapState>) =>
      labelled(
        mapModel(
          stateFor(row, {
            size,
            viewport: {x, y: y - 13, scale: 1},
            home: undefined,
            textWidth: () => 96,
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
    const {markers, labels} = mapModel(
      stateFor(bundledPlaces, {focused: 'buffalo'})
    );
    const {x = 0, y = 0} = markers.find(({id}) => id === 'buffalo') ?? {};
    const label = labels.find(({id}) => id === 'buffalo');
    expect(label?.text).to.equal('Buffalo');
    expect(covers(label!.box, x, y, RADIUS.focus)).to.equal(false);
    expect(covers(label!.box, x, y, RADIUS.focus + 4)).to.equal(true);
  });

  it('names the home and the chosen partner strongly', () => {
    const {labels} = mapModel(stateFor(bundledPlaces, {selected: 'kumasi'}));
    expect(
      labels.filter(({isStrong}) => isStrong).map(({text}) => text)
    ).to.have.members(['Dortmund', 'Kumasi']);
  });

  it('shows the chosen partner though it is in a cluster', () => {
    const twins = ['a', 'b'].map((id) => ({...bundledPlaces[0]!, id}));
    const {markers, chosen} = mapModel(stateFor(twins, {selected: 'b'}));
    expect(markers).to.have.lengthOf(1);
    expect(markers[0]!.ids).to.have.members(['a', 'b']);
    expect(markers[0]!.place).to.equal(undefined);
    expect(chosen!.x).to.be.closeTo(markers[0]!.x, 0.01);
  });

  it('leaves out who is not in the window', () => {
    const viewport = {...project([108, 34]), scale: 8};
    const map = mapModel(
      stateFor(bundledPlaces, {viewport, selected: 'buffalo'})
    );
    expect(map.markers.map(({id}) => id)).to.deep.equal(['xian']);
    expect(map.chosen).to.equal(undefined);
    expect(labelled(map)).to.deep.equal(['Xi’an']);
  });

  it('does without a home', () => {
    const map = mapModel(stateFor(bundledPlaces, {home: undefined}));
    expect(map.home).to.equal(undefined);
    expect(labelled(map)).not.to.include('Dortmund');
  });

  it('says no more names than one reads, but those that one asks for', () => {
    const size = {width: 4000, height: 2000};
    const map = mapModel(
      stateFor(universities, {
        size,
        viewport: regionViewport('world', size),
        markersIn: (viewport) =>
          universities.map(({id}, i) => ({
            id,
            ids: [id],
            x: viewport.x + ((i % 20) - 10) * 20,
            y: viewport.y + (Math.floor(i / 20) - 7) * 12,
          })),
        selected: 'p299',
        hovered: 'p290',
      })
    );
    expect(map.labels).to.have.lengthOf.within(60, 123);
    for (const id of [299, 290])
      expect(labelled(map)).to.include(universities[id - 1]!.closeLabel);
  });

  describe('labels universities', () => {
    const [one, two] = universities;
    const inCity = (place: MapPlace, x: number, label: string) => ({
      ...place,
      x,
      y: 150,
      label,
    });
    const labelsAt = (places: readonly MapPlace[], scale: number) =>
      labelled(
        mapModel(
          stateFor(places, {
            home: undefined,
            viewport: {x: 500, y: 150, scale},
          })
        )
      );

    it('by their city from afar', () =>
      expect(
        labelsAt([inCity(one!, 490, 'Lyon'), inCity(two!, 510, 'Bari')], 4)
      ).to.have.members(['Lyon', 'Bari']));

    it('by their names if one city has several', () =>
      expect(
        labelsAt([inCity(one!, 470, 'Lyon'), inCity(two!, 530, 'Lyon')], 4)
      ).to.have.members([one!.name, two!.name]));

    it('by their names close up', () =>
      expect(labelsAt([inCity(one!, 500, 'Lyon')], 20)).to.deep.equal([
        one!.name,
      ]));
  });

  it('transforms the plane as it does the markers', () => {
    const map = mapModel(stateFor(bundledPlaces, {home: HOME}));
    const [, dx, dy, scale] = /translate\((\S+) (\S+)\) scale\((\S+)\)/
      .exec(map.transform)!
      .map(Number);
    const {x, y} = project(HOME.location);
    expect(map.home!.x).to.be.closeTo(dx! + x * scale!, 1e-6);
    expect(map.home!.y).to.be.closeTo(dy! + y * scale!, 1e-6);
  });
});
