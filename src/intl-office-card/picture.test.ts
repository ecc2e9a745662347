import {expect, fixture, html} from '@open-wc/testing';
import {bundledPayload} from '../payload/bundled.js';
import {renderPicture} from './picture.js';
import {pictureModel} from './picture.model.js';

describe('renderPicture', () => {
  const draw = async (model: ReturnType<typeof pictureModel>) => {
    const el = await fixture(html`<div>${renderPicture(model)}</div>`);
    return el.querySelector('svg')!;
  };

  it('is an illustration, hidden from screen readers', async () => {
    const svg = await draw(pictureModel(bundledPayload()));
    expect(svg.getAttribute('aria-hidden')).to.equal('true');
    expect(svg.textContent.trim()).to.equal('');
  });

  it('draws the land, the bundled partners and the home in its frame', async () => {
    const svg = await draw(pictureModel(bundledPayload()));
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

  it('draws only the land if there is nothing else', async () => {
    const svg = await draw({lines: [], dots: [], home: undefined});
    expect(svg.children).to.have.length(1);
  });
});
