// Nothing is lost: a page is loaded again, a page dies while someone types, and two
// tabs of a browser never overwrite each other's work.

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Keyboard} from './keyboard.mjs';
import {openEditor} from './open-editor.mjs';

const PARTNERS = {
  schemaVersion: 1,
  partners: [
    {
      id: 'leeds',
      kind: 'twin-city',
      name: {de: 'Leeds', en: 'Leeds'},
      country: 'GB',
      location: [-1.55, 53.8],
    },
  ],
};

const NAME = ['partners', 0, 'name', 'de'];

let editor;
before(async () => (editor = await openEditor(PARTNERS)));
after(() => editor?.close());

const hasDocument = (page) =>
  page.waitForFunction(() => document.querySelector('office-editor')?.document);

/** Waits until this browser has all that was typed. */
const isKept = (page) =>
  page.waitForFunction(() =>
    /im Browser gesichert/.test(
      document.querySelector('office-editor').shadowRoot.textContent
    )
  );

/** Opens the content, and the form of its only partner, with the focus in its name. */
async function atName(person) {
  const {page} = person;
  await person.openPresent();
  await hasDocument(page);
  await page.evaluate(() => (location.hash = '#partners/0'));
  await person.at('#partners/0');
  await person.tabTo(({value, tag}) => value === 'Leeds' && tag === 'input');
  await person.press('End');
}

const leave = (page) => page.on('dialog', (dialog) => dialog.accept());

/** The drafts that start offers: their texts and whether they can be opened here. */
const offers = async (page) => {
  await page.waitForFunction(() =>
    document
      .querySelector('office-editor')
      ?.shadowRoot.querySelector('editor-start')
      ?.shadowRoot.querySelector('.drafts li')
  );
  return page.evaluate(() =>
    [
      ...document
        .querySelector('office-editor')
        .shadowRoot.querySelector('editor-start')
        .shadowRoot.querySelectorAll('.drafts li'),
    ].map((item) => ({
      text: item.textContent.replace(/\s+/g, ' ').trim(),
      isOpenHere: item.querySelector('button') !== null,
    }))
  );
};

describe('work that is not saved', () => {
  it('is there after the page was loaded again, with undo and redo', async () => {
    const person = await editor.open({lang: 'de'});
    const {page} = person;
    const asked = [];
    page.on('dialog', (dialog) => asked.push(dialog.type()));
    leave(page);
    await atName(person);
    await person.type('!!');
    await person.press('Tab');
    await isKept(page);
    await page.reload();
    assert.deepEqual(asked, ['beforeunload']);
    await hasDocument(page);
    assert.equal(await page.evaluate(() => location.hash), '#partners/0');
    assert.equal(await person.contentAt(NAME), 'Leeds!!');
    await person.chord('Control', 'z');
    assert.equal(await person.contentAt(NAME), 'Leeds');
    // Undoing has saved nothing, but there is nothing to lose either.
    await page.reload();
    assert.deepEqual(asked, ['beforeunload']);
    await hasDocument(page);
    await person.chord('Control', 'y');
    assert.equal(await person.contentAt(NAME), 'Leeds!!');
    assert.deepEqual(person.problems, []);
    await person.close();
  });

  it('loses one key press at most if the page dies', async () => {
    const person = await editor.open({lang: 'de'});
    const {page} = person;
    await atName(person);
    const text = ' in West Yorkshire';
    // As fast as people type, ms from key to key.
    await page.keyboard.type(text, {delay: 100});
    // Without any event that the page could still use.
    const session = await page.createCDPSession();
    const died = new Promise((resolve) => page.once('error', resolve));
    session.send('Page.crash').catch(() => undefined);
    await died;
    const again = await page.browserContext().newPage();
    await again.goto(page.url().replace(/#.*/, ''));
    const [{text: offered, isOpenHere}] = await offers(again);
    assert.match(
      offered,
      /^1 nicht gespeicherte Änderung an ours\.json, heute/
    );
    assert.ok(isOpenHere);
    const keyboard = new Keyboard(again);
    await keyboard.tabTo('Weiterarbeiten');
    await keyboard.press('Enter');
    await hasDocument(again);
    const name = await keyboard.contentAt(NAME);
    assert.ok(`Leeds${text}`.startsWith(name), name);
    assert.ok(name.length >= `Leeds${text}`.length - 1, name);
    await person.close();
  });

  it('belongs to one tab, also if the tab is duplicated', async () => {
    const person = await editor.open({lang: 'de'});
    const {page} = person;
    await atName(person);
    await person.type('!');
    await isKept(page);
    const state = await page.evaluate(() => history.state);
    assert.equal(typeof state.draft, 'string');

    const other = await page.browserContext().newPage();
    await other.goto(page.url().replace(/#.*/, ''));
    const [offer] = await offers(other);
    assert.match(offer.text, /in einem anderen Tab/i);
    assert.equal(offer.isOpenHere, false);

    // A duplicated tab has the same entry in its history.
    await other.evaluate((copy) => history.replaceState(copy, ''), state);
    await other.reload();
    assert.equal((await offers(other))[0].isOpenHere, false);
    assert.equal(
      await other.evaluate(
        () => document.querySelector('office-editor').document === undefined
      ),
      true
    );

    await page.bringToFront();
    await person.type('?');
    assert.equal(await person.contentAt(NAME), 'Leeds!?');
    await isKept(page);
    await page.close({runBeforeUnload: false});
    await other.reload();
    await hasDocument(other);
    assert.equal(await new Keyboard(other).contentAt(NAME), 'Leeds!?');
    await person.close();
  });

  it('is deleted from the browser by a button', async () => {
    const person = await editor.open({lang: 'de'});
    const {page} = person;
    leave(page);
    await atName(person);
    await person.type('!');
    await isKept(page);
    const other = await page.browserContext().newPage();
    leave(other);
    await other.goto(page.url().replace(/#.*/, ''));
    await offers(other);
    const keyboard = new Keyboard(other);
    await keyboard.tabTo('Alles Gesicherte löschen');
    await keyboard.press('Enter');
    await other.waitForFunction(
      () =>
        !document
          .querySelector('office-editor')
          .shadowRoot.querySelector('editor-start')
          .shadowRoot.querySelector('.drafts')
    );
    const left = await other.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open('intl-office-editor');
          request.onsuccess = () => {
            const names = [...request.result.objectStoreNames];
            const counts = request.result.transaction(names);
            Promise.all(
              names.map(
                (name) =>
                  new Promise((done) => {
                    counts.objectStore(name).count().onsuccess = ({target}) =>
                      done(target.result);
                  })
              )
            ).then(resolve);
          };
        })
    );
    assert.deepEqual(left, [0, 0, 0]);
    await person.close();
  });
});
