import {expect, fixture, html} from '@open-wc/testing';
import '../index.js';
import {type Tag, TAGS} from '../site/tags.js';
import {drawn} from '../testing/browser.js';
import {all, one, texts} from '../testing/rendered.js';
import {readIn, translate, translateInPlace} from '../testing/translator.js';

type Shown = HTMLElementTagNameMap[Tag];
type PartnerMap = HTMLElementTagNameMap['partner-map-list'];

async function show<T extends Shown>(tag: string): Promise<T> {
  // Each tag makes its element.
  const el = document.createElement(tag) as T;
  el.lang = 'en';
  el.innerHTML = '<a href="/office">The office</a>';
  await fixture(html`<div>${el}</div>`);
  await el.updateComplete;
  return el;
}

/** Waits until the observers of the page have reported. */
const settled = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

const search = (el: PartnerMap, query: string) => {
  const input = one<HTMLInputElement>(el, 'input[type="search"]');
  input.value = query;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
};

const choose = (el: PartnerMap, select: string, value: string) => {
  const field = one<HTMLSelectElement>(el, select);
  field.value = value;
  field.dispatchEvent(new Event('change', {bubbles: true}));
};

const many = {
  schemaVersion: 1,
  partners: Array.from({length: 40}, (_, i) => ({
    id: `p${i}`,
    kind: i % 2 ? 'twin-city' : 'project',
    name: {de: `Stadt ${i}`, en: `City ${i}`},
    country: ['FR', 'GB', 'PL', 'GH'][i % 4],
    location: [i, i],
    since: 1990 + (i % 7),
  })),
};

/** The texts around the first difference of what a person reads in two elements. */
function firstDifference(...elements: readonly [Shown, Shown]): string {
  const [one, two] = elements.map(readIn) as [string, string];
  const at = [...one, ''].findIndex((letter, i) => letter !== two.charAt(i));
  const around = (text: string) => text.slice(Math.max(0, at - 20), at + 20);
  return one === two ? '' : `${around(one)} instead of ${around(two)}`;
}

/** What visitors and pages do with an element. */
const ACTIONS: Readonly<
  Record<Tag, readonly (readonly [string, (el: never) => void])[]>
> = {
  'intl-office-card': [
    [
      'show the contact only',
      (el: Shown) => el.setAttribute('view', 'contact'),
    ],
    ['show everything', (el: Shown) => el.setAttribute('view', 'full')],
  ],
  'partner-map-list': [
    ['search', (el: PartnerMap) => search(el, 'kumasi')],
    ['search more', (el: PartnerMap) => search(el, 'kumasi 9')],
    ['search nothing', (el: PartnerMap) => search(el, '')],
    ['sort by year', (el: PartnerMap) => choose(el, '.sort select', 'since')],
    ['choose', (el: PartnerMap) => el.select('kumasi')],
    ['choose another', (el: PartnerMap) => el.select('amiens')],
    ['filter', (el: PartnerMap) => all(el, '.chip-button')[1]!.click()],
    ['show all', (el: PartnerMap) => all(el, '.chip-button')[0]!.click()],
    ['sort', (el: PartnerMap) => choose(el, '.sort select', 'distance')],
    ['show other partners', (el: PartnerMap) => (el.payload = many)],
    [
      'filter by country',
      (el: PartnerMap) => choose(el, '.country select', 'FR'),
    ],
    [
      'filter by continent',
      (el: PartnerMap) => choose(el, '.country select', 'europe'),
    ],
    ['find none', (el: PartnerMap) => search(el, 'nowhere')],
    ['start over', (el: PartnerMap) => one(el, '.none button').click()],
    ['show the old partners', (el: PartnerMap) => (el.payload = undefined)],
  ],
  'sdg-badges': [
    ['show some', (el: Shown) => el.setAttribute('goals', '11 13 17')],
    ['highlight', (el: Shown) => el.setAttribute('focus', '13')],
    ['compact', (el: Shown) => el.setAttribute('view', 'compact')],
    ['show others', (el: Shown) => el.setAttribute('goals', '1 17')],
  ],
  'network-list': [
    [
      'show others',
      (el: Shown) =>
        (el.payload = {
          schemaVersion: 1,
          networks: [{id: 'new', name: {de: 'Neu', en: 'New'}, since: 2001}],
        }),
    ],
    ['show the old ones', (el: Shown) => (el.payload = undefined)],
    ['compact', (el: Shown) => el.setAttribute('view', 'compact')],
  ],
};

const COMMON: readonly (readonly [string, (el: Shown) => void])[] = [
  ['switch to German', (el) => (el.lang = 'de')],
  ['switch to English', (el) => (el.lang = 'en')],
  ['have other headings', (el) => (el.headingLevel = 4)],
  ['show the fallback', (el) => (el.ownContent = true)],
  ['show the content', (el) => (el.ownContent = false)],
];

for (const [browser, translateIn] of [
  ['Chrome', translate],
  ['Firefox', translateInPlace],
] as const)
  for (const tag of TAGS)
    describe(`<${tag}> that ${browser} translates`, () => {
      it('shows what it shows untranslated, whatever visitors do', async () => {
        const el = await show(tag);
        const twin = await show(tag);
        translateIn(el);
        expect(el.shadowRoot!.textContent).to.include('«');
        expect(readIn(el)).to.equal(readIn(twin));
        for (const [action, act] of [...ACTIONS[tag], ...COMMON]) {
          for (const each of [el, twin]) {
            // Each list of actions is for the element of its tag.
            (act as (el: Shown) => void)(each);
          }
          await settled();
          await Promise.all([el, twin].map((each) => each.updateComplete));
          expect(firstDifference(el, twin), action).to.equal('');
          // The browser translates what is new.
          translateIn(el);
          expect(firstDifference(el, twin), action).to.equal('');
        }
      });
    });

describe('the names of places', () => {
  it('are not translated, nor are the labels of the map', async () => {
    const el = await show<PartnerMap>('partner-map-list');
    el.select('kumasi');
    await el.updateComplete;
    await drawn();
    const names = texts(el, '.choose');
    const labels = texts(el, 'svg text');
    expect(labels).to.include('Kumasi');
    translate(el);
    expect(el.shadowRoot!.querySelector('svg font')).to.equal(null);
    expect(texts(el, 'svg text')).to.deep.equal(labels);
    expect(texts(el, '.choose')).to.deep.equal(names);
  });
});

describe('a translated search', () => {
  for (const [browser, translateIn] of [
    ['Chrome', translate],
    ['Firefox', translateInPlace],
  ] as const)
    it(`keeps the focus and what was typed in ${browser}`, async () => {
      const el = await show<PartnerMap>('partner-map-list');
      translateIn(el);
      one<HTMLInputElement>(el, 'input[type="search"]').focus();
      for (const query of ['k', 'ku', 'kum']) {
        search(el, query);
        await el.updateComplete;
        const {activeElement} = el.shadowRoot!;
        expect(activeElement).to.be.instanceOf(HTMLInputElement);
        expect((activeElement as HTMLInputElement).value).to.equal(query);
        translateIn(el);
      }
      expect(texts(el, '.choose')).to.include('Kumasi');
    });

  it('shows each record under its own name', async () => {
    const el = await show<PartnerMap>('partner-map-list');
    translate(el);
    search(el, 'kumasi');
    await el.updateComplete;
    expect(one(el, '.entry[data-id="kumasi"]').textContent).to.include(
      'Kumasi'
    );
    expect(one(el, '.head > p').textContent).to.equal('1 of 14 partners');
  });
});

describe('the language that a translator sets on the page', () => {
  const root = document.documentElement;
  const {lang, className} = root;

  afterEach(() => {
    root.lang = lang;
    root.className = className;
  });

  it('is that of the element only if it is German or English', async () => {
    root.lang = 'de';
    const el = document.createElement('network-list');
    await fixture(html`<div>${el}</div>`);
    await el.updateComplete;
    for (const [language, isTranslated, locale] of [
      ['fr', true, 'de'],
      ['en', true, 'en'],
      ['ar', true, 'en'],
      ['de', true, 'de'],
      ['fr', false, 'en'],
    ] as const) {
      root.lang = language;
      root.classList.toggle('translated-ltr', isTranslated);
      await settled();
      expect(el.locale, language).to.equal(locale);
    }
  });
});
