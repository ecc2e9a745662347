import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import {PartnerMapList} from '../index.js';
import bundled from '../payload/payload.json' with {type: 'json'};
import {PayloadError} from '../payload/payload-error.js';
import {readPayload} from '../payload/read-payload.js';
import {TAGS} from '../site/tags.js';
import {drawn} from '../testing/browser.js';
import {takeConsole} from '../testing/console.js';
import {ENGINE} from '../testing/engine.js';
import {addMarkup, linksIn, MARKUP, mutations} from '../testing/mutations.js';

/** The records that have a field which no record before them has. */
function different<T extends object>(records: readonly T[]): readonly T[] {
  const known = new Set<string>();
  return records.filter((record) => {
    const fields = Object.keys(record).filter((field) => !known.has(field));
    for (const field of fields) known.add(field);
    return fields.length > 0;
  });
}

/** The bundled payload with every field, and no more records than that needs. */
const RICH = JSON.stringify({
  ...bundled,
  partners: different(bundled.partners),
  networks: different(bundled.networks),
  sources: different(bundled.sources),
  office: {
    ...bundled.office,
    address: {...bundled.office.address, street: 'Marktplatz 1'},
    phone: '+49 231 50-0',
    email: 'office@example.org',
    contacts: bundled.office.contacts.map((contact) => ({
      ...contact,
      phone: '0231 501',
      email: 'contact@example.org',
      asOf: '2026-11-23',
    })),
    openingHours: [{days: ['Mo', 'Fr'], opens: '08:00', closes: '12:00'}],
    image: {
      src: '/demo/picture.svg',
      alt: {de: 'Haus', en: 'House'},
      credit: {de: 'Ada', en: 'Ada'},
    },
  },
});
const rich = (): typeof bundled =>
  // Written from it.
  JSON.parse(RICH) as typeof bundled;

async function show(payload: unknown) {
  const elements = TAGS.map((tag) => {
    const el = document.createElement(tag);
    el.innerHTML = '<a href="/office">The office</a>';
    el.payload = payload;
    return el;
  });
  await fixture(html`<div lang="en">${elements}</div>`);
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  return elements;
}

const within = (el: Element) => [...el.shadowRoot!.querySelectorAll('*')];

/** What only markup in the data could have brought, as it is written. */
const brought = (el: Element): readonly string[] =>
  within(el)
    .filter(
      ({localName, attributes}) =>
        /^(?:base|embed|form|frame|iframe|link|meta|object|script)$/.test(
          localName
        ) || [...attributes].some(({name}) => /^(?:on|srcdoc)/.test(name))
    )
    .map(({outerHTML}) => outerHTML);

/** Where an element leads and what it loads, if not to the right places. */
const wrongLinks = (el: Element): readonly string[] =>
  within(el)
    .flatMap((each) =>
      ['href', 'src', 'xlink:href', 'action', 'formaction', 'data']
        .filter((name) => each.hasAttribute(name))
        // Both have what is relative resolved.
        .map((name) => String(Reflect.get(each, name)))
    )
    .filter(
      (link) =>
        !/^(?:https?:\/\/|mailto:[^?&\s]+@[^?&\s]+$|tel:\+?\d+$|data:text\/vcard;charset=utf-8,[\w%.!~*'()-]+$)/.test(
          link
        )
    );

describe('a payload for the elements', () => {
  it('may have partners only, for the map', async () => {
    const {schemaVersion, partners} = bundled;
    const [card, map, goals, networks] = await show({schemaVersion, partners});
    expect(map!.shadowRoot!.querySelectorAll('.entry')).to.have.length(
      partners.length
    );
    // The 17 goals are there without a word on them.
    for (const [el, isFallback] of [
      [card, true],
      [map, false],
      [goals, false],
      [networks, true],
    ] as const)
      expect(el!.querySelector('a')!.checkVisibility()).to.equal(isFallback);
    expect(takeConsole()).to.deep.equal(
      [
        ['intl-office-card', 'office'],
        ['network-list', 'networks'],
      ].map(
        ([tag, part]) =>
          `error: <${tag}> cannot show the given payload:\npayload.${part}: expected a value, got nothing`
      )
    );
  });

  it('may have markup in every text, which shows as text', async () => {
    const spoilt = rich();
    addMarkup(spoilt);
    const [before, after] = [await show(rich()), await show(spoilt)];
    for (const [i, el] of after.entries()) {
      expect(el.shadowRoot!.textContent).to.include(MARKUP);
      expect(brought(el).join('\n')).to.equal('');
      // On the map it depends on the texts which of them have room.
      const [wanted, found] = [before[i]!, el].map((each) =>
        within(each)
          .filter((one) => !one.closest('.map'))
          .map(({localName}) => localName)
      );
      expect(found).to.deep.equal(wanted);
    }
  });

  it('is shown or refused with the place, whatever its faults', async function () {
    this.timeout(60_000);
    // What it may find hardly hangs on the engine.
    const numRuns = ENGINE === 'Chromium' ? 1200 : 300;
    const thrown: unknown[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent) =>
      thrown.push('reason' in event ? event.reason : event.message);
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
    const elements = await show(rich());
    const map = elements.find((el) => el instanceof PartnerMapList)!;
    let read = 0;
    let refused = 0;

    const see = async (payload: unknown) => {
      for (const el of elements) {
        el.lang = read % 4 ? 'de' : 'en';
        el.payload = payload;
      }
      await Promise.all(elements.map(({updateComplete}) => updateComplete));
      for (const el of elements) {
        expect(brought(el).join('\n')).to.equal('');
        expect(wrongLinks(el).join('\n')).to.equal('');
      }
      for (const message of takeConsole())
        expect(message).to.match(
          /^error: <[a-z-]+> cannot show the given payload:\npayload/
        );
      expect(thrown).to.be.empty;
    };

    try {
      await fc.assert(
        fc.asyncProperty(mutations(rich()), async (mutate) => {
          const payload = rich();
          mutate(payload);
          try {
            const {partners = [], ...rest} = readPayload(payload);
            for (const href of linksIn([partners, rest]))
              expect(href).to.match(/^https?:\/\//i);
            // Only of a chosen partner all is shown.
            map.select(partners[read % partners.length]?.id ?? null);
            if (read++ % 2) await see(payload);
          } catch (error) {
            if (!(error instanceof PayloadError)) throw error;
            expect(error.faults).to.not.be.empty;
            for (const {path} of error.faults)
              expect(path).to.match(/^payload/);
            // Now and then is enough, as nothing of it shows.
            if (refused++ % 20 === 0) await see(payload);
          }
        }),
        {numRuns, includeErrorInReport: true}
      );
      await drawn();
      expect(thrown).to.be.empty;
    } finally {
      window.removeEventListener('error', note);
      window.removeEventListener('unhandledrejection', note);
    }
    // Or it would have tried one half only.
    expect(read).to.be.above(numRuns * 0.1);
    expect(refused).to.be.above(numRuns * 0.4);
  });
});
