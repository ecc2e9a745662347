import {expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import '../index.js';
import {ELEMENTS} from '../define.js';
import {takeConsole} from '../testing/console.js';
import {takeRequests} from '../testing/server.js';

const TAGS = ['intl-office-card', 'partner-map-list', 'network-list'] as const;

const own = {
  schemaVersion: 1,
  office: {
    name: {de: 'Büro Kiel', en: 'Kiel Office'},
    city: {de: 'Kiel', en: 'Kiel'},
    location: [10.1, 54.3],
  },
  partners: [
    {
      id: 'vaasa',
      kind: 'twin-city',
      name: {de: 'Kiel Office', en: 'Kiel Office'},
      country: 'FI',
      location: [21.6, 63.1],
    },
  ],
  networks: [{id: 'ubc', name: {de: 'Kiel Office', en: 'Kiel Office'}}],
};

type Shown = HTMLElementTagNameMap[(typeof TAGS)[number]];

/** An element on the page, with every event that it fires. */
async function show(tag: (typeof TAGS)[number], set: Partial<Shown> = {}) {
  const el: Shown = document.createElement(tag);
  el.innerHTML = '<a href="/office">The office</a>';
  el.lang = 'en';
  el.ownContent = true;
  el.structuredData = true;
  Object.assign(el, set);
  const events: string[] = [];
  for (const name of ['intl-office-load', 'intl-office-error'])
    el.addEventListener(name, () => events.push(name));
  await fixture(html`<div>${el}</div>`);
  await el.updateComplete;
  return {el, events};
}

const seen = (el: Shown) => ({
  fallback: el.querySelector('a')!.checkVisibility(),
  own: el.shadowRoot!.textContent.includes('Kiel Office'),
  data: el.querySelector('script')?.text.includes('Kiel Office'),
});

const FALLBACK = {fallback: true, own: false, data: undefined};
const OWN = {fallback: false, own: true, data: true};

for (const tag of TAGS)
  describe(`<${tag} own-content>`, () => {
    it('shows the fallback, in silence, until a script sets a payload', async () => {
      const {el, events} = await show(tag);
      expect(seen(el)).to.deep.equal(FALLBACK);
      expect(events).to.be.empty;

      el.payload = own;
      await el.updateComplete;
      expect(seen(el)).to.deep.equal(OWN);
      expect(events).to.deep.equal(['intl-office-load']);

      el.payload = undefined;
      await el.updateComplete;
      expect(seen(el)).to.deep.equal(FALLBACK);
      expect(events).to.deep.equal(['intl-office-load']);
    });

    it('shows the fallback until the content of `src` arrives', async () => {
      const asked = takeRequests();
      const {el} = await show(tag, {src: `/${tag}-own.json`});
      expect(seen(el)).to.deep.equal(FALLBACK);
      asked[0]!.answer(own);
      await oneEvent(el, 'intl-office-load');
      expect(seen(el)).to.deep.equal(OWN);
      el.src = null;
      await el.updateComplete;
      expect(seen(el)).to.deep.equal(FALLBACK);
    });

    it('shows the fallback if the content is faulty', async () => {
      const {el, events} = await show(tag, {payload: {schemaVersion: 1}});
      expect(seen(el)).to.deep.equal(FALLBACK);
      expect(events).to.deep.equal(['intl-office-error']);
      expect(takeConsole()).to.have.length(1);
    });

    it('removes the bundled content when it is set later', async () => {
      const asked = takeRequests();
      const {el} = await show(tag, {ownContent: false});
      expect(seen(el).fallback).to.equal(false);
      el.src = `/${tag}-missing.json`;
      await el.updateComplete;
      asked[0]!.fail();
      await oneEvent(el, 'intl-office-error');
      expect(seen(el).fallback).to.equal(false);
      expect(takeConsole()).to.have.length(1);

      el.src = null;
      el.ownContent = true;
      await el.updateComplete;
      expect(seen(el)).to.deep.equal(FALLBACK);
      el.ownContent = false;
      await el.updateComplete;
      expect(seen(el).fallback).to.equal(false);
      expect(seen(el).own).to.equal(false);
    });

    it('keeps a payload that a script has set', async () => {
      const {el} = await show(tag, {ownContent: false, payload: own});
      el.ownContent = true;
      await el.updateComplete;
      expect(seen(el)).to.deep.equal(OWN);
    });
  });

describe('own-content', () => {
  for (const [tag, element] of Object.entries(ELEMENTS))
    it(`comes with the placeholder of <${tag}>`, async () => {
      const place = await fixture(html`
        <div>
          <div data-intl-embed=${tag} data-own-content=""><b>Ours</b></div>
        </div>
      `);
      await nextFrame();
      const el = place.querySelector(tag);
      expect(el).to.be.instanceOf(element);
      expect(place.querySelector('b')!.checkVisibility()).to.equal(true);
    });
});
