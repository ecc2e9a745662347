// Opens the editor from its folder, as by a double click: no server, no origin.

import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {messagesOf} from '../../tools/test-runner/messages-of.mjs';
import {openChromium} from '../../tools/test-runner/open-chromium.mjs';
import {downloadFolder} from './downloads.mjs';
import {EDITOR, Keyboard} from './keyboard.mjs';

let browser;
let downloads;
before(async () => {
  downloads = await downloadFolder();
  browser = await openChromium();
});
after(async () => {
  await browser?.close();
  await downloads?.remove();
});

const textOf = (page, selector) =>
  page.evaluate(
    (selector) =>
      document.querySelector('office-editor').shadowRoot.querySelector(selector)
        ?.textContent ?? '',
    selector
  );

/** Runs in the page: whether the browser keeps a step with a text. */
const isKept = async (text) => {
  const opening = indexedDB.open('intl-office-editor');
  await new Promise((done) => (opening.onsuccess = done));
  const {result: database} = opening;
  const reading = database.transaction('steps').objectStore('steps').getAll();
  await new Promise((done) => (reading.onsuccess = done));
  database.close();
  return JSON.stringify(reading.result).includes(text);
};

it('keeps a draft, makes the ZIP, and asks for nothing outside of its folder', async () => {
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 900});
  const problems = messagesOf(page);
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('dialog', (dialog) => dialog.accept());
  const keyboard = new Keyboard(page);

  await page.goto(`${EDITOR}?lang=de`);
  await page.waitForFunction(
    () =>
      document
        .querySelector('office-editor')
        ?.shadowRoot?.querySelector('editor-start')?.shadowRoot
  );
  await keyboard.openPresent();
  await page.evaluate(() => (location.hash = '#partners/0'));
  const name = await keyboard.contentAt(['partners', 0, 'name', 'de']);
  await keyboard.tabTo(({value, tag}) => value === name && tag === 'input');
  await keyboard.replace('Neustadt');
  await page.waitForFunction(() =>
    /im Browser gesichert/.test(
      document.querySelector('office-editor').shadowRoot.textContent
    )
  );
  // A crash can lose the last key press.
  await page.waitForFunction(isKept, {polling: 50}, 'Neustadt');

  await page.reload();
  await page.waitForFunction(
    () => document.querySelector('office-editor')?.document
  );
  assert.equal(
    await keyboard.contentAt(['partners', 0, 'name', 'de']),
    'Neustadt'
  );
  assert.match(await textOf(page, '.status'), /1 Änderung/);

  await page.evaluate(() => (location.hash = '#save'));
  const nextFile = await downloads.listenTo(page);
  const saved = nextFile();
  await keyboard.tabTo('Als ZIP herunterladen');
  await keyboard.press('Enter');
  await saved;
  // Its files are not compressed.
  const zip = await downloads.take('payload.zip');
  assert.match(zip, /static\/partner-map-list\.de\.html/);
  assert.match(zip, /Neustadt/);

  const root = new URL('../', EDITOR).href;
  for (const request of requests)
    if (!/^(?:data|blob):/.test(request))
      assert.ok(request.startsWith(root), request);
  assert.deepEqual(problems, []);
});
