import {expect} from '@open-wc/testing';
import {project} from '../geo/projection.js';
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
    expect(lines.map(({suspended}) => suspended)).to.deep.equal([
      false,
      true,
      true,
    ]);
    expect(dots.map(({suspended}) => suspended)).to.deep.equal([
      false,
      true,
      true,
    ]);
    expect(home).to.deep.equal(project([7.5, 51.5]));
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
});
