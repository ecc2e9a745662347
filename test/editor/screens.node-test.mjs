// Opens each screen of the editor: two accessibility checkers find no violations, the
// page asks for nothing but its own files, and its policy blocks nothing.

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {
  acceptedReports,
  askAxe,
  askEqualAccess,
  readCheckers,
} from '../accessibility-checkers.mjs';
import {ACCEPTED as IN_ELEMENTS} from '../accessibility.accepted.mjs';
import {ACCEPTED} from './screens.accepted.mjs';
import {openEditor} from './open-editor.mjs';

/**
 * Windows with their screens, each in one size and one language: what is shared is on
 * all of them. `import` is followed by the other steps of the wizard.
 */
const WINDOWS = [
  ['wide', 'de', ['start', 'office', 'partners/3', 'import']],
  ['narrow', 'de', ['contact', 'goals']],
  ['wide', 'en', ['partners', 'facets', 'save']],
  ['narrow', 'en', ['office', 'import']],
];
const SCREENS = WINDOWS.flatMap(([, , screens]) => screens);

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
/** The other colours in which each size is checked, too. */
const COLOURS = {
  wide: {name: 'prefers-color-scheme', value: 'dark'},
  narrow: {name: 'forced-colors', value: 'active'},
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

const {assertAccepted, assertMet} = acceptedReports(ACCEPTED, IN_ELEMENTS);

/** Opens a window. Without its policy for scripts, it gets the checkers. */
async function openWindow(size, lang, bypassCSP = false) {
  const person = await editor.open({lang, bypassCSP, ...SIZES[size]});
  if (bypassCSP) for (const code of checkers) await person.page.evaluate(code);
  return person;
}

/** Goes to a screen. The start screen shows first. */
async function goTo(person, screen) {
  if (screen === 'start') return;
  const {page} = person;
  if (await page.evaluate(() => location.hash === '')) {
    await person.openPresent();
    await person.at('#office');
  }
  await page.evaluate((hash) => (location.hash = hash), screen);
  await person.at(`#${screen}`);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  );
}

/** Asks both checkers, and axe-core again in other colours. */
async function assertAccessible({page, problems}, {name, value}) {
  assertAccepted(
    [
      ...(await page.evaluate(askAxe)),
      ...(await page.evaluate(askEqualAccess)),
    ],
    'light'
  );
  const protocol = await page.createCDPSession();
  const show = (features) =>
    protocol.send('Emulation.setEmulatedMedia', {features});
  await show([{name, value}]);
  assertAccepted(await page.evaluate(askAxe, 'cat.color'), value);
  await show([]);
  await protocol.detach();
  assert.deepEqual(problems, []);
}

/** Goes through the steps of the wizard with a list, and does something at each. */
async function walkWizard(page, atStep) {
  const wizard = await page.waitForSelector('office-editor >>> import-wizard');
  const input = await wizard.waitForSelector('>>> [type=file]');
  await input.uploadFile(LIST);
  for (const step of ['columns', 'places', 'difference']) {
    await page.waitForFunction(
      (wizard, step) => wizard.session?.step === step,
      {polling: 50, timeout: 60_000},
      wizard,
      step
    );
    await atStep(step);
    await wizard.$eval('>>> .buttons .main', (button) => button.click());
  }
}

describe('two checkers find no violations', {concurrency: 2}, () => {
  for (const [size, lang, screens] of WINDOWS)
    it(`on ${screens.join(', ')}: ${size}, in ${lang}`, async () => {
      const person = await openWindow(size, lang, true);
      for (const screen of screens) {
        await goTo(person, screen);
        await assertAccessible(person, COLOURS[size]);
        if (screen === 'import')
          await walkWizard(person.page, async (step) => {
            // The table of this step scrolls in a narrow window.
            if (size === 'wide' || step !== 'places')
              await assertAccessible(person, COLOURS[size]);
          });
      }
      await person.close();
    });
});

it('has no obsolete accepted reports', () => assertMet(ACCEPTED));

it('asks for nothing but its own files, and its policy blocks nothing', async () => {
  const person = await openWindow('wide', 'de');
  for (const screen of SCREENS) await goTo(person, screen);
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
