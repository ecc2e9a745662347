import {expect} from '@open-wc/testing';
import {distanceKm, greatCircle, linePath} from './great-circle.js';
import {type LonLat, type Point, project} from './projection.js';

const dortmund: LonLat = [7.466, 51.5149];
const kumasi: LonLat = [-1.6244, 6.6885];
const xian: LonLat = [108.9286, 34.2583];
const buffalo: LonLat = [-78.8784, 42.8865];
const tokyo: LonLat = [139.69, 35.69];
const sanFrancisco: LonLat = [-122.42, 37.77];

const longestStep = (points: readonly Point[]) =>
  Math.max(
    ...points
      .slice(1)
      .map(({x, y}, i) => Math.hypot(x - points[i]!.x, y - points[i]!.y))
  );

describe('distanceKm', () => {
  const quarter = (Math.PI / 2) * 6371.0088;

  const pairs: ReadonlyArray<[string, LonLat, LonLat, number]> = [
    ['Dortmund to Kumasi', dortmund, kumasi, 5054],
    ['Dortmund to Buffalo', dortmund, buffalo, 6208],
    ['Dortmund to Xi’an', dortmund, xian, 7808],
    ['Tokyo to San Francisco', tokyo, sanFrancisco, 8270],
    ['the equator to a pole', [25, 0], [-70, 90], quarter],
    ['one antipode to the other', [10, 20], [-170, -20], 2 * quarter],
  ];

  for (const [what, from, to, km] of pairs) {
    it(`measures ${what}`, () => {
      expect(distanceKm(from, to)).to.be.closeTo(km, km * 0.001);
      expect(distanceKm(to, from)).to.be.closeTo(km, km * 0.001);
    });
  }

  it('measures nothing from a place to itself', () => {
    expect(distanceKm(dortmund, dortmund)).to.equal(0);
  });
});

describe('greatCircle', () => {
  it('begins and ends at the two places', () => {
    const [line] = greatCircle(dortmund, buffalo);
    expect(line?.[0]).to.deep.equal(project(dortmund));
    expect(line?.at(-1)).to.deep.equal(project(buffalo));
  });

  it('passes north of both places on the way to Xi’an', () => {
    const [line] = greatCircle(dortmund, xian);
    const top = Math.min(...line!.map(({y}) => y));
    expect(top).to.be.lessThan(project(dortmund).y - 5);
  });

  it('is smooth with few points', () => {
    for (const to of [buffalo, xian, kumasi]) {
      const [line] = greatCircle(dortmund, to);
      expect(line).to.have.lengthOf.within(3, 40);
      expect(longestStep(line!)).to.be.lessThan(60);
    }
  });

  const crossings: ReadonlyArray<[string, LonLat, LonLat, 180 | -180]> = [
    ['eastwards', tokyo, sanFrancisco, 180],
    ['westwards', sanFrancisco, tokyo, -180],
    ['eastwards in the south', [178.4, -18.1], [-70.7, -33.4], 180],
  ];

  for (const [what, from, to, edge] of crossings) {
    it(`is cut at the antimeridian ${what}`, () => {
      const lines = greatCircle(from, to);
      expect(lines).to.have.length(2);
      for (const line of lines) {
        expect(longestStep(line)).to.be.lessThan(60);
      }
      const [out, back] = [lines[0]!.at(-1)!, lines[1]![0]!];
      expect(back.y).to.equal(out.y);
      expect(back.x).to.be.closeTo(1000 - out.x, 1e-9);
      expect(out.x > 500).to.equal(edge > 0);
    });
  }

  it('meets the antimeridian at the edge of the map and at the right latitude', () => {
    // Mirror images in longitude: the way is highest where it crosses.
    const [[, lat], [out]] = [tokyo, greatCircle(tokyo, [-139.69, 35.69])];
    const half = ((180 - tokyo[0]) * Math.PI) / 180;
    const top = Math.atan(Math.tan((lat * Math.PI) / 180) / Math.cos(half));
    const end = out!.at(-1)!;
    const edge = project([180, (top * 180) / Math.PI]);
    expect(end.x).to.be.closeTo(edge.x, 1e-9);
    expect(end.y).to.be.closeTo(edge.y, 1e-9);
  });

  const extremes: ReadonlyArray<[string, LonLat, LonLat]> = [
    ['a place and itself', dortmund, dortmund],
    ['antipodes', [7.466, 51.5149], [-172.534, -51.5149]],
    ['antipodes on the equator', [0, 0], [-180, 0]],
    ['almost antipodes', [0, 0], [179.999, 0.001]],
    ['the poles', [0, 90], [0, -90]],
    ['places across the North Pole', [0, 60], [180, 60]],
    ['the two ends of a parallel', [180, 10], [-180, 10]],
    ['places on the antimeridian', [-180, -40], [180, 40]],
  ];

  for (const [what, from, to] of extremes) {
    it(`has a line between ${what}`, () => {
      const points = greatCircle(from, to).flat();
      expect(points).to.have.lengthOf.within(2, 100);
      for (const {x, y} of points) {
        expect(x).to.be.within(0, 1000);
        expect(y).to.be.within(0, 487);
      }
      expect(points[0]).to.deep.equal(project(from));
      expect(points.at(-1)).to.deep.equal(project(to));
    });
  }

  it('never crosses the map from edge to edge between antipodes', () => {
    for (const [from, to] of [
      [
        [0, 0],
        [-180, 0],
      ],
      [
        [120, 30],
        [-60, -30],
      ],
    ] as const) {
      for (const line of greatCircle(from, to)) {
        expect(longestStep(line)).to.be.lessThan(60);
      }
    }
  });
});

describe('linePath', () => {
  it('writes lines to a tenth of a unit', () => {
    const lines = [
      [
        {x: 0, y: 1.26},
        {x: 10.04, y: -3},
      ],
      [
        {x: 1000, y: 243.358},
        {x: 999.96, y: 5},
      ],
    ];
    expect(linePath(lines)).to.equal('M0 1.3L10 -3M1000 243.4L1000 5');
  });

  it('writes nothing for no lines', () => {
    expect(linePath([])).to.equal('');
  });
});
