// Walks through the embed builder of the built demo in Chromium as an editor who sees it
// for the first time, with the keyboard alone: from the overview to a copied snippet for
// each system. Then opens the snippet in a page, with what the system leaves of it.

import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {
  isShown,
  pageWith,
  serveBuilt,
} from '../../tools/snapshots/built-pages.mjs';
import {messagesOf} from '../../tools/test-runner/messages-of.mjs';
import {openChromium} from '../../tools/test-runner/open-chromium.mjs';
import {Keyboard} from '../editor/keyboard.mjs';

/** What is on the pages, in both languages. */
const WORDS = {
  de: {
    overview: 'index.html?lang=de',
    getCode: 'Code holen',
    typo3Html: 'Das Inhaltselement „Reines HTML“',
    wordpressHtml: 'Den Block „Individuelles HTML“',
    wordpressPlugin: 'Ein Plugin darf installiert werden',
    drupalModule: 'Ein Modul darf installiert werden',
    twinCities: 'Partnerstädte',
    more: 'Mehr Einstellungen',
    findPartner: 'Partner suchen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    note: /drei Schritte und der Code/,
  },
  en: {
    overview: 'en/index.html',
    getCode: 'Get the code',
    typo3Html: 'The content element “Plain HTML”',
    wordpressHtml: 'The block “Custom HTML”',
    wordpressPlugin: 'A plugin may be installed',
    drupalModule: 'A module may be installed',
    twinCities: 'Twin cities',
    more: 'More settings',
    findPartner: 'Find a partner',
    copy: 'Copy',
    copied: 'Copied',
    note: /three steps and the code/,
  },
};

/** The most keys that a walk may need: two minutes at two keys per second and reading. */
const MOST_KEYS = 80;

const pages = {};
let server;
let browser;

before(async () => {
  server = await serveBuilt(pages);
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** A keyboard that counts its keys. */
class CountingKeyboard extends Keyboard {
  count = 0;

  async press(...keys) {
    this.count += keys.length;
    await super.press(...keys);
  }

  async type(text) {
    this.count += text.length;
    await super.type(text);
  }
}

/** Opens a page of the demo in a profile of its own that may use the clipboard. */
async function open(path, viewport = {width: 1280, height: 900}) {
  const context = await browser.createBrowserContext();
  await context.overridePermissions(server.origin, [
    'clipboard-read',
    'clipboard-sanitized-write',
  ]);
  const page = await context.newPage();
  const messages = messagesOf(page);
  await page.setViewport(viewport);
  await page.goto(`${server.origin}/demo/${path}`);
  await page.bringToFront();
  return {page, messages, keyboard: new CountingKeyboard(page)};
}

/** Tabs to a question and chooses an answer with the arrow keys, without losing focus. */
async function answer(keyboard, label) {
  const first = await keyboard.tabTo(({group}) => group, {most: 30});
  let {name} = first;
  for (let i = 0; i < 8 && !name.startsWith(label); i++) {
    await keyboard.press('ArrowDown');
    const focus = await keyboard.focus();
    assert.equal(focus.group, first.group);
    ({name} = focus);
  }
  assert.ok(name.startsWith(label), `${label} is not an answer`);
  await keyboard.press('Space');
  assert.equal((await keyboard.focus()).name, name);
}

/** Walks from the overview to the code. Returns it, with the page. */
async function walk(words, system, use, choose = async () => {}) {
  const opened = await open(words.overview);
  const {page, keyboard, messages} = opened;
  await keyboard.tabTo(words.getCode, {most: 20});
  await Promise.all([page.waitForNavigation(), keyboard.press('Enter')]);
  // The overview has a test of its own.
  messages.length = 0;
  await answer(keyboard, system);
  await answer(keyboard, use);
  const note = await page.$eval(
    '#builder > [role="status"]',
    ({textContent}) => textContent
  );
  assert.match(note, words.note);
  await choose(keyboard);
  await keyboard.tabTo(words.copy, {most: 40});
  await keyboard.press('Enter');
  await page.waitForFunction(
    (copied) =>
      [...document.querySelectorAll('.copying [role="status"]')].some(
        ({textContent}) => textContent === copied
      ),
    {},
    words.copied
  );
  assert.ok(keyboard.count < MOST_KEYS, `${keyboard.count} keys`);
  const code = await page.evaluate(() => navigator.clipboard.readText());
  return {...opened, code};
}

/** What a system leaves of the code, as the builder shows it. */
const leftBy = (page, id) =>
  page.$eval(`#${id} pre`, ({textContent}) => textContent);

/** Opens a page with some code. Returns the attributes of its element. */
async function run(body, lang, tag) {
  const path = `/walk-${Object.keys(pages).length}`;
  pages[path] = pageWith(body, {
    root: `lang="${lang}"`,
    head: '<link rel="icon" href="data:,">',
  });
  const page = await browser.newPage();
  const messages = messagesOf(page);
  await page.goto(`${server.origin}${path}`);
  await page.waitForSelector(tag);
  await page.waitForFunction(isShown, {}, tag);
  const attributes = await page.$eval(tag, (element) =>
    Object.fromEntries(
      Array.from(element.attributes, ({name, value}) => [name, value])
    )
  );
  assert.deepEqual(messages, []);
  await page.close();
  return attributes;
}

/** Closes a page of the demo, which has said nothing to the console. */
async function close({page, messages}) {
  assert.deepEqual(messages, []);
  await page.browserContext().close();
}

for (const [lang, words] of Object.entries(WORDS))
  describe(`an editor gets the code with the keyboard, ${lang}`, () => {
    it('for WordPress, as a block for HTML', async () => {
      const walked = await walk(
        words,
        'WordPress',
        words.wordpressHtml,
        async (keyboard) => {
          await keyboard.tabTo(words.twinCities);
          await keyboard.press('Space');
          await keyboard.tabTo(words.more);
          await keyboard.press('Enter');
          await keyboard.tabTo(words.findPartner);
          await keyboard.type('kum');
          await keyboard.press('Tab', 'ArrowDown');
          assert.equal((await keyboard.focus()).name, 'Kumasi');
        }
      );
      const left = await leftBy(walked.page, 'wordpress-editor');
      assert.equal(left, walked.code);
      assert.deepEqual(await run(left, lang, 'partner-map-list'), {
        kinds: 'twin-city',
        selected: 'kumasi',
      });
      assert.deepEqual(
        await walked.page.$eval('.stage > *', (element) =>
          element.getAttribute('selected')
        ),
        'kumasi'
      );
      await close(walked);
    });

    it('for TYPO3, as an element for HTML', async () => {
      const walked = await walk(words, 'TYPO3', words.typo3Html);
      const left = await leftBy(walked.page, 'typo3-html');
      assert.equal(left, walked.code);
      assert.deepEqual(await run(left, lang, 'partner-map-list'), {});
      // This machine is no address for visitors.
      assert.ok(await walked.page.$('.address.warning'));
      await close(walked);
    });

    it('for Drupal, as a placeholder', async () => {
      const walked = await walk(words, 'Drupal', words.drupalModule);
      const left = await leftBy(walked.page, 'drupal-listed');
      const script = `<script type="module" src="${server.origin}/intl-office.js"></script>`;
      assert.deepEqual(
        await run(`${left}${script}`, lang, 'partner-map-list'),
        {}
      );
      assert.equal(await walked.page.$('.address'), null);
      await close(walked);
    });
  });

describe('the builder', () => {
  it('offers the plugin where a step needs it, and its shortcode', async () => {
    const walked = await walk(WORDS.de, 'WordPress', WORDS.de.wordpressPlugin);
    assert.equal(walked.code, '[intl_office element="partner-map-list"]');
    const path = await walked.page.$eval('a[download]', ({href}) =>
      new URL(href).pathname.slice(1)
    );
    const file = new URL(`../../dist/${path}`, import.meta.url);
    assert.ok(existsSync(fileURLToPath(file)), path);
    await close(walked);
  });

  it('keeps the answers in the URL: for links, the back button and the other language', async () => {
    const opened = await open('embed.html#system=wordpress&use=html&view=list');
    const {page, keyboard} = opened;
    const state = () =>
      page.$$eval('#builder :checked', (all) => all.map(({value}) => value));
    assert.deepEqual((await state()).slice(0, 4), [
      'wordpress',
      'html',
      'partner-map-list',
      'list',
    ]);
    await page.focus('input[value="html"]');
    await keyboard.press('ArrowDown');
    assert.equal((await state())[1], 'address');
    await page.focus('input[value="intl-office-card"]');
    await keyboard.press('Space');
    assert.equal((await state())[2], 'intl-office-card');
    assert.equal(
      await page.$eval('.stage > *', ({localName}) => localName),
      'intl-office-card'
    );
    await page.goBack();
    assert.deepEqual((await state()).slice(1, 3), [
      'address',
      'partner-map-list',
    ]);
    await page.goBack();
    assert.equal((await state())[1], 'html');

    const [english] = await page.$$eval('[hreflang="en"]:not(link)', (all) =>
      all.map(({href}) => href)
    );
    await page.goto(english);
    assert.deepEqual((await state()).slice(0, 2), ['wordpress', 'html']);
    await close(opened);
  });

  it('warns of addresses that visitors cannot reach', async () => {
    const opened = await open('en/embed.html#system=typo3&use=html');
    const {page, keyboard} = opened;
    await keyboard.tabTo(
      ({tag, name}) => tag === 'input' && /^Address/.test(name)
    );
    await keyboard.replace('https://www.city.de/widget/intl-office.js');
    await keyboard.press('Tab');
    assert.equal(await page.$('.address.warning'), null);
    const code = await page.$eval('.code pre', ({textContent}) => textContent);
    assert.match(
      code,
      /src="https:\/\/www\.city\.de\/widget\/intl-office\.js"/
    );
    await close(opened);
  });

  it('fits a window of 320 px, with the preview one button away', async () => {
    for (const path of ['embed.html', 'embed/ways.html']) {
      const opened = await open(`${path}#system=drupal&use=module`, {
        width: 320,
        height: 640,
      });
      const {page} = opened;
      const {scroll, client} = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      assert.equal(scroll, client, path);
      if (path === 'embed.html') {
        await page.click('.jump button');
        await page.waitForFunction(
          () => document.activeElement?.id === 'preview'
        );
      }
      await close(opened);
    }
  });

  it('works as a local file, and says that its address is none for visitors', async () => {
    const page = await browser.newPage();
    const messages = messagesOf(page);
    const file = new URL('../../dist/demo/embed.html', import.meta.url);
    await page.goto(file.href);
    await page.click('input[value="other"]');
    await page.click('input[name="use"][value="html"]');
    assert.match(page.url(), /#.*system=other&use=html$/);
    assert.ok(await page.$('.address.warning'));
    assert.ok(await page.$('#code-tag'));
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('says without scripts where the code is', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${server.origin}/demo/embed.html`);
    assert.match(
      await page.$eval('noscript', ({innerText}) => innerText),
      /JavaScript/
    );
    await page.close();
  });
});

describe('the page with all ways', () => {
  it('has the code of each way, and what each system leaves of it', async () => {
    const opened = await open('en/embed/ways.html');
    const {page} = opened;
    for (const [way, parts] of [
      ['placeholder', 2],
      ['iframe', 2],
      ['static', 1],
      ['typo3', 2],
      ['wordpress', 3],
      ['drupal', 3],
      ['tag', 1],
    ]) {
      await page.click(`input[name="way"][value="${way}"]`);
      await page.waitForFunction(
        (count) => document.querySelectorAll('.code pre').length === count,
        {},
        parts
      );
      assert.ok(await page.$('.verdict'));
      assert.match(page.url(), new RegExp(`way=${way}`));
    }
    await close(opened);
  });

  it('reads settings from pasted code', async () => {
    const opened = await open('embed/ways.html');
    const {page} = opened;
    await page.type('#pasted', '<sdg-badges goals="4 11" nonsense>');
    assert.equal(
      await page.$eval('#answer', ({textContent}) => textContent),
      'Erkannt: sdg-badges, goals (Skript und Tag). Nicht übernommen: nonsense.'
    );
    assert.equal(
      await page.$eval('.stage > *', (each) => each.getAttribute('goals')),
      '4 11'
    );
    await close(opened);
  });
});
