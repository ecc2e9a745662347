// Opens each screen of the editor: two accessibility checkers find no violations, the
// page asks for nothing but its own files, and its policy blocks nothing.

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {
  askAxe,
  askEqualAccess,
  readCheckers,
} from '../accessibility-checkers.mjs';
import {ACCEPTED as IN_ELEMENTS} from '../accessibility.accepted.mjs';
import {ACCEPTED} from './screens.accepted.mjs';
import {openEditor} from './open-editor.mjs';

/** The screens, each in one size and one language: what is shared is on all of them. */
const SCREENS = [
  ['start', 'wide', 'de'],
  ['office', 'narrow', 'en'],
  ['contact', 'narrow', 'de'],
  ['partners', 'wide', 'en'],
  ['partners/3', 'wide', 'de'],
  ['goals', 'narrow', 'de'],
  ['facets', 'wide', 'en'],
  ['import', 'narrow', 'de'],
  ['save', 'wide', 'en'],
];

/** Steps of the spreadsheet wizard after its first, which is the screen. */
const STEPS = [
  ['columns', 'narrow', 'en'],
  ['places', 'wide', 'de'],
  ['difference', 'narrow', 'de'],
];

const LIST = fileURLToPath(
  new URL(
    '../../src/import/samples/partner-universities-utf8.csv',
    import.meta.url
  )
);

/**
 * Sizes of windows: three columns, and tabs. They are so high that nothing scrolls,
 * since axe-core cannot measure the contrast of what is scrolled away.
 */
const SIZES = {
  wide: {width: 1280, height: 5000},
  narrow: {width: 375, height: 6000},
};

let editor;
let checkers;

before(async () => {
  const payload = await readFile(
    new URL('../../src/payload/payload.json', import.meta.url),
    'utf8'
  );
  checkers = await readCheckers();
  editor = await openEditor(JSON.parse(payload));
});

after(() => editor?.close());

/** The accepted reports that occurred. Others are obsolete. */
const met = new Set();

const isAccepted = ({rule, place, says}) =>
  [...ACCEPTED, ...IN_ELEMENTS].some((accepted) => {
    const isMet =
      accepted.rule === rule &&
      (accepted.at?.test(place) ?? true) &&
      (accepted.says?.test(says) ?? true);
    if (isMet) met.add(accepted);
    return isMet;
  });

const assertAccepted = (found, what) =>
  assert.deepEqual(
    found.filter((each) => !isAccepted(each)),
    [],
    what
  );

/** Opens the present content, and its screen. */
async function openScreen(screen, {lang, size, bypassCSP}) {
  const person = await editor.open({lang, bypassCSP, ...SIZES[size]});
  if (screen === 'start') return person;
  await person.tabTo(
    ({within, classes}) =>
      within.includes('editor-start') && classes.includes('main')
  );
  await person.press('Enter');
  await person.at('#office');
  await person.page.evaluate((hash) => (location.hash = hash), screen);
  await person.at(`#${screen}`);
  await person.page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  );
  return person;
}

/** Opens a step of the wizard, with a list of universities. */
async function openStep(step, options) {
  const person = await openScreen('import', options);
  const {page} = person;
  const wizard = await page.waitForSelector('office-editor >>> import-wizard');
  const input = await wizard.waitForSelector('>>> [type=file]');
  await input.uploadFile(LIST);
  for (const [each] of STEPS) {
    await page.waitForFunction(
      (wizard, step) => wizard.session?.step === step,
      {polling: 50, timeout: 60_000},
      wizard,
      each
    );
    if (each === step) break;
    await wizard.$eval('>>> .buttons .main', (button) => button.click());
  }
  return person;
}

/** Asks both checkers, and for colours also in dark and with forced colours. */
async function assertAccessible({page, problems}) {
  for (const code of checkers) await page.evaluate(code);
  assertAccepted(
    [
      ...(await page.evaluate(askAxe)),
      ...(await page.evaluate(askEqualAccess)),
    ],
    'light'
  );
  for (const features of [
    [{name: 'prefers-color-scheme', value: 'dark'}],
    [{name: 'forced-colors', value: 'active'}],
  ]) {
    const protocol = await page.createCDPSession();
    await protocol.send('Emulation.setEmulatedMedia', {features});
    assertAccepted(await page.evaluate(askAxe, 'cat.color'), features[0].value);
  }
  assert.deepEqual(problems, []);
}

describe('two checkers find no violations', {concurrency: 2}, () => {
  for (const [screen, size, lang] of SCREENS)
    it(`on #${screen}, ${size}, in ${lang}`, async () => {
      const person = await openScreen(screen, {lang, size, bypassCSP: true});
      await assertAccessible(person);
      await person.close();
    });

  for (const [step, size, lang] of STEPS)
    it(`at the step “${step}” of the wizard, ${size}, in ${lang}`, async () => {
      const person = await openStep(step, {lang, size, bypassCSP: true});
      await assertAccessible(person);
      await person.close();
    });
});

it('has no obsolete accepted reports', () => {
  assert.deepEqual(
    ACCEPTED.filter((each) => !met.has(each)),
    []
  );
});

it('asks for nothing but its own files, and its policy blocks nothing', async () => {
  const person = await openScreen('partners/3', {lang: 'de', size: 'wide'});
  for (const [screen] of SCREENS) {
    await person.page.evaluate((hash) => (location.hash = hash), screen);
    await person.at(`#${screen}`);
  }
  const {origin} = editor;
  const own = /^\/(?:editor\/[\w.-]+|intl-office(?:\.classic|-land)\.js)$/;
  for (const request of person.requests) {
    if (/^(?:data|blob):/.test(request)) continue;
    const {origin: asked, pathname} = new URL(request);
    assert.equal(asked, origin);
    assert.match(pathname, own);
  }
  assert.deepEqual(person.problems, []);
  const stored = await person.page.evaluate(() => [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
  ]);
  assert.deepEqual(stored, ['', 0, 0]);
  await person.close();
});
