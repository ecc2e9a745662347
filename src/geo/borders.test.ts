import {expect} from '@open-wc/testing';
import * as fine from './fine-land.js';
import * as base from './land-outline.js';
import {type LonLat, type Point, project} from './projection.js';

type Segment = readonly [from: Point, to: Point];

/** Reads the segments of relative SVG path data without closed paths. */
function segmentsOf(data: string): Segment[] {
  let at = {x: 0, y: 0};
  return data
    .split('m')
    .slice(1)
    .flatMap((line) => {
      const numbers = line.match(/-?[\d.]+/g)!.map(Number);
      const points: Point[] = [];
      for (let i = 0; i < numbers.length; i += 2) {
        at = {x: at.x + numbers[i]!, y: at.y + numbers[i + 1]!};
        points.push(at);
      }
      return points.slice(1).map((to, i): Segment => [points[i]!, to]);
    });
}

/** Returns a number whose sign says on which side of a segment a point is. */
const side = ([from, to]: Segment, {x, y}: Point) =>
  (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);

const cross = (a: Segment, b: Segment) =>
  side(a, b[0]) * side(a, b[1]) < 0 && side(b, a[0]) * side(b, a[1]) < 0;

const LEVELS = {
  base: {solid: segmentsOf(base.BORDERS), dashed: segmentsOf(base.DISPUTED)},
  fine: {solid: segmentsOf(fine.BORDERS), dashed: segmentsOf(fine.DISPUTED)},
};

/** Returns the styles of the lines on the straight way between two places. */
function stylesBetween(
  level: keyof typeof LEVELS,
  from: LonLat,
  to: LonLat
): string {
  const way: Segment = [project(from), project(to)];
  return Object.entries(LEVELS[level])
    .filter(([, segments]) => segments.some((segment) => cross(segment, way)))
    .map(([style]) => style)
    .join(' and ');
}

type Way = readonly [string, LonLat, LonLat, 'solid' | 'dashed' | ''];

/** Ways in the start view of Europe, whose borders the base level has. */
const europe: readonly Way[] = [
  ['Germany and France', [7.94, 48.47], [7.5, 48.6], 'solid'],
  ['Ukraine and its Crimea', [33.5, 46.6], [34.2, 45.4], ''],
  ['Ukraine and Russia', [36.2, 50], [36.6, 50.6], 'solid'],
  ['Dnipro and Donetsk', [35.05, 48.46], [37.8, 48], ''],
  ['Donetsk and Luhansk', [37.8, 48], [39.3, 48.57], ''],
  ['Moldova and its Transnistria', [28.86, 47.01], [29.6, 46.84], ''],
  ['Transnistria and Ukraine', [29.6, 46.84], [30.5, 46.6], 'solid'],
  ['Georgia and its Abkhazia', [41.87, 42.5], [41, 43], ''],
  ['Georgia and its South Ossetia', [44.1, 41.98], [43.96, 42.3], ''],
  ['South Ossetia and Russia', [43.96, 42.3], [43.96, 43.3], 'solid'],
  ['Azerbaijan and its Karabakh', [46.36, 40.68], [46.75, 39.82], ''],
  ['the south and the north of Cyprus', [33.4, 34.9], [33.4, 35.3], ''],
  ['Kosovo and Serbia', [21.17, 42.66], [21.9, 43.32], 'dashed'],
  ['Kosovo and North Macedonia', [21.17, 42.66], [21.43, 42], 'solid'],
  ['Kosovo and Albania', [20.7, 42.3], [20, 42], 'solid'],
  ['Syria and its Golan', [36.3, 33.5], [35.75, 33], ''],
  ['the Golan and Israel', [35.75, 33], [35.4, 33], 'dashed'],
  ['the West Bank and Israel', [35.2, 31.9], [34.8, 32.05], 'dashed'],
  ['the West Bank and Jordan', [35.2, 31.9], [35.9, 31.95], 'solid'],
  ['Gaza and Israel', [34.35, 31.4], [34.65, 31.3], 'dashed'],
];

const elsewhere: readonly Way[] = [
  ['Morocco and Western Sahara', [-11, 28.5], [-11, 27], 'dashed'],
  ['both sides of the Moroccan wall', [-14, 24.5], [-12.3, 23.5], ''],
  ['Western Sahara and Mauritania', [-12.5, 25], [-11.5, 25], 'solid'],
  ['Indian and Pakistani Kashmir', [74.8, 34.1], [73.5, 34.4], 'dashed'],
  ['Amritsar and Lahore', [74.87, 31.63], [74.34, 31.55], 'solid'],
  ['both sides of the Siachen', [76.5, 35.3], [77.3, 35.3], ''],
  ['Pakistani Kashmir and China', [75, 36], [76, 37.5], 'dashed'],
  ['Ladakh and Aksai Chin', [77.58, 34.15], [79.9, 35.2], 'dashed'],
  ['Sikkim and Tibet', [88.5, 27.5], [88.6, 28.4], 'solid'],
  ['Arunachal Pradesh and Tibet', [94, 28], [93.5, 29.7], 'dashed'],
  ['Somalia and its Somaliland', [49.5, 10.5], [47, 10.5], ''],
  ['Somaliland and Ethiopia', [44.06, 9.56], [43.3, 8.8], 'solid'],
  ['Sudan and South Sudan', [30, 11.5], [30, 8.5], 'dashed'],
  ['Kenya and South Sudan', [35.3, 4.4], [34, 5.2], 'dashed'],
  ['Egypt and Sudan', [30, 23], [30, 21], 'solid'],
  ['the north and the south of Hala’ib', [35, 23], [35, 21.5], 'dashed'],
  ['Hong Kong and Shenzhen', [114.15, 22.4], [114.1, 22.7], ''],
];

describe('the borders', () => {
  for (const [what, from, to, style] of [...europe, ...elsewhere])
    it(`have ${style || 'no'} line between ${what} at the fine level`, () => {
      expect(stylesBetween('fine', from, to)).to.equal(style);
    });

  for (const [what, from, to, style] of europe)
    it(`have ${style || 'no'} line between ${what} at the base level`, () => {
      expect(stylesBetween('base', from, to)).to.equal(style);
    });

  it('have no line across the map', () => {
    for (const {solid, dashed} of Object.values(LEVELS))
      for (const [from, to] of [...solid, ...dashed])
        expect(Math.hypot(to.x - from.x, to.y - from.y)).to.be.lessThan(100);
  });
});

describe('the points of the countries', () => {
  const {COUNTRIES, LAND} = fine;
  const points = new Map(COUNTRIES.map(([code, x, y]) => [code, {x, y}]));

  it('have an ISO 3166-1 code of their own', () => {
    expect(points.size).to.equal(COUNTRIES.length);
    for (const code of points.keys()) expect(code).to.match(/^[A-Z]{2}$/);
    expect(points).to.include.keys('DE', 'GB', 'GH', 'UA', 'CN', 'US', 'TR');
  });

  it('leave out areas without a code, and parts of China', () => {
    expect(points).to.not.have.any.keys('XK', 'HK', 'MO', 'AQ');
  });

  it('are on land', () => {
    const context = document.createElement('canvas').getContext('2d')!;
    const land = new Path2D(LAND);
    // The smallest countries have no island at this level.
    for (const [code, x, y, size] of COUNTRIES)
      if (size < 6)
        expect(context.isPointInPath(land, x, y), code).to.equal(true);
  });

  it('part Morocco from Western Sahara at 27°40′ north', () => {
    const {y} = project([-11, 27.667]);
    expect(points.get('MA')!.y).to.be.lessThan(y);
    expect(points.get('EH')!.y).to.be.greaterThan(y);
  });
});
