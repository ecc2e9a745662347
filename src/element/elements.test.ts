import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import * as elements from '../index.js';
import {bundledPayload} from '../payload/bundled.js';

const {IntlOfficeCard, NetworkList, PartnerMapList, SdgBadges} = elements;

const CLASSES = {
  'intl-office-card': IntlOfficeCard,
  'partner-map-list': PartnerMapList,
  'sdg-badges': SdgBadges,
  'network-list': NetworkList,
} as const;
type Tag = keyof typeof CLASSES;
// `Object.keys` gives strings, though it knows them.
const TAGS = Object.keys(CLASSES) as Tag[];

const make = (tag: Tag, lang?: string) => {
  const el = document.createElement(tag);
  if (lang) el.lang = lang;
  return el;
};
const text = (el: Element) => el.shadowRoot?.textContent ?? '';
const {documentElement} = document;

describe('the elements', () => {
  afterEach(() => {
    documentElement.lang = 'en';
  });

  for (const tag of TAGS) {
    it(`are registered: <${tag}>`, () => {
      expect(customElements.get(tag)).to.equal(CLASSES[tag]);
    });

    it(`link only to http(s), mailto and tel: <${tag}>`, async () => {
      for (const lang of ['de', 'en']) {
        const el = await fixture(html`${make(tag, lang)}`);
        const links = [...el.shadowRoot!.querySelectorAll('a')];
        expect(links).to.not.be.empty;
        for (const {href, download} of links)
          expect(href).to.match(
            // A contact to save is no page to lead to.
            download
              ? /^data:text\/vcard;charset=utf-8,[\w%.!~*'()-]+$/
              : /^(https?:\/\/|mailto:|tel:)\S+$/
          );
      }
    });

    it(`do not show when hidden: <${tag}>`, async () => {
      const el = await fixture<HTMLElement>(html`${make(tag)}`);
      expect(el.offsetHeight).to.be.above(0);
      el.hidden = true;
      expect(el.offsetHeight).to.equal(0);
    });
  }

  it('are registered once, even if the script runs again', async () => {
    // The server resolves .js only where it is written as an import.
    const again = '../index.ts?again';
    const second: unknown = await import(again);
    expect(second).to.not.equal(elements);
    for (const tag of TAGS)
      expect(customElements.get(tag)).to.equal(CLASSES[tag]);
  });

  it('follow the language of the page, except those with their own', async () => {
    const page = await fixture(html`
      <div>
        ${TAGS.map((tag) => make(tag))} ${TAGS.map((tag) => make(tag, 'de'))}
        ${TAGS.map((tag) => make(tag, 'en'))}
      </div>
    `);
    const texts = () => {
      const all = [...page.children].map(text);
      return [all.slice(0, 4), all.slice(4, 8), all.slice(8)];
    };
    await nextFrame();
    const [page1, de, en] = texts();
    expect(page1).to.deep.equal(en);
    expect(new Set([...de!, ...en!]).size).to.equal(8);

    documentElement.lang = 'de';
    await nextFrame();
    expect(texts()).to.deep.equal([de, de, en]);

    documentElement.lang = 'fr';
    await nextFrame();
    expect(texts()).to.deep.equal([en, de, en]);
  });

  it('show no text in the other language', async () => {
    const {office, networks = []} = bundledPayload();
    const words = {
      de: [
        'Aufgaben',
        'Netzwerke',
        'Kontakt',
        'Geprüft am',
        'Bei Projektpartnerschaften betont',
        'Globale Ziele',
        office!.name.de,
        networks[1]!.about!.de,
      ],
      en: [
        'Tasks',
        'Contact',
        'Checked on',
        'Emphasised in project partnerships',
        'Global Goals',
        office!.name.en,
        networks[1]!.about!.en,
      ],
    };
    for (const [own, other] of [
      ['de', 'en'],
      ['en', 'de'],
    ] as const) {
      const page = await fixture(
        html`<div>${TAGS.map((tag) => make(tag, own))}</div>`
      );
      await nextFrame();
      const shown = [...page.children].map(text).join(' ');
      expect(words[own].filter((word) => !shown.includes(word))).to.be.empty;
      expect(words[other].filter((word) => shown.includes(word))).to.be.empty;
    }
  });
});

describe('the style sheets', () => {
  const sheets = TAGS.map((tag) => ({
    tag,
    css: CLASSES[tag].elementStyles.map(String).join('\n'),
  }));
  const found = (css: string, pattern: RegExp) =>
    [...new Set(Array.from(css.matchAll(pattern), ([, name]) => name))].sort();
  const set = (css: string) => found(css, /(--_[\w-]+)\s*:/g);
  const used = (css: string) => found(css, /var\(\s*(--_[\w-]+)/g);
  const everything = sheets.map(({css}) => css).join('\n');

  for (const {tag, css} of sheets)
    it(`set every private property that they use: <${tag}>`, () => {
      expect(used(css)).to.not.be.empty;
      expect(set(css)).to.include.members(used(css));
    });

  it('use every private property that they set', () => {
    expect(used(everything)).to.deep.equal(set(everything));
  });

  it('have a default for every public property', () => {
    expect(found(everything, /var\(\s*(--intl-[\w-]+)\s*\)/g)).to.be.empty;
    expect(found(everything, /(--intl-[\w-]+)\s*:/g)).to.be.empty;
  });

  it('offer the public properties that are documented', () => {
    const names =
      'color-accent color-border color-focus color-land color-muted color-on-accent color-sea color-soft color-surface color-text font-family radius space';
    expect(found(everything, /var\(\s*--intl-([\w-]+)/g)).to.deep.equal(
      names.split(' ')
    );
  });
});
