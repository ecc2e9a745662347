// Tests the prerendered HTML in dist/static/ on a page, without script and with it.

import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {has} from '../src/testing/engine.ts';
import {
  drawn,
  inView,
  addScript,
  openPage,
  shiftsOf,
} from './page-in-frame.mjs';
import {waitUntil} from '../src/testing/wait-until.ts';

async function fragment(tag, lang) {
  const response = await fetch(`/dist/static/${tag}.${lang}.html`);
  expect(response.ok, `${tag}.${lang}`).to.equal(true);
  return response.text();
}

/** A page with a paragraph below the HTML. A sandbox prevents scripts. */
const page = (markup, {width = 1000, hasScript = true, policy = ''} = {}) =>
  openPage(
    `<html lang="fr">${policy}<title>Page</title><body>${markup}<p id="below">Below`,
    {
      ...inView(width),
      ...(hasScript ? {} : {sandbox: 'allow-same-origin'}),
    }
  );

const elementIn = ({document}, tag) => document.querySelector(tag);
const textOf = (node) => node.textContent.replace(/\s+/g, ' ');

const count = (text, part) => text.split(part).length - 1;

/** Texts, minimum number of links and type of structured data in each fragment. */
const FRAGMENTS = [
  {
    tag: 'intl-office-card',
    de: [
      'Büro für Internationale Beziehungen',
      'Start-ups und etablierte Firmen',
      'Warum das wichtig ist',
      'Claudia Schütz',
      'Postanschrift: 44122 Dortmund',
      'Geprüft am 28.',
    ],
    en: [
      'Office for International Relations',
      'Start-ups, established firms',
      'Why it matters',
      'Postal address: 44122 Dortmund',
      'dortmund.de (in German)',
      'Checked on 28',
    ],
    links: 4,
    type: 'GovernmentOffice',
  },
  {
    tag: 'partner-map-list',
    de: [
      '14 Partner weltweit',
      'Kumasi',
      'seit 1969',
      '658 km',
      'Nach dem Brexit',
    ],
    en: [
      '14 partners worldwide',
      'Xi’an',
      'since 1969',
      '658 km',
      'After Brexit',
    ],
    links: 14,
    type: 'WebPageElement',
  },
  {
    tag: 'sdg-badges',
    de: ['Globale Ziele', 'Keine Armut', 'Bei Projektpartnerschaften betont'],
    en: ['Global Goals', 'No Poverty', 'Emphasised in project partnerships'],
    links: 17,
    type: 'WebPageElement',
  },
  {
    tag: 'network-list',
    de: ['Netzwerke', 'Vereinte Nationen', 'PLATFORMA (auf Englisch)'],
    en: ['Networks', 'Alliances and programmes', 'PLATFORMA'],
    links: 3,
    type: 'WebPageElement',
  },
];

const LANGUAGES = ['de', 'en'];

for (const {tag, links, type, ...texts} of FRAGMENTS) {
  describe(`<${tag}> without script`, () => {
    for (const lang of LANGUAGES) {
      it(`shows its content in ${lang}, with styles and links`, async () => {
        const markup = await fragment(tag, lang);
        const window = await page(markup, {hasScript: false});
        const element = elementIn(window, tag);
        const {shadowRoot} = element;
        for (const text of texts[lang])
          expect(textOf(shadowRoot)).to.contain(text);
        expect(shadowRoot.querySelectorAll('a[href^="https://"]').length)
          .to.be //
          .at.least(links);
        expect(element.lang).to.equal(lang);
        expect(shadowRoot.querySelector('.root').lang).to.equal(lang);
        expect(window.getComputedStyle(element).display).to.equal('block');
        const card = shadowRoot.querySelector('.card');
        expect(window.getComputedStyle(card).borderRadius).to.equal('12px');
        // The link is for browsers without declarative shadow DOM.
        expect(element.querySelector('a').checkVisibility()).to.equal(false);
      });

      it(`contains structured data in ${lang} and no other script`, async () => {
        const window = await page(await fragment(tag, lang));
        const scripts = [...elementIn(window, tag).querySelectorAll('script')];
        expect(window.document.scripts.length).to.equal(1);
        expect(scripts.map((script) => script.type)).to.deep.equal([
          'application/ld+json',
        ]);
        const data = JSON.parse(scripts[0].text);
        expect(data['@context']).to.equal('https://schema.org');
        expect(data['@type']).to.equal(type);
      });
    }

    it('is valid XHTML', async () => {
      for (const lang of LANGUAGES) {
        const root = `<html xmlns="http://www.w3.org/1999/xhtml">${await fragment(tag, lang)}</html>`;
        const parsed = new DOMParser().parseFromString(
          root,
          'application/xhtml+xml'
        );
        expect(parsed.querySelector('parsererror')?.textContent).to.equal(
          undefined
        );
        expect(parsed.querySelector(`${tag} > a`)?.href).to.match(/^https:/);
      }
    });

    it('has hashes that allow its styles', async () => {
      const hashes = await (await fetch('/dist/static/style-src.json')).json();
      const markup = await fragment(tag, 'de');
      for (const [sources, isAllowed] of [
        [hashes[tag], true],
        ["'none'", false],
      ]) {
        const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${sources}">`;
        const window = await page(markup, {hasScript: false, policy});
        const card = elementIn(window, tag).shadowRoot.querySelector('.card');
        expect(window.getComputedStyle(card).borderRadius).to.equal(
          isAllowed ? '12px' : '0px'
        );
      }
    });

    it('has no comments, inactive controls or style attributes', async () => {
      const markup = await fragment(tag, 'de');
      expect(markup).not.to.match(/<!--|undefined|\[object| style=| on\w+=/);
      const window = await page(markup, {hasScript: false});
      const {shadowRoot} = elementIn(window, tag);
      const inactive = [
        ...shadowRoot.querySelectorAll(
          'button, input, select, [tabindex], [role=button]'
        ),
      ].filter((each) => each.checkVisibility({visibilityProperty: true}));
      expect(inactive).to.have.length(0);
    });
  });
}

describe('<intl-office-card> without script', () => {
  for (const [lang, name, address] of [
    ['de', 'Büro für Internationale Beziehungen', '44122;Deutschland'],
    ['en', 'Office for International Relations', '44122;Germany'],
  ])
    it(`offers each contact as a file in ${lang}`, async () => {
      const markup = await fragment('intl-office-card', lang);
      const window = await page(markup, {hasScript: false});
      const {shadowRoot} = elementIn(window, 'intl-office-card');
      const links = [...shadowRoot.querySelectorAll('a[download]')];
      const names = ['Claudia Schütz', name];
      expect(links.map(({download}) => download)).to.deep.equal(
        names.map((each) => `${each}.vcf`)
      );
      for (const [i, link] of links.entries()) {
        expect(link.checkVisibility()).to.equal(true);
        const file = (await (await fetch(link.href)).text())
          .replaceAll('\r\n ', '')
          .replaceAll(';CHARSET=UTF-8', '');
        expect(file).to.match(/^BEGIN:VCARD\r\nVERSION:3\.0\r\nN:/);
        expect(file).to.include(`\r\nFN:${names[i]}\r\n`);
        expect(file).to.include(address);
        expect(file).to.match(/\r\nEND:VCARD\r\n$/);
      }
    });
});

describe('<partner-map-list> without script', () => {
  it('opens and closes its entries', async () => {
    const markup = await fragment('partner-map-list', 'en');
    const window = await page(markup, {hasScript: false});
    const [first, second] = elementIn(
      window,
      'partner-map-list'
    ).shadowRoot.querySelectorAll('.entry details');
    const link = first.querySelector('a');
    expect(link.checkVisibility()).to.equal(false);
    first.querySelector('summary').click();
    expect(link.checkVisibility()).to.equal(true);
    second.querySelector('summary').click();
    expect(first.open).to.equal(false);
  });

  it('reserves space for controls only if a script may add them', async () => {
    const markup = await fragment('partner-map-list', 'en');
    const plain = markup.replace('<partner-map-list', '$& plain');
    for (const [html, hasScript, isKept] of [
      [markup, true, true],
      [markup, false, false],
      [plain, true, false],
    ]) {
      const window = await page(html, {hasScript});
      const {shadowRoot} = elementIn(window, 'partner-map-list');
      const controls = shadowRoot.querySelector('.controls');
      expect(controls.checkVisibility()).to.equal(isKept);
    }
  });
});

describe('HTML that arrives in parts', () => {
  /** The positions of entries, map and footer in a part of the HTML. */
  async function places(markup, width) {
    const window = await page(markup, {width});
    const {shadowRoot} = elementIn(window, 'partner-map-list');
    return [...shadowRoot.querySelectorAll('.entry, .map, .footer')].map(
      (each) => {
        const {top, left} = each.getBoundingClientRect();
        return {name: textOf(each).trim().slice(0, 20), top, left};
      }
    );
  }

  for (const width of [320, 390, 600, 767, 1000])
    it(`does not move existing parts at ${width} px`, async () => {
      const markup = await fragment('partner-map-list', 'de');
      const whole = await places(markup, width);
      expect(whole).to.have.length(16);
      // Before each entry but the first, or after all entries.
      const cuts = [
        ...markup.matchAll(
          /(?<=li>\s*)<li class="entry"|<div class="actions"/g
        ),
      ].map(({index}) => index);
      expect(cuts).to.have.length(14);
      for (const cut of [cuts[0], cuts[6], cuts.at(-1)]) {
        const arrived = await places(markup.slice(0, cut), width);
        expect(arrived.length).to.be.at.least(1);
        expect(arrived).to.deep.equal(whole.slice(0, arrived.length));
      }
    });
});

describe('a script that loads later', () => {
  for (const {tag, ...texts} of FRAGMENTS)
    for (const width of [320, 390, 600, 800, 1000]) {
      it(`replaces <${tag}> at ${width} px without layout shift`, async () => {
        const lang = width % 200 ? 'en' : 'de';
        const window = await page(await fragment(tag, lang), {width});
        const below = window.document.querySelector('#below');
        await drawn(window);
        const shifts = shiftsOf(window);
        const before = below.getBoundingClientRect().top;

        const {text: data} = elementIn(window, tag).querySelector('script');

        expect(await addScript(window, tag)).to.deep.equal([]);
        const scripts = elementIn(window, tag).querySelectorAll('script');
        expect([...scripts].map(({text}) => text)).to.deep.equal([data]);
        const {shadowRoot} = elementIn(window, tag);
        expect(shadowRoot.querySelectorAll('.root')).to.have.length(1);
        expect(shadowRoot.querySelectorAll('style')).to.have.length(0);
        const [name] = texts[lang].slice(-2);
        expect(count(textOf(shadowRoot), name), name).to.be.at.least(1);
        expect(below.getBoundingClientRect().top).to.equal(before);
        expect(shifts).to.deep.equal([]);

        // Shows that the observer reports shifts.
        below.style.marginTop = '100px';
        if (has('layout shifts'))
          await waitUntil(
            () => shifts.length > 0,
            'the observer reports a shift'
          );
      });
    }

  it('shows controls in the reserved space', async () => {
    const window = await page(await fragment('partner-map-list', 'de'));
    await addScript(window, 'partner-map-list');
    const {shadowRoot} = elementIn(window, 'partner-map-list');
    const field = shadowRoot.querySelector('input');
    expect(field.checkVisibility({visibilityProperty: true})).to.equal(true);
  });

  for (const [tag, from, to] of [
    ['sdg-badges', '.goal-13', '.goal-13'],
    ['intl-office-card', '.button', '.button'],
    ['intl-office-card', '.save', '.save'],
    ['network-list', 'li:nth-child(2) a', 'li:nth-child(2) a'],
    [
      'partner-map-list',
      'summary[data-id="kumasi"]',
      '[data-id="kumasi"] .choose',
    ],
    ['partner-map-list', '.sources summary', '.sources summary'],
  ]) {
    it(`keeps the focus on ${from} of <${tag}>`, async () => {
      const window = await page(await fragment(tag, 'de'));
      const {shadowRoot} = elementIn(window, tag);
      shadowRoot.querySelector(from).focus();
      expect(shadowRoot.activeElement.matches(from)).to.equal(true);
      await addScript(window, tag);
      expect(shadowRoot.activeElement?.matches(to)).to.equal(true);
    });
  }

  it('keeps an open entry and the focus in it', async () => {
    const window = await page(await fragment('partner-map-list', 'en'));
    const list = elementIn(window, 'partner-map-list');
    const summary = list.shadowRoot.querySelector('summary[data-id="leeds"]');
    summary.click();
    summary.nextElementSibling.querySelector('a').focus();
    const {href} = list.shadowRoot.activeElement;
    const below = window.document.querySelector('#below');
    const before = below.getBoundingClientRect().top;
    await addScript(window, 'partner-map-list');
    expect(list.selected).to.equal('leeds');
    expect(list.shadowRoot.activeElement?.href).to.equal(href);
    expect(textOf(list.shadowRoot)).to.contain('After Brexit');
    expect(below.getBoundingClientRect().top).to.equal(before);
    await sendKeys({press: 'Escape'});
    expect(list.selected).to.equal(null);
  });
});
