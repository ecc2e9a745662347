import {expect, fixture, html} from '@open-wc/testing';
import {project} from '../geo/projection.js';
import {bundledPayload} from '../payload/bundled.js';
import {readPayload} from '../payload/read-payload.js';
import {pictureView, renderPicture} from './picture.js';

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

describe('pictureView', () => {
  const partners = ['active', 'suspended', 'ended'].map((status) =>
    partner(status, status)
  );
  const view = (parts: object) =>
    pictureView(readPayload({schemaVersion: 1, ...parts}));

  it('draws a line and a dot for each partner, and the home', () => {
    const {lines, dots, home} = view({office, partners});
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

  it('leads the line from the home to the dot', () => {
    const {lines, dots, home} = view({office, partners: partners.slice(0, 1)});
    const numbers = lines[0]!.d.match(/[\d.]+/g)!.map(Number);
    expect(numbers[0]).to.be.closeTo(home!.x, 0.05);
    expect(numbers[1]).to.be.closeTo(home!.y, 0.05);
    expect(numbers.at(-2)).to.equal(dots[0]!.x);
    expect(numbers.at(-1)).to.equal(dots[0]!.y);
  });

  it('draws dots alone without an office', () => {
    const {lines, dots, home} = view({partners});
    expect(lines).to.be.empty;
    expect(dots).to.have.length(3);
    expect(home).to.equal(undefined);
  });

  it('draws the home alone without partners', () => {
    const {lines, dots, home} = view({office});
    expect([lines, dots]).to.deep.equal([[], []]);
    expect(home).to.not.equal(undefined);
  });
});

describe('renderPicture', () => {
  const draw = async (view: ReturnType<typeof pictureView>) => {
    const el = await fixture(html`<div>${renderPicture(view)}</div>`);
    return el.querySelector('svg')!;
  };

  it('is an illustration, silent for a screen reader', async () => {
    const svg = await draw(pictureView(bundledPayload()));
    expect(svg.getAttribute('aria-hidden')).to.equal('true');
    expect(svg.textContent.trim()).to.equal('');
  });

  it('draws the land, the bundled partners and the home in its frame', async () => {
    const svg = await draw(pictureView(bundledPayload()));
    const count = (selector: string) => svg.querySelectorAll(selector).length;
    const {partners = []} = bundledPayload();
    expect(count('.land')).to.equal(1);
    expect(count('.line')).to.equal(partners.length);
    expect(count('.dot')).to.equal(partners.length);
    expect(count('.suspended')).to.equal(
      2 * partners.filter(({status}) => status !== 'active').length
    );
    const {x, y, width, height} = svg.viewBox.baseVal;
    const {cx, cy} = svg.querySelector<SVGCircleElement>('.home')!;
    expect(cx.baseVal.value).to.be.within(x, x + width);
    expect(cy.baseVal.value).to.be.within(y, y + height);
  });

  it('draws the land alone where there is nothing else', async () => {
    const svg = await draw({lines: [], dots: [], home: undefined});
    expect(svg.children).to.have.length(1);
  });
});
