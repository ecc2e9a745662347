import {expect, fixture, html} from '@open-wc/testing';
import {register} from '../element/register.js';
import {textOf} from '../testing/text.js';
import {NetworkList} from './network-list.js';

register('network-list', NetworkList);

const payload = {
  schemaVersion: 1,
  networks: [
    {
      id: 'coc',
      name: {de: 'Rat der Städte', en: 'Council of Cities'},
      abbreviation: 'COC',
      about: {de: 'Städte beraten sich.', en: 'Cities confer.'},
      url: {de: 'https://example.org/de', en: 'https://example.org/en'},
      since: 1996,
    },
    {id: 'fair', name: {de: 'Fairer Handel', en: 'Fair Trade'}},
  ],
};

const all = (el: Element, selector: string) => [
  ...el.shadowRoot!.querySelectorAll(selector),
];
const links = (el: Element) =>
  all(el, 'a').map((a) => [a.textContent, a.getAttribute('href')]);

const list = (attributes: Record<string, string>, data: unknown = payload) => {
  const el = document.createElement('network-list');
  el.payload = data;
  for (const [name, value] of Object.entries(attributes))
    el.setAttribute(name, value);
  return fixture<NetworkList>(html`${el}`);
};

describe('<network-list>', () => {
  const texts = {
    de: 'Netzwerke Rat der Städte COC · seit 1996 Städte beraten sich. Fairer Handel',
    en: 'Networks Council of Cities COC · since 1996 Cities confer. Fair Trade',
  };
  const names = {
    de: [['Rat der Städte', 'https://example.org/de']],
    en: [['Council of Cities', 'https://example.org/en']],
  };

  for (const lang of ['de', 'en'] as const) {
    it(`shows the networks in ${lang}`, async () => {
      const el = await list({lang});
      expect(textOf(el)).to.equal(texts[lang]);
      expect(links(el)).to.deep.equal(names[lang]);
    });

    for (const theme of ['light', 'dark'])
      for (const view of ['list', 'compact'])
        it(`is accessible as ${view} in ${lang}, ${theme}`, async () => {
          await expect(await list({lang, theme, view})).to.be.accessible();
        });
  }

  it('speaks two languages on one page', async () => {
    const page = await fixture(html`
      <div>
        <network-list lang="de" .payload=${payload}></network-list>
        <network-list lang="en" .payload=${payload}></network-list>
      </div>
    `);
    expect([...page.children].map(textOf)).to.deep.equal([texts.de, texts.en]);
  });

  it('is a list with a heading for each network below its own', async () => {
    const el = await list({});
    expect(all(el, 'ul > li')).to.have.length(2);
    expect(all(el, 'h2').map((h) => h.textContent)).to.deep.equal(['Networks']);
    expect(all(el, 'li > h3')).to.have.length(2);
  });

  for (const [level, tags] of [
    ['4', ['H4', 'H5', 'H5']],
    ['6', ['H6', 'H6', 'H6']],
    ['0', ['H2', 'H3', 'H3']],
    ['three', ['H2', 'H3', 'H3']],
  ] as const) {
    it(`has ${tags.join(', ')} for heading-level ${level}`, async () => {
      const el = await list({'heading-level': level});
      const headings = all(el, 'h1, h2, h3, h4, h5, h6');
      expect(headings.map(({tagName}) => tagName)).to.deep.equal(tags);
    });
  }

  it('groups networks under headings', async () => {
    const networks = [
      {id: 'fair', name: {de: 'Handel', en: 'Trade'}, group: 'alliances'},
      {...payload.networks[0], group: 'cities'},
    ];
    const el = await list({lang: 'en'}, {schemaVersion: 1, networks});
    const headings = all(el, 'h2, h3, h4');
    expect(
      headings.map(({tagName, textContent}) => `${tagName} ${textContent}`)
    ).to.deep.equal([
      'H2 Networks',
      'H3 Networks of cities',
      'H4 Council of Cities',
      'H3 Alliances and programmes',
      'H4 Trade',
    ]);
    await expect(el).to.be.accessible();
  });

  it('tells links from names without a page', async () => {
    const el = await list({lang: 'en'});
    const [linked, plain] = all(el, '.network h3').map(
      (each) => each.firstElementChild!
    );
    const [a, b] = [linked!, plain!].map((each) => getComputedStyle(each));
    expect(a!.color).not.to.equal(b!.color);
    expect(a!.textDecorationLine).to.equal('underline');
    expect(b!.textDecorationLine).to.equal('none');
  });

  it('names a page that has a name of its own, and its language', async () => {
    const url = {
      de: 'https://example.org/',
      en: 'https://example.org/',
      hreflang: 'de',
      name: {de: 'Übersicht', en: 'Overview'},
    };
    const networks = [{id: 'un', name: {de: 'UN', en: 'UN networks'}, url}];
    const el = await list({lang: 'en'}, {schemaVersion: 1, networks});
    expect(textOf(el)).to.equal('Networks UN networks Overview (in German)');
    expect(links(el)).to.deep.equal([
      ['Overview (in German)', 'https://example.org/'],
    ]);
  });

  it('shows abbreviations when compact', async () => {
    const el = await list({view: 'compact'});
    expect(textOf(el)).to.equal('COC Fair Trade');
    expect(links(el)).to.deep.equal([['COC', 'https://example.org/en']]);
    expect(all(el, 'ul > li')).to.have.length(2);
  });

  it('is a list for any other view', async () => {
    expect(textOf(await list({view: 'grid'}))).to.equal(texts.en);
  });

  it('changes its view and its content', async () => {
    const el = await list({});
    el.view = 'compact';
    el.payload = {...payload, networks: payload.networks.slice(1)};
    await el.updateComplete;
    expect(textOf(el)).to.equal('Fair Trade');
  });

  it('has a line for abbreviation and year only if one is known', async () => {
    const name = {de: 'Rat', en: 'Council'};
    const networks = [
      {id: 'a', name, abbreviation: 'COC', since: 1996},
      {id: 'b', name, abbreviation: 'COC'},
      {id: 'c', name, since: 1996},
      {id: 'd', name},
    ];
    const el = await list({lang: 'en'}, {schemaVersion: 1, networks});
    expect(
      all(el, '.network').map(
        (network) => network.querySelector('.muted')?.textContent.trim() ?? null
      )
    ).to.deep.equal(['COC · since 1996', 'COC', 'since 1996', null]);
  });

  it('marks a text in Leichte Sprache with its language, and no other', async () => {
    const text = {de: 'Deutsch', en: 'English'};
    const networks = [
      {id: 'a', name: text, about: {...text, 'de-simple': 'Leicht.'}},
      {id: 'b', name: text, about: text},
    ];
    const el = await list({lang: 'de-simple'}, {schemaVersion: 1, networks});
    expect(
      all(el, '.about').map((about) => [
        about.textContent,
        about.getAttribute('lang'),
      ])
    ).to.deep.equal([
      ['Leicht.', 'de-simple'],
      ['Deutsch', null],
    ]);
  });

  it('marks a name with its language, but no abbreviation', async () => {
    const name = {de: 'Fair Trade Towns', en: 'Fair Trade Towns'};
    const networks = [
      {id: 'one', name, lang: 'en', abbreviation: 'FTT'},
      {id: 'two', name, lang: 'en'},
    ];
    const data = {schemaVersion: 1, networks};
    const marked = (el: Element) =>
      all(el, '[lang=en]:not(.root)').map(({textContent}) => textContent);
    const el = await list({lang: 'de'}, data);
    expect(marked(el)).to.deep.equal([name.de, name.de]);
    el.view = 'compact';
    await el.updateComplete;
    expect(textOf(el)).to.equal('FTT Fair Trade Towns');
    expect(marked(el)).to.deep.equal([name.de]);
    expect(marked(await list({lang: 'en'}, data))).to.be.empty;
  });

  it('shows markup as text', async () => {
    const name = {de: '<b>Rat</b>', en: '<b>Council</b>'};
    const networks = [{id: 'one', name, about: name, abbreviation: '<b>'}];
    const el = await list({}, {schemaVersion: 1, networks});
    expect(textOf(el)).to.equal('Networks <b>Council</b> <b>Council</b>');
    expect(all(el, 'b')).to.be.empty;
  });

  for (const view of ['list', 'compact'])
    it(`is accessible without networks as ${view}`, async () => {
      const el = await list({view}, {schemaVersion: 1, networks: []});
      expect(textOf(el)).to.equal(view === 'list' ? 'Networks' : '');
      await expect(el).to.be.accessible();
    });

  it('has parts to style', async () => {
    const parts = all(await list({}), '[part]').map((el) =>
      el.getAttribute('part')
    );
    expect(new Set(parts)).to.have.keys('card', 'heading', 'list', 'item');
  });
});
