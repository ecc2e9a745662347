// Puts the code of the embed builder through real editors and sanitisers, and compares
// what is left with what the builder says.

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {parse} from 'yaml';
import {importTypeScript} from '../tools/build/import-typescript.mjs';
import {allCases} from './sanitisers/cases.mjs';
import * as filters from './sanitisers/filters.mjs';
import {openPage} from './sanitisers/open-page.mjs';

const [{NAMES}, {SANITISERS}] = await Promise.all(
  ['options', 'sanitisers'].map((name) =>
    importTypeScript(new URL(`../demo/embed/${name}.ts`, import.meta.url))
  )
);

const file = (path) => readFile(new URL(`../${path}`, import.meta.url), 'utf8');
const {editor} = parse(await file('integrations/typo3/rte.yaml'));

/** Tested elsewhere: by `npm run test:wordpress`, `test:drupal`, `test:sanitisers`. */
const BY_TRIAL = [
  'wordpress-author',
  'drupal-basic',
  'drupal-listed',
  'moodle',
];

let page;
let messages;
let close;
before(async () => {
  ({page, messages, close} = await openPage());
});
after(() => close());

/** Calls a function of test/sanitisers/editors.js in the page. */
const inPage = (name, ...args) =>
  page.evaluate(
    async (called, given) =>
      (await import('/test/sanitisers/editors.js'))[called](...given),
    name,
    args
  );

describe('the verdicts of the embed builder', () => {
  let cases;
  let results;
  let verdicts;
  before(async () => {
    cases = await allCases();
    const codes = cases.map(({code}) => code);
    results = {
      ...(await inPage('resultsOf', codes, {rte: editor.config})),
      ...filters.resultsOf(codes),
    };
    verdicts = await inPage('verdictsOn', codes, results);
  });

  it('are tested for all programs, here or in a trial', () => {
    const withRules = SANITISERS.filter(
      ({tags, empties}) => tags || empties
    ).map(({id}) => id);
    assert.deepEqual(
      [...Object.keys(results), ...BY_TRIAL].sort(),
      withRules.sort()
    );
  });

  for (const {id} of SANITISERS.filter((each) => !BY_TRIAL.includes(each.id)))
    it(`are those of the real program: ${id}`, () => {
      const found = verdicts.find((each) => each.id === id);
      // Without rules nothing is removed.
      if (!found) return;
      const named = (all) =>
        Object.fromEntries(
          cases.map(({way, tag}, index) => [`${way}, ${tag}`, all[index]])
        );
      assert.deepEqual(named(found.promised), named(found.real));
    });

  it('TYPO3 keeps lang, id, class and all data- attributes with rte.yaml', async () => {
    const attributes =
      'class="a b" id="x" lang="en" data-intl-embed="sdg-badges" data-goals="4" data-other="1"';
    const code = `<div ${attributes}><a href="https://example.org/">Goals</a></div>`;
    const {'typo3-listed': left, 'typo3-text': bare} = await inPage(
      'resultsOf',
      [code],
      {rte: editor.config}
    );
    assert.deepEqual(left, [code]);
    assert.deepEqual(bare, ['<p><a href="https://example.org/">Goals</a></p>']);
  });

  it('come without messages on the console', () => {
    assert.deepEqual(
      messages.filter(
        // CKEditor reports the scripts that it does not run in the editor.
        (message) => !message.includes('domconverter-unsafe-script')
      ),
      []
    );
  });
});

describe('the lists of attributes', () => {
  const wanted = ['data-intl-embed', ...NAMES.map((name) => `data-${name}`)];
  it('of rte.yaml are complete', () => {
    const [{attributes}] = editor.config.htmlSupport.allow;
    assert.deepEqual(attributes.slice(2).sort(), [...wanted].sort());
  });
  it('of the Drupal module are complete', async () => {
    const readme = await file(
      'integrations/drupal/intl_office_widget/README.md'
    );
    const [, listed] = /<div (data-intl-embed [^>]*)>/.exec(readme);
    assert.deepEqual(listed.split(' ').sort(), [...wanted].sort());
  });
});
