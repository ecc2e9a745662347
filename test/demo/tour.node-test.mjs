// Walks through the built demo in Chromium, with the keyboard alone.

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {importPages} from '../../tools/build/demo.mjs';
import {serveBuilt} from '../../tools/snapshots/built-pages.mjs';
import {messagesOf} from '../../tools/test-runner/messages-of.mjs';
import {openChromium} from '../../tools/test-runner/open-chromium.mjs';
import {Keyboard} from '../editor/keyboard.mjs';

let server;
let browser;

before(async () => {
  server = await serveBuilt();
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page of the demo, from a folder of this machine if there is no server. */
async function open(path, {width = 1280, height = 900, origin} = {}) {
  const page = await browser.newPage();
  const messages = messagesOf(page);
  await page.setViewport({width, height});
  await page.goto(`${origin ?? server.origin}/demo/${path}`);
  return {page, messages, keyboard: new Keyboard(page)};
}

/** Presses Enter and waits for the next page. */
const follow = (page, keyboard) =>
  Promise.all([page.waitForNavigation(), keyboard.press('Enter')]);

const pathOf = (page) => new URL(page.url()).pathname.replace(/^.*demo\//, '');

/** Opens a page as a visitor with some languages. Returns the path of what shows. */
async function openAs(languages, link) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument((tags) => {
    Object.defineProperty(Navigator.prototype, 'languages', {value: tags});
  }, languages);
  await page.goto(`${server.origin}/demo/${link}`, {waitUntil: 'load'});
  await page.waitForFunction(() => document.readyState === 'complete');
  const path = pathOf(page);
  await page.close();
  return path;
}

describe('the language of the overview', () => {
  for (const [languages, path] of [
    [['de-DE', 'en'], 'index.html'],
    [['tr', 'de'], 'index.html'],
    [['en-GB', 'de'], 'en/index.html'],
    [['fr'], 'en/index.html'],
  ])
    it(`is that of a visitor with ${languages.join(', ')}`, async () => {
      assert.equal(await openAs(languages, 'index.html'), path);
    });

  it('is that of the link if there is one', async () => {
    assert.equal(await openAs(['en'], 'index.html?lang=de'), 'index.html');
    assert.equal(await openAs(['de'], 'en/index.html'), 'en/index.html');
  });
});

describe('the map on the overview', () => {
  for (const [width, height] of [
    [1280, 900],
    [375, 667],
  ])
    it(`shows without scrolling at ${width} × ${height}`, async () => {
      for (const path of ['index.html?lang=de', 'en/index.html']) {
        const {page, messages} = await open(path, {width, height});
        const top = await page.evaluate(
          () =>
            document
              .querySelector('partner-map-list')
              .shadowRoot.querySelector('[part~="map"]')
              .getBoundingClientRect().top
        );
        // At least a quarter of the window.
        assert.ok(top > 0 && top < height * 0.75, `${path}: ${top}`);
        assert.deepEqual(messages, []);
        await page.close();
      }
    });
});

it('fits 280 px on each page', async () => {
  const {PAGES, fileOf} = await importPages();
  const page = await browser.newPage();
  await page.setViewport({width: 280, height: 900});
  const wider = [];
  for (const path of PAGES.flatMap(({path}) =>
    ['de', 'en'].map((locale) => fileOf(path, locale))
  )) {
    await page.goto(`${server.origin}/demo/${path}?lang=de`);
    const width = await page.evaluate(
      () => document.documentElement.scrollWidth
    );
    if (width > 280) wider.push(`${path}: ${width} px`);
  }
  assert.deepEqual(wider, []);
  await page.close();
});

describe('the keyboard', () => {
  it('leads from the overview to a city’s page and back', async () => {
    const {page, keyboard, messages} = await open('index.html?lang=de');
    await keyboard.press('Tab');
    assert.equal((await keyboard.focus()).name, 'Zum Inhalt');
    await keyboard.press('Enter');
    await keyboard.tabTo('Auf einer Stadtseite ansehen', {most: 3});
    await follow(page, keyboard);
    assert.equal(pathOf(page), 'hosts/city-portal.html');
    await keyboard.tabTo(({name}) => name.includes('Übersicht'), {most: 4});
    await follow(page, keyboard);
    assert.equal(pathOf(page), 'index.html');
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('opens the menu of a narrow window and changes the language', async () => {
    const {page, keyboard} = await open('about.html', {width: 375});
    await keyboard.tabTo('Menü', {most: 4});
    await keyboard.press('Enter');
    await keyboard.tabTo('Für Entwickler', {most: 5});
    await follow(page, keyboard);
    assert.equal(pathOf(page), 'reference/index.html');
    await keyboard.tabTo(({name}) => name.includes('English'), {most: 6});
    await follow(page, keyboard);
    assert.equal(pathOf(page), 'en/reference/index.html');
    await page.close();
  });

  it('changes an attribute in the reference, and reads its code and events', async () => {
    const {page, keyboard, messages} = await open(
      'en/reference/partner-map-list.html'
    );
    const code = () => page.$eval('#markup', ({textContent}) => textContent);
    const attribute = (name) =>
      page.$eval('.stage > *', (each, name) => each.getAttribute(name), name);

    await keyboard.tabTo('view');
    await keyboard.type('l');
    assert.equal(await attribute('view'), 'list');
    assert.match(
      await code(),
      /^<partner-map-list heading-level="3" view="list">/
    );

    await keyboard.tabTo('inner-german');
    await keyboard.press('Space');
    await keyboard.tabTo('project');
    await keyboard.press('Space');
    assert.equal(await attribute('kinds'), 'inner-german project');

    await keyboard.tabTo('plain');
    await keyboard.press('Space');
    assert.equal(await attribute('plain'), '');
    assert.match(await code(), / plain\b(?!=)/);

    await keyboard.tabTo('Your own link');
    await keyboard.press('Space');
    assert.match(await code(), /<a slot="actions" href="#content">/);

    await keyboard.tabTo(({classes}) => classes.includes('choose'));
    await keyboard.press('Enter');
    const log = await page.$eval('.log', ({innerText}) => innerText);
    assert.match(log, /partner-select \{"id":"[a-z-]+"\}/);
    assert.match(log, /intl-office-load \{"source":"bundled"\}/);
    // The select follows the choice in the element.
    assert.equal(
      await page.$eval('#set-selected', ({value}) => value),
      await attribute('selected')
    );
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('says what is wrong with content', async () => {
    const {page} = await open('en/reference/content.html');
    const told = (id) =>
      page.waitForFunction(
        (id) => {
          const output = document.querySelector(
            `[aria-labelledby="${id}-event"]`
          );
          return output.value.startsWith('intl-office') && output.value;
        },
        {},
        id
      );
    const broken = await (await told('broken')).jsonValue();
    assert.match(broken, /payload\.updated: expected a date/);
    const good = await (await told('good')).jsonValue();
    assert.match(good, /^intl-office-load: src$/);
    await page.close();
  });

  it('edits content, reads what is wrong with it, and shows it in another element', async () => {
    const {page, keyboard} = await open('en/reference/content.html');
    const told = () => page.$eval('.own output', ({value}) => value);
    const shown = (text) =>
      page.waitForFunction(
        (text) =>
          document
            .querySelector('.own .stage > *')
            .shadowRoot.textContent.includes(text),
        {},
        text
      );

    const replace = async (text) => {
      await keyboard.chord('Control', 'a');
      await page.keyboard.sendCharacter(text);
    };
    await keyboard.tabTo(({tag}) => tag === 'textarea');
    const {value} = await keyboard.focus();
    await shown('River Town');
    await replace(value.replace('River Town', 'Bridge Town'));
    await shown('Bridge Town');
    assert.match(await told(), /^intl-office-load: property$/);
    const code = await page.$eval('#own-code', ({textContent}) => textContent);
    assert.match(code, /en: 'Bridge Town'/);

    await replace(value.replace('1999', '"1999"'));
    assert.match(await told(), /^intl-office-error\n.*partners\[0\]\.since/s);
    await replace('{');
    assert.match(await told(), /^JSON\n/);

    await keyboard.tabTo(({tag}) => tag === 'select', {back: true});
    await keyboard.type('net');
    await shown('League of River Towns');
    assert.match(await told(), /^intl-office-load: property$/);
    await page.close();
  });
});

it('works as local files', async () => {
  const folder = pathToFileURL('dist').href;
  for (const path of ['index.html?lang=de', 'en/reference/sdg-badges.html']) {
    const {page, messages} = await open(path, {origin: folder});
    await page.waitForFunction(() =>
      [...document.querySelectorAll('sdg-badges')].every(({shadowRoot}) =>
        shadowRoot?.querySelector('.root')
      )
    );
    assert.deepEqual(messages, []);
    await page.close();
  }
});
