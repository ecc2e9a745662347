// The command `npm run test:sanitisers -- --vendor=FOLDER`. Puts the code of the embed
// builder through HTMLPurifier, as Moodle uses it, and through TYPO3's editor and
// sanitiser, and compares what is left with what the builder says. FOLDER contains the
// packages: `composer require ezyang/htmlpurifier typo3/html-sanitizer` writes vendor/.
// Builds dist/ if it is outdated.

import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {parse} from 'yaml';
import {allCases} from '../../test/sanitisers/cases.mjs';
import {openPage} from '../../test/sanitisers/open-page.mjs';
import {run} from './programs.mjs';
import {atEnd, buildIfNeeded, it, temporaryFolder, trial} from './trial.mjs';

const {values: options} = parseArgs({options: {vendor: {type: 'string'}}});

/** The results of the programs for PHP, by id, and their versions. */
async function byPhp(vendor, texts) {
  const file = join(await temporaryFolder('sanitisers'), 'texts.json');
  await writeFile(file, JSON.stringify(texts));
  const script = 'tools/trials/sanitisers/sanitise.php';
  return JSON.parse(
    run('php', [script, resolve(vendor, 'autoload.php'), file], {
      maxBuffer: 2 ** 28,
    })
  );
}

await trial(async () => {
  if (!options.vendor)
    throw new Error(
      'Name a folder with the packages: npm run test:sanitisers -- --vendor=FOLDER'
    );
  buildIfNeeded();
  const {page, close} = await openPage();
  atEnd(close);
  const inPage = (name, ...args) =>
    page.evaluate(
      async (called, given) =>
        (await import('/test/sanitisers/editors.js'))[called](...given),
      name,
      args
    );

  const cases = await allCases();
  const codes = cases.map(({code}) => code);
  const {editor} = parse(await readFile('integrations/typo3/rte.yaml', 'utf8'));
  const edited = await inPage('resultsOf', codes, {rte: editor.config});
  const {results, versions} = await byPhp(options.vendor, {
    moodle: codes,
    'typo3-text': edited['typo3-text'],
    'typo3-listed': edited['typo3-listed'],
    typo3: codes,
  });
  console.log(versions);

  const {typo3: unedited, ...others} = results;
  for (const {id, promised, real} of await inPage('verdictsOn', codes, others))
    await it(`verdicts of the embed builder: ${id}`, () => {
      const named = (all) =>
        Object.fromEntries(
          cases.map(({way, tag}, index) => [`${way}, ${tag}`, all[index]])
        );
      assert.deepEqual(named(promised), named(real));
    });
  for (const [index, {way, tag, code}] of cases.entries())
    if (way === 'placeholder')
      await it(`TYPO3's sanitiser keeps the whole placeholder: ${tag}`, () => {
        assert.equal(unedited[index], code);
      });
    else
      await it(`TYPO3's sanitiser shows the code as text: ${way}, ${tag}`, () => {
        assert.match(unedited[index], /^&lt;/);
      });
});
