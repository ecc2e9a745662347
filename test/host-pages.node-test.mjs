// Uses the pages of made-up hosts in the built demo, in Chromium: the switch of the bar,
// the code that it shows, narrow windows, and the flyer on paper.

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {extractText, getDocumentProxy} from 'unpdf';
import {importTypeScript} from '../tools/build/import-typescript.mjs';
import {officeContent} from '../tools/build/office-content.mjs';
import {TAGS} from '../tools/build/tags.mjs';
import {
  drawn,
  isShown,
  pageWith,
  serveBuilt,
} from '../tools/snapshots/built-pages.mjs';
import {messagesOf} from '../tools/test-runner/messages-of.mjs';
import {openChromium} from '../tools/test-runner/open-chromium.mjs';
import {Keyboard} from './editor/keyboard.mjs';

const {PAGES, fileOf} = await importTypeScript(
  new URL('../demo/pages.ts', import.meta.url)
);

const HOSTS = PAGES.filter(({path}) => path.startsWith('hosts/'));
const LANGUAGES = ['de', 'en'];

/** Hosts whose design system the elements follow, so that their code needs no styles. */
const WITH_SYSTEM = ['hosts/city-portal', 'hosts/small-town'];

/** The narrowest window of WCAG 1.4.10, and a wide one, px. */
const NARROW = 320;
const WIDE = 1280;

/** Pages of a test, by path. */
const trials = {};

let server;
let browser;

before(async () => {
  server = await serveBuilt(trials);
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  server?.close();
});

const settle = async (page) => {
  await page.waitForFunction(isShown, {}, TAGS.join());
  await page.evaluate(drawn);
};

async function open(path) {
  const page = await browser.newPage();
  const messages = messagesOf(page);
  await page.setViewport({width: WIDE, height: 900});
  await page.goto(`${server.origin}${path}`);
  await settle(page);
  return {page, messages, keyboard: new Keyboard(page)};
}

const openHost = (path, {lang = 'de', hash = ''} = {}) =>
  open(`/demo/${fileOf(path, lang)}${hash}`);

/** Runs in the page: what is on it. */
const describePage = (tags) => ({
  elements: document.querySelectorAll(tags).length,
  places: document.querySelectorAll('.without-widget').length,
  isWithin: document.documentElement.scrollWidth <= innerWidth,
  text: document.querySelector('main').innerText,
});

/** Runs in the page: what the elements show, and in which look. */
const describeElements = (tags) =>
  Array.from(document.querySelectorAll(tags), ({shadowRoot}) => {
    const styleOf = (selector, names) => {
      const part = shadowRoot.querySelector(selector);
      return part && names.map((name) => getComputedStyle(part)[name]);
    };
    return {
      heading: shadowRoot.querySelector('h1, h2, h3, h4')?.innerText,
      items: shadowRoot.querySelectorAll('[part~="item"], [part~="badge"]')
        .length,
      card: styleOf('[part~="card"]', [
        'borderRadius',
        'color',
        'backgroundColor',
      ]),
      accent: styleOf('a[href]', ['color']),
    };
  });

/** Runs in the page: switches the widget off or on. */
const choose = (state) =>
  document.querySelector(`.preview [value="${state}"]`).click();

const describeIn = (page) => page.evaluate(describePage, TAGS.join());

/** Asserts that a page fits into a narrow window, with and without the widget. */
async function assertFits(page) {
  await page.setViewport({width: NARROW, height: 900});
  for (const state of ['off', 'on']) {
    await page.evaluate(choose, state);
    await settle(page);
    assert.ok((await describeIn(page)).isWithin, state);
  }
}

const isSwitch = ({group}) => group === 'Widget';

/** The page with the code of a host, and with its design system, if it has one. */
async function makeTrial(page, path) {
  const [code, script] = await page.evaluate(() => [
    document.querySelector('.preview code').textContent,
    new URL(document.querySelector('head script:last-of-type').src).pathname,
  ]);
  const address = / src="[^"]+\.classic\.js"/;
  assert.match(code, address);
  const style = `/demo/${path}/${path.split('/')[1]}.css`;
  const system = WITH_SYSTEM.includes(path)
    ? `<link rel="stylesheet" href="${style}">`
    : '';
  return pageWith(code.replace(address, ` src="${script}"`), {
    head: `<link rel="icon" href="data:,">${system}`,
  });
}

for (const {path} of HOSTS)
  describe(path, () => {
    it('switches the widget off and on, and keeps the focus', async () => {
      const {page, messages, keyboard} = await openHost(path);
      const {elements, isWithin} = await describeIn(page);
      assert.ok(elements > 0);
      assert.ok(isWithin);

      await keyboard.tabTo(isSwitch);
      await keyboard.press('ArrowRight');
      const without = await describeIn(page);
      assert.equal(without.elements, 0);
      assert.equal(without.places, elements);
      assert.ok(without.isWithin);
      assert.equal((await keyboard.focus()).value, 'off');

      await keyboard.press('ArrowLeft');
      await settle(page);
      const again = await describeIn(page);
      assert.equal(again.elements, elements);
      assert.equal(again.places, 0);
      assert.equal((await keyboard.focus()).value, 'on');
      assert.deepEqual(messages, []);
      await page.close();
    });

    it('shows code that makes the same of another page', async () => {
      const {page, keyboard} = await openHost(path, {hash: '#code'});
      await keyboard.tabTo('Code kopieren', {most: 3});
      await keyboard.press('Enter');
      await page.waitForFunction(
        () => document.querySelector('.preview [role="status"]').innerText
      );
      const expected = await page.evaluate(describeElements, TAGS.join());
      trials['/trial'] = await makeTrial(page, path);
      await assertFits(page);
      await page.close();

      const trial = await open('/trial');
      assert.deepEqual(
        await trial.page.evaluate(describeElements, TAGS.join()),
        expected
      );
      assert.deepEqual(trial.messages, []);
      await trial.page.close();
    });

    it('fits into a narrow window in English too', async () => {
      const {page} = await openHost(path, {lang: 'en'});
      await assertFits(page);
      await page.close();
    });
  });

it('a link to a page that the host does not have says so', async () => {
  const {page, keyboard} = await openHost('hosts/blog');
  await keyboard.tabTo('Zwei Koffer');
  await keyboard.press('Enter');
  const shown = await page.evaluate(() => document.activeElement.innerText);
  assert.match(shown, /erfunden.* führt der Link nirgendwohin/);
  await page.close();
});

it('the university has the partners and countries that its page names', async () => {
  const {partners} = await officeContent(
    PAGES.find(({path}) => path === 'hosts/university')
  );
  const countries = new Set(partners.map(({country}) => country)).size;
  const html = await readFile(
    new URL('../dist/demo/hosts/university.html', import.meta.url),
    'utf8'
  );
  for (const text of [
    `: ${partners.length} Partnerhochschulen stehen Ihnen offen.`,
    `mit ${partners.length} Hochschulen in ${countries} Ländern`,
  ])
    assert.ok(html.includes(text), text);
  // The places that the page praises.
  for (const city of ['Bergen', 'Lyon', 'Nairobi'])
    assert.ok(
      partners.some(({place}) => place.de === city),
      city
    );
});

describe('the flyer', () => {
  for (const lang of LANGUAGES)
    it(`fits on one sheet of A4 with all partners, in ${lang}`, async () => {
      const {page} = await openHost('hosts/flyer', {lang});
      const names = await page.$eval('partner-map-list', ({shadowRoot}) =>
        Array.from(
          shadowRoot.querySelectorAll('.choose'),
          ({innerText}) => innerText
        )
      );
      const note = await page.$eval('.sheet-note', ({innerText}) => innerText);
      const file = await getDocumentProxy(
        new Uint8Array(await page.pdf({preferCSSPageSize: true}))
      );
      await page.close();
      assert.equal(file.numPages, 1);
      const {text} = await extractText(file, {mergePages: true});
      const joined = (text) => text.replace(/[\s\u00ad]/g, '');
      assert.equal(names.length, 14);
      for (const each of [...names, note])
        assert.ok(joined(text).includes(joined(each)), each);
    });
});
