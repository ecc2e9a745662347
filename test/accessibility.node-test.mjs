// Checks the demo pages, the prerendered HTML and the frame pages with two independent
// checkers, axe-core in both languages and IBM Equal Access in one, with all rules; and
// with the rules on colour also in dark and in forced colours.

import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {openBuilt, pageWith} from '../tools/snapshots/built-pages.mjs';
import {TAGS} from '../tools/build/tags.mjs';
import {importTypeScript} from '../tools/build/import-typescript.mjs';
import {ACCEPTED} from './accessibility.accepted.mjs';
import {
  acceptedReports,
  askAxe,
  askEqualAccess,
  readCheckers,
} from './accessibility-checkers.mjs';

const {fileOf, PAGES} = await importTypeScript(
  new URL('../demo/pages.ts', import.meta.url)
);

const LANGUAGES = ['de', 'en'];

/** The pages of the demo, by language. The English ones have the same structure. */
const DEMO = {
  de: PAGES.map(({path}) => fileOf(path, 'de')),
  en: ['index', 'embed', 'hosts/city-portal', 'reference/theming'].map((path) =>
    fileOf(path, 'en')
  ),
};

/** Choices on a page, so that it shows everything it can. */
const CHOICES = {
  'embed.html': '#system=typo3&use=html',
  'en/embed.html': '#system=wordpress&use=plugin',
};

const LIGHT = {'prefers-color-scheme': 'light'};

/** Media features that only change colours. */
const COLOURS = {
  dark: {'prefers-color-scheme': 'dark'},
  'forced colours': {'forced-colors': 'active'},
};

const read = (path) => readFile(new URL(`../${path}`, import.meta.url), 'utf8');

let built;
let checkers;

before(async () => {
  checkers = await readCheckers();
  const fragments = {};
  for (const lang of LANGUAGES) {
    const files = TAGS.map((tag) => read(`dist/static/${tag}.${lang}.html`));
    fragments[`/fragments-${lang}`] = pageWith(
      (await Promise.all(files)).join('\n'),
      {root: `lang="${lang}"`}
    );
  }
  built = await openBuilt(fragments);
});

after(() => built?.close());

const {assertAccepted, assertMet} = acceptedReports(ACCEPTED);

/** Equal Access takes long: it checks the structure, which both languages share, once. */
async function check(page, language) {
  assertAccepted(await page.evaluate(askAxe), 'axe');
  if (language !== 'en')
    assertAccepted(await page.evaluate(askEqualAccess), 'Equal Access');
}

/**
 * Runs in the page: uses each map and list in a different way, and every fourth not at
 * all.
 */
async function use() {
  const elements = [...document.querySelectorAll('partner-map-list')];
  for (const [i, {shadowRoot: root}] of elements.entries()) {
    const search = root.querySelector('input');
    const kind = root.querySelector('.kinds button:last-child');
    if (i % 4 === 1 && search) {
      search.value = 'No such place';
      search.dispatchEvent(new Event('input'));
    } else if (i % 4 !== 3) {
      if (i % 4 === 2) kind?.click();
      root.querySelector('.choose')?.click();
      root.querySelector('.sources')?.setAttribute('open', '');
    }
  }
  for (const details of document.querySelectorAll('details'))
    details.open = true;
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
}

/** Runs in the page: selects a language, with the switch of the page if there is one. */
function speak(language) {
  const choice = document.querySelector(
    `[name="language"][value="${language}"]`
  );
  if (choice) choice.click();
  else document.documentElement.lang = language;
}

/** Runs in the page: switches the widget off, if the page has a switch. */
function switchOff() {
  const choice = document.querySelector('.preview [value="off"]');
  choice?.click();
  return choice !== null;
}

describe('two checkers find no violations', {concurrency: 3}, () => {
  for (const [language, names] of Object.entries(DEMO))
    for (const name of names)
      it(`on the demo page ${name} in ${language}`, async () => {
        const {page, settle, emulate, close} = await built.open(
          `/demo/${name}?lang=${language}${CHOICES[name] ?? ''}`,
          {features: LIGHT}
        );
        for (const code of checkers) await page.evaluate(code);
        await page.evaluate(speak, language);
        await settle();
        await page.evaluate(use);
        await settle();
        await check(page, language);
        // Both languages have the same colours.
        if (language !== 'en')
          for (const [colours, features] of Object.entries(COLOURS)) {
            await emulate(features);
            assertAccepted(await page.evaluate(askAxe, 'cat.color'), colours);
          }
        if (language !== 'en' && (await page.evaluate(switchOff)))
          assertAccepted(await page.evaluate(askAxe), 'without the widget');
        await close();
      });

  for (const language of LANGUAGES)
    it(`in prerendered HTML in ${language}`, async () => {
      const {page, close} = await built.open(`/fragments-${language}`);
      for (const code of checkers) await page.evaluate(code);
      await check(page, language);
      await close();
    });

  for (const tag of TAGS)
    it(`on the frame page of ${tag}`, async () => {
      const {page, close} = await built.open(`/frame/${tag}.html`);
      for (const code of checkers) await page.evaluate(code);
      await check(page);
      await close();
    });
});

it('has no obsolete accepted reports', () => assertMet(ACCEPTED));
