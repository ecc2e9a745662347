// Runs the built scripts in pages of their own.

import {expect} from '@open-wc/testing';
import {openPage} from './page-in-frame.mjs';
import {TAGS} from '../src/site/tags.ts';
import {waitUntil} from '../src/testing/wait-until.ts';

const MODULE = '<script type="module" src="/dist/intl-office.js"></script>';
const CLASSIC = '<script src="/dist/intl-office.classic.js"></script>';

/** A page that only contains some markup. */
const page = (lang, markup) =>
  openPage(`<html lang="${lang}"><title>Page</title>${markup}`, {width: 1000});

const all = TAGS.map((tag) => `<${tag}>Fallback</${tag}>`).join('');

const textOf = (element) => element.shadowRoot.textContent.replace(/\s+/g, ' ');

/** Waits until the elements of a page have rendered. */
async function shown(window) {
  const elements = TAGS.map((tag) => window.document.querySelector(tag));
  await waitUntil(
    () => elements.every((each) => each.shadowRoot?.querySelector('.root')),
    'the elements render'
  );
  return elements;
}

const GERMAN = [
  'Geprüft am 28. November 2026',
  '5.054 km',
  'Keine Armut',
  'seit',
];
const ENGLISH = [
  'Checked on 28 November 2026',
  '5,054 km',
  'No Poverty',
  'since',
];

for (const [name, script] of [
  ['module', MODULE],
  ['classic script', CLASSIC],
]) {
  describe(`the built ${name}`, () => {
    for (const [lang, texts] of [
      ['de', GERMAN],
      ['en', ENGLISH],
    ]) {
      it(`shows all elements in ${lang}, with one request`, async () => {
        const window = await page(lang, `${script}${all}`);
        const elements = await shown(window);
        elements.forEach((element, i) =>
          expect(textOf(element)).to.contain(texts[i])
        );
        const requests = window.performance
          .getEntriesByType('resource')
          .map((entry) => new URL(entry.name).pathname);
        expect(requests).to.have.length(1);
        expect(requests[0]).to.match(/^\/dist\/intl-office/);
      });
    }

    it('prints nothing if a page loads it twice', async () => {
      await shown(await page('de', `${script}${script}${all}`));
    });
  });
}

describe('a placeholder', () => {
  const placeholder =
    '<div class="wide" data-intl-embed="partner-map-list" data-lang="en" data-kinds="twin-city" data-heading-level="4" data-other="x"><p>The</p> office</div>';
  const element =
    '<partner-map-list class="wide" lang="en" heading-level="4" kinds="twin-city"><p>The</p> office</partner-map-list>';
  const attributesOf = ({attributes}) =>
    Object.fromEntries(
      Array.from(attributes, ({name, value}) => [name, value])
    );

  for (const [what, markup] of [
    ['a module', `${MODULE}${placeholder}`],
    ['a preceding classic script', `${CLASSIC}${placeholder}`],
    ['a following classic script', `${placeholder}${CLASSIC}`],
    ['both scripts', `${CLASSIC}${placeholder}${MODULE}`],
  ])
    it(`is replaced by the element with its content, by ${what}`, async () => {
      const {document} = await page('de', markup);
      await waitUntil(() => document.querySelector('partner-map-list'));
      const found = document.querySelector('partner-map-list');
      await waitUntil(() => found.shadowRoot?.querySelector('.root'));
      expect(document.querySelector('[data-intl-embed]')).to.equal(null);
      const {content} = Object.assign(document.createElement('template'), {
        innerHTML: element,
      });
      expect(attributesOf(found)).to.deep.equal(
        attributesOf(content.firstElementChild)
      );
      expect(found.innerHTML).to.equal(content.firstElementChild.innerHTML);
      expect(found.shadowRoot.querySelector('h4')).to.exist;
    });

  it('is replaced if the page inserts it later', async () => {
    const {document} = await page('de', MODULE);
    await waitUntil(() => document.readyState === 'complete');
    document.body.innerHTML = `<main>${placeholder}</main>`;
    await waitUntil(() => document.querySelector('main > partner-map-list'));
    expect(document.querySelectorAll('partner-map-list')).to.have.length(1);
  });
});

describe('the built module', () => {
  it('reports both versions once if another version was registered first', async () => {
    const early = TAGS.map(
      (tag) =>
        `customElements.define('${tag}', class extends HTMLElement {static version = '0.0.1'})`
    );
    const window = await page(
      'de',
      `<script>${early.join(';')};
       const messages = []; console.warn = (message) => messages.push(message)
       </script>${MODULE}${all}<script type="module">window.messages = messages</script>`
    );
    await waitUntil(() => window.messages?.length);
    expect(window.messages).to.have.length(1);
    expect(window.messages[0]).to.match(
      /^<intl-office-card> \d+\.\d+\.\d+\S* is not used: 0\.0\.1 came first$/
    );
  });

  it('follows the language of the page unless an element has its own', async () => {
    const window = await page('de', `${MODULE}${all}<network-list lang="de">`);
    const elements = await shown(window);
    window.document.documentElement.lang = 'en';
    await waitUntil(() => textOf(elements[2]).includes('No Poverty'));
    elements.forEach((element, i) =>
      expect(textOf(element)).to.contain(ENGLISH[i])
    );
    const own = window.document.querySelector('[lang=de]');
    expect(textOf(own)).to.contain('Netzwerke');
  });

  for (const [lang, names] of [
    ['de', ['Vereinigtes Königreich', 'Türkei', 'Palästina', 'Ghana']],
    // Browsers differ on the English name of Türkiye.
    ['en', ['United Kingdom', 'Palestine', 'Ghana']],
  ])
    it(`names countries in ${lang}, the same in every browser`, async () => {
      const [, list] = await shown(await page(lang, `${MODULE}${all}`));
      for (const name of names) expect(textOf(list)).to.contain(name);
    });

  it('outputs the same structured data as the prerendered HTML', async () => {
    const markup = TAGS.map((tag) => `<${tag} structured-data></${tag}>`);
    for (const lang of ['de', 'en']) {
      const window = await page(lang, `${MODULE}${markup.join('')}`);
      for (const element of await shown(window)) {
        const {localName: tag} = element;
        const response = await fetch(`/dist/static/${tag}.${lang}.html`);
        const [, json] = /<script[^>]*>([^<]*)</.exec(await response.text());
        await waitUntil(() => element.querySelector('script'));
        expect(element.querySelector('script').text, tag).to.equal(json);
      }
    }
  });

  it('exports partners as CSV and GeoJSON', async () => {
    const window = await page(
      'en',
      `${MODULE}<partner-map-list downloads></partner-map-list>`
    );
    const list = window.document.querySelector('partner-map-list');
    await waitUntil(() => list.shadowRoot?.querySelector('.downloads'));
    const files = [];
    window.HTMLAnchorElement.prototype.click = function () {
      files.push(fetch(this.href).then((response) => response.text()));
    };
    for (const button of list.shadowRoot.querySelectorAll('.downloads button'))
      button.click();
    const [csv, geojson] = await Promise.all(files);
    expect(csv).to.match(
      /^"Name","Other names","Type",.*"Kumasi","","Twin city",,"Ghana",/s
    );
    const {type, features} = JSON.parse(geojson);
    expect(type).to.equal('FeatureCollection');
    expect(features).to.have.length(14);
    const kumasi = features.find(({id}) => id === 'kumasi');
    expect(kumasi.type).to.equal('Feature');
    expect(kumasi.geometry.type).to.equal('Point');
    expect(kumasi.geometry.coordinates).to.have.length(2);
    expect(kumasi.properties).to.include({name: 'Kumasi', country: 'GH'});
  });

  it('shows a payload and reports the selected partner', async () => {
    const window = await page('en', `${MODULE}<partner-map-list>`);
    const list = window.document.querySelector('partner-map-list');
    await waitUntil(() => list.shadowRoot?.querySelector('.root'));
    list.payload = {
      schemaVersion: 1,
      partners: [
        {
          id: 'oslo',
          kind: 'university',
          name: {de: 'Universität Oslo', en: 'University of Oslo'},
          place: {de: 'Oslo', en: 'Oslo'},
          country: 'NO',
          location: [10.75, 59.91],
          since: 1999,
        },
      ],
    };
    await waitUntil(() => textOf(list).includes('University of Oslo'));
    const chosen = [];
    list.addEventListener('partner-select', ({detail}) => chosen.push(detail));
    list.shadowRoot.querySelector('.choose').click();
    list.select(null);
    expect(chosen).to.deep.equal([{id: 'oslo'}, {id: null}]);
  });

  it('registers elements with the API of LitElement', async () => {
    const window = await page('en', `${MODULE}${all}`);
    for (const element of await shown(window)) {
      const calls = [];
      element.addController({hostUpdate: () => calls.push('hostUpdate')});
      element.requestUpdate();
      expect(element.isUpdatePending).to.equal(true);
      expect(await element.updateComplete).to.equal(true);
      expect(calls).to.deep.equal(['hostUpdate']);
      expect(element.renderRoot).to.equal(element.shadowRoot);
    }
  });

  it('names the packages that it contains and the file with their licences', async () => {
    const read = async (name) => (await fetch(`/dist/${name}`)).text();
    const notice = (await read('intl-office.js')).split('/*!')[1];
    expect(notice).to.match(
      /lit-html \S+.*: BSD-3-Clause\. Copyright .*Google/
    );
    const [name] = notice.match(/\S+\.txt/);
    expect(await read(name))
      .to.include('Permission is hereby granted, free of charge')
      .and.include('Redistribution and use in source and binary forms');
  });

  it('finds partners without typing special letters', async () => {
    const window = await page('en', `${MODULE}<partner-map-list>`);
    const list = window.document.querySelector('partner-map-list');
    list.payload = {
      schemaVersion: 1,
      partners: ['Łódź', 'Ærø', 'Straße'].map((name, i) => ({
        id: `p${i}`,
        kind: 'twin-city',
        name: {de: name, en: name},
        country: 'DE',
        location: [i, i],
      })),
    };
    await waitUntil(() => list.shadowRoot?.querySelector('input'));
    const input = list.shadowRoot.querySelector('input');
    for (const [typed, name] of [
      ['lodz', 'Łódź'],
      ['aero', 'Ærø'],
      ['strasse', 'Straße'],
    ]) {
      input.value = typed;
      input.dispatchEvent(new window.Event('input'));
      await list.updateComplete;
      const found = [...list.shadowRoot.querySelectorAll('.choose')];
      expect(found.map(({textContent}) => textContent.trim())).to.deep.equal([
        name,
      ]);
    }
  });

  it('reports where a payload is invalid', async () => {
    const window = await page('en', `${MODULE}<partner-map-list>Fallback`);
    const list = window.document.querySelector('partner-map-list');
    await waitUntil(() => list.shadowRoot?.querySelector('.root'));
    const messages = [];
    window.console.error = (message) => messages.push(message);
    const failed = new Promise((done) => {
      list.addEventListener('intl-office-error', ({detail}) => done(detail));
    });
    list.payload = {schemaVersion: 1, partners: [{}]};
    const {error} = await failed;
    expect(error.faults[0].path).to.equal('payload.partners[0].id');
    expect(error.message).to.match(/^payload\.partners\[0\]\.id: expected/);
    expect(messages).to.have.length(1);
  });

  it('defines no globals', async () => {
    const [bare, ours] = await Promise.all([
      page('de', ''),
      page('de', `${CLASSIC}${all}`),
    ]);
    await shown(ours);
    const names = new Set(Object.getOwnPropertyNames(bare));
    const added = Object.getOwnPropertyNames(ours).filter(
      (name) => !names.has(name)
    );
    expect(added.filter((name) => !/^lit|^reactive/.test(name))).to.deep.equal(
      []
    );
  });
});
