// Someone reads a list of partners into an empty university, with the keyboard alone.

import assert from 'node:assert/strict';
import {fileURLToPath} from 'node:url';
import {after, before, describe, it} from 'node:test';
import {downloadFolder} from './downloads.mjs';
import {openEditor} from './open-editor.mjs';

const LIST = fileURLToPath(
  new URL(
    '../../src/import/samples/partner-universities-utf8.csv',
    import.meta.url
  )
);

const WORDS = {
  de: {
    begin: 'Tabelle auswählen',
    file: 'Datei aus Excel oder CSV',
    columns: /Was steht in den Spalten\?/,
    programme: 'Was steht in „Programm“?',
    next: 'Weiter',
    places: /Wo sind diese Partner\?/,
    open: (count) => new RegExp(`Partner noch ohne Ort ${count} `),
    said: (count) => new RegExp(`Von Ihnen gewählte Orte ${count} `),
    other: 'Anderer Ort',
    town: 'Prag',
    saveRows: 'Diese Zeilen speichern (CSV)',
    rows: 'ausgelassene-zeilen.csv',
    reason: /Der Ort fehlt\./,
    difference: /Was sich in Ihren Inhalten ändert/,
    sums: /Neu 98 .* Ausgelassene Zeilen 1\d /,
    takeOver: 'In die Inhalte übernehmen',
    taken: /Die Liste ist übernommen: 98 neu/,
    undone: /Rückgängig gemacht/,
    redone: /Wiederholt/,
    cells: 'Oder Zellen einfügen',
    read: 'Diese Zellen lesen',
  },
  en: {
    begin: 'Choose a spreadsheet',
    file: 'File from Excel or CSV',
    columns: /What do the columns hold\?/,
    programme: 'What is in “Programm”?',
    next: 'Next step',
    places: /Where are these partners\?/,
    open: (count) => new RegExp(`Partners still without a place ${count} `),
    said: (count) => new RegExp(`Places chosen by you ${count} `),
    other: 'Another place',
    town: 'Prague',
    saveRows: 'Save these rows (CSV)',
    rows: 'rows-left-out.csv',
    reason: /The city is missing\./,
    difference: /What changes in your content/,
    sums: /New 98 .* Rows left out 1\d /,
    takeOver: 'Take over into the content',
    taken: /The list was taken over: 98 new/,
    undone: /Undone/,
    redone: /Redone/,
    cells: 'Or paste cells',
    read: 'Read these cells',
  },
};

/** The same cells as Excel and Word put them on the clipboard. */
const CLIPBOARDS = [
  {
    'text/plain':
      'Hochschule\tOrt\tLand\r\nUniwersytet Muster\tKrakau\tPolen\r\n',
    'text/html':
      '<table><tr><td>Hochschule<td>Ort<td>Land<tr><td>Uniwersytet Muster<td>Krakau<td>Polen</table>',
  },
  {
    'text/plain': 'Hochschule\nOrt\nLand\nUniwersytet Muster\nKrakau\nPolen\n',
    'text/html':
      '<table><tr><td><p>Hochschule</p><td>Ort<td>Land<tr><td>Uniwersytet\n  Muster<td>Krakau<td>Polen</table>',
  },
];

let editor;
let downloads;
before(async () => {
  downloads = await downloadFolder();
  editor = await openEditor({schemaVersion: 1});
});
after(async () => {
  await editor?.close();
  await downloads?.remove();
});

/** Opens the wizard from the start screen. */
async function openWizard(lang) {
  const person = await editor.open({lang});
  await person.tabTo(({name}) => name === WORDS[lang].begin);
  await person.press('Enter');
  await person.at('#import');
  return person;
}

/** A list of the content. */
const listIn = ({page}, name) =>
  page.evaluate(
    (name) => document.querySelector('office-editor').document.at([name]) ?? [],
    name
  );
const partnersIn = (person) => listIn(person, 'partners');
const facetsIn = (person) => listIn(person, 'facets');

/** Goes to a button of the wizard and presses it. */
async function pressButton(person, label) {
  await person.tabTo(
    ({name, within}) => name === label && within.includes('import-wizard')
  );
  await person.press('Enter');
}

/** Goes to the next radio button with a name, and chooses it. */
async function choose(person, begin) {
  await person.tabTo(({name, within}) =>
    within.includes('open-place') ? name.startsWith(begin) : false
  );
  await person.press('Space');
}

describe('a list of partners', () => {
  for (const lang of ['de', 'en'])
    it(`becomes content, with the keyboard alone, in ${lang}`, async () => {
      const words = WORDS[lang];
      const person = await openWizard(lang);
      const {page} = person;
      await person.tabTo(({name}) => name === words.file);
      await person.chooseFile(LIST);
      await person.shows(words.columns);

      // A column is not to be published.
      await person.tabTo(({name}) => name === words.programme);
      // The first of what a column can be.
      await person.press('Home');
      assert.equal((await person.focus()).value, 'ignored');
      await pressButton(person, words.next);
      await person.shows(words.places);
      await person.shows(words.open(6));

      // One place is proposed, another has to be searched for.
      await choose(person, 'Bologna');
      await person.shows(words.said(1));
      await person.tabTo(
        ({name, group}) =>
          name === words.other && group === 'Univerzita Karlova'
      );
      await person.replace(words.town);
      await person.press('Enter');
      await page.waitForFunction(
        (town) => {
          let at = document.activeElement;
          while (at?.shadowRoot) at = at.shadowRoot.activeElement;
          return (
            at?.type === 'radio' && at.labels[0].textContent.includes(town)
          );
        },
        {},
        words.town
      );
      await person.press('Space');
      await person.shows(words.said(2));
      await person.shows(words.open(4));

      const nextFile = await downloads.listenTo(page);
      const saved = nextFile();
      await pressButton(person, words.saveRows);
      await saved;
      const csv = await downloads.take(words.rows);
      assert.match(csv, /^\ufeff"Partnerhochschule";/);
      assert.match(csv, /Universiteit Leiden/);
      assert.match(csv, words.reason);
      assert.doesNotMatch(csv, /Bologna|Karlova/);

      await pressButton(person, words.next);
      await person.shows(words.difference);
      assert.match(await person.screen(), words.sums);
      assert.deepEqual(await partnersIn(person), []);
      await pressButton(person, words.takeOver);
      await person.at('#partners');
      await person.shows(words.taken);
      const partners = await partnersIn(person);
      assert.equal(partners.length, 98);
      assert.deepEqual(
        (await facetsIn(person)).map(({name}) => name.en),
        ['Faculty']
      );
      const placed = partners.filter(({name}) =>
        /Bologna|Karlova/.test(name.de)
      );
      assert.deepEqual(
        placed.map(({place, country}) => `${place.de}, ${country}`).sort(),
        ['Bologna, IT', 'Prag, CZ']
      );

      await person.chord('Control', 'z');
      await person.says(words.undone);
      assert.deepEqual(await partnersIn(person), []);
      await person.chord('Control', 'y');
      await person.says(words.redone);
      assert.deepEqual(await partnersIn(person), partners);
      assert.deepEqual(person.problems, []);
      await person.close();
    });

  it('can be pasted from Excel and from Word', async () => {
    const words = WORDS.de;
    const person = await openWizard('de');
    const {page} = person;
    await page
      .browserContext()
      .overridePermissions(editor.origin, [
        'clipboard-read',
        'clipboard-sanitized-write',
      ]);
    await person.tabTo(({name}) => name === words.cells);
    for (const texts of CLIPBOARDS) {
      await page.evaluate(async (texts) => {
        const blobs = Object.entries(texts).map(([type, text]) => [
          type,
          new Blob([text], {type}),
        ]);
        const item = new ClipboardItem(Object.fromEntries(blobs));
        await navigator.clipboard.write([item]);
      }, texts);
      await person.chord('Control', 'a');
      await page.keyboard.down('Control');
      await page.keyboard.press('v', {commands: ['Paste']});
      await page.keyboard.up('Control');
      const {value} = await person.focus();
      assert.equal(
        value.trim(),
        'Hochschule\tOrt\tLand\nUniwersytet Muster\tKrakau\tPolen'
      );
    }
    await pressButton(person, words.read);
    await person.shows(words.columns);
    await person.shows(/Uniwersytet Muster/);
    await pressButton(person, words.next);
    await person.shows(/Partner mit Ort 1 /);
    assert.deepEqual(person.problems, []);
    await person.close();
  });
});
