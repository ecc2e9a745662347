// Someone finds and mends three faults of a broken file, with the keyboard alone.

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openEditor} from './open-editor.mjs';

/** A file with a wrong name of a field, a year with words, and a link without https. */
const BROKEN = {
  schemaVersion: 1,
  updated: '2026-11-28',
  partners: [
    {
      id: 'krakau',
      kind: 'twin-city',
      name: {de: 'Krakau', en: 'Kraków'},
      country: 'PL',
      location: [19.94, 50.06],
      sinse: 1996,
    },
    {
      id: 'trabzon',
      kind: 'twin-city',
      name: {de: 'Trabzon', en: 'Trabzon'},
      country: 'TR',
      location: [39.72, 41],
      since: 'seit 2014',
    },
    {
      id: 'leeds',
      kind: 'twin-city',
      name: {de: 'Leeds', en: 'Leeds'},
      country: 'GB',
      location: [-1.55, 53.8],
      website: {de: 'www.leeds.gov.uk', en: 'https://www.leeds.gov.uk'},
    },
  ],
  sources: [{title: {de: 'Eigene Angaben', en: 'Own information'}}],
};

const WORDS = {
  de: {
    faults: /2 Fehler/,
    warnings: /1 Warnung/,
    rename: 'In „since“ umbenennen',
    year: 'In „2014“ ändern',
    link: /„www\.leeds\.gov\.uk“ braucht https:\/\/ am Anfang/,
    ready: /So sehen es Besucher/,
  },
  en: {
    faults: /2 faults/,
    warnings: /1 warning/,
    rename: 'Rename to “since”',
    year: 'Change to “2014”',
    link: /“www\.leeds\.gov\.uk” needs https:\/\/ at the beginning/,
    ready: /What visitors see/,
  },
};

let editor;
before(async () => (editor = await openEditor(BROKEN)));
after(() => editor?.close());

describe('three faults of a file', () => {
  for (const lang of ['de', 'en'])
    it(`are found and mended with the keyboard in ${lang}`, async () => {
      const words = WORDS[lang];
      const person = await editor.open({lang});
      await person.openPresent();
      await person.shows(words.faults);
      await person.shows(words.warnings);

      // The name of a field that nobody knows: a button renames it.
      await person.tabTo(({name}) => name === words.rename);
      await person.press('Enter');
      await person.shows(/1996|Krak/);

      // The year: the finding leads to the field.
      await person.tabTo(
        ({name, within}) =>
          within.includes('editor-findings') && /seit 2014/.test(name),
        {back: true}
      );
      await person.press('Enter');
      await person.at('#partners/1');
      const field = await person.inForm();
      assert.equal(field.value, 'seit 2014');
      assert.ok(field.isInvalid);
      await person.replace('2014');
      await person.shows(lang === 'de' ? /1 Fehler/ : /1 fault(?!s)/);

      // The link: again by the list.
      await person.tabTo(
        ({name, within}) =>
          within.includes('editor-findings') && words.link.test(name),
        {back: true}
      );
      await person.press('Enter');
      await person.at('#partners/2');
      const link = await person.inForm();
      assert.equal(link.value, 'www.leeds.gov.uk');
      await person.press('Home');
      await person.type('https://');
      await person.page.waitForFunction(
        () =>
          !document
            .querySelector('office-editor')
            .shadowRoot.querySelector('.badge.fault')
      );
      assert.deepEqual(person.problems, []);
      await person.close();
    });
});
