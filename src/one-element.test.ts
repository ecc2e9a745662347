import {expect} from '@open-wc/testing';
import {ELEMENTS} from './define.js';

// `Object.keys` gives strings, though it knows them.
const TAGS = Object.keys(ELEMENTS) as (keyof typeof ELEMENTS)[];

const registered = () => TAGS.filter((tag) => customElements.get(tag));

describe('the module of one element', () => {
  it('registers only this element, and exports its class', async () => {
    expect(registered()).to.be.empty;
    for (const [count, load, Class] of [
      [1, () => import('./intl-office-card.js'), 'IntlOfficeCard'],
      [2, () => import('./partner-map-list.js'), 'PartnerMapList'],
      [3, () => import('./sdg-badges.js'), 'SdgBadges'],
      [4, () => import('./network-list.js'), 'NetworkList'],
    ] as const) {
      const module: Readonly<Record<string, unknown>> = await load();
      expect(registered()).to.deep.equal(TAGS.slice(0, count));
      const tag = registered().at(-1)!;
      expect(module).to.have.property(Class, ELEMENTS[tag]);
      expect(customElements.get(tag)).to.equal(ELEMENTS[tag]);
    }
  });
});
