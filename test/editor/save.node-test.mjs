// Someone changes a year, saves, and puts the file on a page with `src`, with the
// keyboard alone.

import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {servePages} from '../serve-pages.mjs';
import {Keyboard} from './keyboard.mjs';
import {openEditor} from './open-editor.mjs';

const OURS = {
  schemaVersion: 1,
  office: {
    name: {de: 'Büro', en: 'Office'},
    organisation: {de: 'Stadt Dortmund', en: 'City of Dortmund'},
    url: {de: 'https://example.org/de', en: 'https://example.org/en'},
    city: {de: 'Dortmund', en: 'Dortmund'},
    location: [7.466, 51.5149],
  },
  partners: [
    {
      id: 'trabzon',
      kind: 'twin-city',
      name: {de: 'Trabzon', en: 'Trabzon'},
      country: 'TR',
      location: [39.72, 41],
      since: 2013,
    },
  ],
};
const TEXT = `${JSON.stringify(OURS, null, 2)}\n`;

const WORDS = {
  de: {
    save: 'Speichern',
    change: 'Trabzon, Seit: 2014 (bisher 2013)',
    download: 'Herunterladen',
    system: 'Womit ist Ihre Website gemacht?',
    step: /Reines HTML/,
    unsaved: /noch nicht gespeichert/,
    fault: /Nicht gültig: \d+ Fehler/,
  },
  en: {
    save: 'Save',
    change: 'Trabzon, Since: 2014 (was 2013)',
    download: 'Download',
    system: 'What is your website made with?',
    step: /Plain HTML/,
    unsaved: /not saved yet/,
    fault: /Not valid: \d+ faults?/,
  },
};

let editor;
let folder;
before(async () => {
  editor = await openEditor(OURS);
  folder = await mkdtemp(join(tmpdir(), 'editor-'));
});
after(async () => {
  await editor?.close();
  await rm(folder, {recursive: true, force: true});
});

/** Saves files of a page into the folder, and waits for the next one. */
async function savingIn(page) {
  const session = await page.browser().target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    browserContextId: page.browserContext().id,
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

/** Changes the year of the only partner. */
async function changeYear(person, from, to) {
  const {page} = person;
  await page.evaluate(() => (location.hash = '#partners/0'));
  await person.at('#partners/0');
  await person.tabTo(({value}) => value === from);
  await person.chord('Control', 'a');
  await person.type(to);
}

/** What the element on a page with the copied code shows. */
async function shownOn(page, code, content) {
  const script = /<script[^>]* src="([^"]*)"/.exec(code)?.[1];
  assert.match(script, /^http.*\/intl-office\.js$/);
  const server = await servePages({
    '/page': `<!doctype html><html lang="de"><meta charset="utf-8"><title>Page</title>${code.replace(script, '/intl-office.js')}`,
  });
  const other = await page.browserContext().newPage();
  try {
    await other.setRequestInterception(true);
    other.on('request', (request) =>
      request.url().endsWith('/ours.json')
        ? request.respond({contentType: 'application/json', body: content})
        : request.continue()
    );
    await other.goto(`${server.origin}/page`);
    await other.waitForFunction(
      () =>
        document.querySelector('partner-map-list')?.shadowRoot?.textContent !==
        ''
    );
    return await other.evaluate(
      () => document.querySelector('partner-map-list').shadowRoot.textContent
    );
  } finally {
    await other.close();
    server.close();
  }
}

/** Engines differ in the last digits of sines and cosines. */
const rounded = (html) =>
  html.replace(/\d+\.\d{7,}/g, (number) => Number(number).toFixed(6));

describe('saving', () => {
  for (const lang of ['de', 'en'])
    it(`changes one line of the file, which a page then shows, in ${lang}`, async () => {
      const words = WORDS[lang];
      const person = await editor.open({lang});
      const {page} = person;
      const nextFile = await savingIn(page);
      const keyboard = new Keyboard(page);
      await keyboard.openPresent();
      await changeYear(person, '2013', '2014');
      await person.shows(words.unsaved);

      await person.tabTo(({name, tag}) => tag === 'a' && name === words.save, {
        back: true,
      });
      await person.press('Enter');
      await person.at('#save');
      assert.ok((await person.screen()).includes(words.change));
      const saved = nextFile();
      await person.tabTo(({name}) => name === words.download);
      await person.press('Enter');
      await saved;
      const content = await readFile(join(folder, 'ours.json'), 'utf8');
      assert.equal(content, TEXT.replace('2013', '2014'));
      assert.doesNotMatch(await person.screen(), words.unsaved);

      await person.tabTo(({name}) => name === words.system);
      await person.press('t');
      await person.shows(words.step);
      const {value} = await person.focus();
      assert.equal(value, 'typo3');
      await person.tabTo(({tag}) => tag === 'pre');
      const code = await page.evaluate(
        (element) => element.textContent,
        await person.focusHandle()
      );
      assert.match(code, /<partner-map-list src="\/ours\.json"/);
      const shown = await shownOn(page, code, content);
      assert.match(shown, /Trabzon/);
      assert.match(shown, /2014/);
      assert.deepEqual(person.problems, []);
      await rm(join(folder, 'ours.json'));
      await person.close();
    });

  for (const lang of ['de', 'en'])
    it(`says first that the content is not valid, in ${lang}`, async () => {
      const person = await editor.open({lang});
      await new Keyboard(person.page).openPresent();
      await changeYear(person, '2013', '20');
      await person.page.evaluate(() => (location.hash = '#save'));
      await person.shows(WORDS[lang].fault);
      const next = await savingIn(person.page);
      const saved = next();
      await person.tabTo(({name}) => name === WORDS[lang].download);
      await person.press('Enter');
      await saved;
      const content = await readFile(join(folder, 'ours.json'), 'utf8');
      assert.equal(content, TEXT.replace('2013', '20'));
      await rm(join(folder, 'ours.json'));
      await person.close();
    });

  it('makes a ZIP with the same HTML as the build', async () => {
    const {fragmentOf} = await import('../../dist/cli/prerender.js');
    const {readPayload} =
      await import('../../dist/lib/payload/read-payload.js');
    const person = await editor.open({lang: 'de'});
    await new Keyboard(person.page).openPresent();
    await person.page.evaluate(() => (location.hash = '#save'));
    await person.at('#save');
    const next = await savingIn(person.page);
    const saved = next();
    await person.tabTo(({name}) => name === 'Als ZIP herunterladen');
    await person.press('Enter');
    await saved;
    // Its files are not compressed.
    const zip = await readFile(join(folder, 'ours.zip'), 'utf8');
    for (const tag of ['intl-office-card', 'partner-map-list'])
      for (const lang of ['de', 'en']) {
        const html = await fragmentOf(tag, lang, readPayload(OURS));
        assert.ok(zip.includes(`static/${tag}.${lang}.html`), tag);
        assert.ok(rounded(zip).includes(rounded(html)), `${tag}.${lang}`);
      }
    assert.ok(zip.includes(TEXT));
    assert.ok(!zip.includes('static/network-list.de.html'));
    // Prerendering has left the page alone.
    await person.shows(/Name der Datei/);
    assert.deepEqual(person.problems, []);
    await person.close();
  });
});
