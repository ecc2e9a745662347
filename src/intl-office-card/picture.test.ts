import {expect, fixture, html} from '@open-wc/testing';
import {bundledPayload} from '../payload/bundled.js';
import {readPayload} from '../payload/read-payload.js';
import {register} from '../element/register.js';
import {IntlOfficeCard} from './intl-office-card.js';
import {renderPicture} from './picture.js';
import {pictureModel} from './picture.model.js';

register('intl-office-card', IntlOfficeCard);

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
    const all = (selector: string) => [
      ...svg.querySelectorAll<SVGPathElement>(selector),
    ];
    const {partners = []} = bundledPayload();
    const suspended = partners.filter(({status}) => status !== 'active');
    expect(all('.land')).to.have.length(1);
    expect(all('.line')).to.have.length(partners.length);
    expect(all('.line.suspended')).to.have.length(suspended.length);
    expect(all('.dot')).to.have.length(partners.length);
    expect(all('.dot-hole')).to.have.length(suspended.length);
    expect(all('.home')).to.have.length(1);
  });

  for (const width of [280, 600, 1120, 2000])
    it(`shows every bundled partner at ${width} px`, async () => {
      const card = await fixture<HTMLElement>(html`
        <intl-office-card style="inline-size: ${width}px"></intl-office-card>
      `);
      const svg = card.shadowRoot!.querySelector('svg.drawing')!;
      const box = svg.getBoundingClientRect();
      const dots = [...svg.querySelectorAll('.dot')];
      expect(dots).to.have.length(bundledPayload().partners!.length);
      for (const dot of dots) {
        // Its middle: Firefox includes the stroke as if it were scaled.
        const {left, top, right, bottom} = dot.getBoundingClientRect();
        expect((left + right) / 2).to.be.within(box.left + 3, box.right - 3);
        expect((top + bottom) / 2).to.be.within(box.top + 3, box.bottom - 3);
      }
    });

  it('draws only the land if there is nothing else', async () => {
    const svg = await draw(pictureModel(readPayload({schemaVersion: 1})));
    expect(svg.children).to.have.length(1);
  });
});
