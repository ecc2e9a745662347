// Opens the editor from its folder, as by a double click: no server, no origin.

import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, it} from 'node:test';
import {openChromium} from '../../tools/test-runner/open-chromium.mjs';
import {EDITOR, Keyboard} from './keyboard.mjs';

let browser;
let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'editor-'));
  browser = await openChromium();
});
after(async () => {
  await browser?.close();
  await rm(folder, {recursive: true, force: true});
});

/** Saves files of pages into the folder. Returns what waits for the next one. */
async function savingInFolder() {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
  });
  return () =>
    new Promise((resolve) => {
      session.on('Browser.downloadProgress', ({state}) => {
        if (state === 'completed') resolve();
      });
    });
}

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
  const problems = [];
  const requests = [];
  page.on('pageerror', ({message}) => problems.push(message));
  page.on('console', (message) => problems.push(message.text()));
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
  const nextFile = await savingInFolder();
  const saved = nextFile();
  await keyboard.tabTo('Als ZIP herunterladen', 250);
  await keyboard.press('Enter');
  await saved;
  // Its files are not compressed.
  const zip = await readFile(join(folder, 'payload.zip'), 'utf8');
  assert.match(zip, /static\/partner-map-list\.de\.html/);
  assert.match(zip, /Neustadt/);

  const root = new URL('../', EDITOR).href;
  for (const request of requests)
    if (!/^(?:data|blob):/.test(request))
      assert.ok(request.startsWith(root), request);
  assert.deepEqual(problems, []);
});
