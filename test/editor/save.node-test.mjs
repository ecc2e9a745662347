// Someone changes a year, saves, and puts the file on a page with `src`, with the
// keyboard alone.

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {servePages} from '../serve-pages.mjs';
import {downloadFolder} from './downloads.mjs';
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
    change: 'Trabzon, Seit: 2014 (bisher 20)',
    download: 'Herunterladen',
    system: 'Womit ist Ihre Website gemacht?',
    step: /Reines HTML/,
    unsaved: /noch nicht gespeichert/,
    fault: /Nicht gültig: \d+ Fehler/,
  },
  en: {
    save: 'Save',
    change: 'Trabzon, Since: 2014 (was 20)',
    download: 'Download',
    system: 'What is your website made with?',
    step: /Plain HTML/,
    unsaved: /not saved yet/,
    fault: /Not valid: \d+ faults?/,
  },
};

let editor;
let downloads;
before(async () => {
  editor = await openEditor(OURS);
  downloads = await downloadFolder();
});
after(async () => {
  await editor?.close();
  await downloads?.remove();
});

/** Changes the year of the only partner. */
async function changeYear(person, from, to) {
  const {page} = person;
  await page.evaluate(() => (location.hash = '#partners/0'));
  await person.at('#partners/0');
  await person.tabTo(({value}) => value === from);
  await person.replace(to);
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
    it(`says what is not valid, and changes one line of the file, which a page then shows, in ${lang}`, async () => {
      const words = WORDS[lang];
      const person = await editor.open({lang});
      const {page} = person;
      const nextFile = await downloads.listenTo(page);
      await person.openPresent();

      // Content that is not valid is said to be so, and saved all the same.
      await changeYear(person, '2013', '20');
      await person.page.evaluate(() => (location.hash = '#save'));
      await person.shows(words.fault);
      const savedFirst = nextFile();
      await person.tabTo(({name}) => name === words.download);
      await person.press('Enter');
      await savedFirst;
      assert.equal(
        await downloads.take('ours.json'),
        TEXT.replace('2013', '20')
      );

      await changeYear(person, '20', '2014');
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
      const content = await downloads.take('ours.json');
      assert.equal(content, TEXT.replace('2013', '2014'));
      assert.doesNotMatch(await person.screen(), words.unsaved);

      await person.tabTo(({name}) => name === words.system);
      await person.press('t');
      await person.shows(words.step);
      const {value} = await person.focus();
      assert.equal(value, 'typo3');
      const {name: code} = await person.tabTo(({tag}) => tag === 'pre');
      assert.match(code, /<partner-map-list src="\/ours\.json"/);
      const shown = await shownOn(page, code, content);
      assert.match(shown, /Trabzon/);
      assert.match(shown, /2014/);
      assert.deepEqual(person.problems, []);
      await person.close();
    });

  it('makes a ZIP with the same HTML as the build', async () => {
    const {fragmentOf} = await import('../../dist/cli/prerender.js');
    const {readPayload} =
      await import('../../dist/lib/payload/read-payload.js');
    const person = await editor.open({lang: 'de'});
    await person.openPresent();
    await person.page.evaluate(() => (location.hash = '#save'));
    await person.at('#save');
    const next = await downloads.listenTo(person.page);
    const saved = next();
    await person.tabTo(({name}) => name === 'Als ZIP herunterladen');
    await person.press('Enter');
    await saved;
    // Its files are not compressed.
    const zip = await downloads.take('ours.zip');
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
