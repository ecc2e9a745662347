import {expect} from '@open-wc/testing';
import {project, WORLD} from '../geo/projection.js';
import {readPayload} from '../payload/read-payload.js';
import {pictureModel} from './picture.model.js';

const both = (text: string) => ({de: text, en: text});
const office = {
  name: both('Office'),
  city: both('Dortmund'),
  location: [7.5, 51.5],
};
const partner = (id: string, status: string) => ({
  id,
  kind: 'twin-city',
  name: both(id),
  country: 'GB',
  location: [-1.5, 53.8],
  status,
});

describe('pictureModel', () => {
  const partners = ['active', 'suspended', 'ended'].map((status) =>
    partner(status, status)
  );
  const model = (parts: object) =>
    pictureModel(readPayload({schemaVersion: 1, ...parts}));

  it('draws a line and a dot for each partner, and the home', () => {
    const {lines, dots, home} = model({office, partners});
    expect(lines.map(({isSuspended}) => isSuspended)).to.deep.equal([
      false,
      true,
      true,
    ]);
    expect(dots.map(({isSuspended}) => isSuspended)).to.deep.equal([
      false,
      true,
      true,
    ]);
    const {x, y} = project([7.5, 51.5]);
    expect(home?.x).to.be.closeTo(x, 0.05);
    expect(home?.y).to.be.closeTo(y, 0.05);
  });

  it('draws the line from the home to the dot', () => {
    const {lines, dots, home} = model({office, partners: partners.slice(0, 1)});
    const numbers = lines[0]!.d.match(/[\d.]+/g)!.map(Number);
    expect(numbers[0]).to.be.closeTo(home!.x, 0.05);
    expect(numbers[1]).to.be.closeTo(home!.y, 0.05);
    expect(numbers.at(-2)).to.equal(dots[0]!.x);
    expect(numbers.at(-1)).to.equal(dots[0]!.y);
  });

  it('draws only dots without an office', () => {
    const {lines, dots, home} = model({partners});
    expect(lines).to.be.empty;
    expect(dots).to.have.length(3);
    expect(home).to.equal(undefined);
  });

  it('draws only the home without partners', () => {
    const {lines, dots, home} = model({office});
    expect([lines, dots]).to.deep.equal([[], []]);
    expect(home).to.not.equal(undefined);
  });

  it('shows all of the lines and dots, with a margin', () => {
    const far = [
      {...partner('kumasi', 'active'), location: [-1.62, 6.69]},
      {...partner('xian', 'active'), location: [108.9, 34.3]},
      {...partner('buffalo', 'active'), location: [-78.9, 42.9]},
    ];
    const {frame, lines, dots} = model({office, partners: far});
    const ends = lines.flatMap(({d}) =>
      [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
        x: Number(x),
        y: Number(y),
      }))
    );
    expect(ends).to.have.length.above(10);
    for (const {x, y} of [...ends, ...dots]) {
      expect(x).to.be.within(frame.x + 13, frame.x + frame.width - 13);
      expect(y).to.be.within(frame.y + 13, frame.y + frame.height - 13);
    }
  });

  it('shows some of the world around places that are close together', () => {
    const {frame, home} = model({office});
    expect(frame.width).to.equal(240);
    expect(frame.height).to.equal(90);
    expect(frame.x + 120).to.be.closeTo(home!.x, 0.1);
    expect(frame.y + 45).to.be.closeTo(home!.y, 0.1);
  });

  it('shows the whole world without a place', () => {
    expect(model({}).frame).to.deep.equal({x: 0, y: 0, ...WORLD});
  });

  const link = (url: string) => ({de: url, en: url});
  for (const [isFrom, urls] of [
    [true, ['https://example.org/', 'https://www.geonames.org/']],
    [true, ['https://geonames.org']],
    [false, ['https://example.org/?from=https://www.geonames.org/']],
    [false, []],
  ] as const)
    it(`${isFrom ? 'names' : 'does not name'} GeoNames for ${urls.join() || 'no source'}`, () => {
      const sources = urls.map((url) => ({
        title: {de: 'Quelle', en: 'Source'},
        url: link(url),
      }));
      expect(model({office, sources}).isFromGeoNames).to.equal(isFrom);
    });
});
