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
import {run} from './programs.mjs';
import {buildIfNeeded, it, temporaryFolder, trial} from './trial.mjs';
import {openVerdicts, testVerdicts} from './verdicts.mjs';

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

/** Code without its line breaks, which sanitisers remove within tags. */
const inLine = (code) => code.replace(/\s+/g, ' ').replaceAll(' >', '>');

await trial(async () => {
  if (!options.vendor)
    throw new Error(
      'Name a folder with the packages: npm run test:sanitisers -- --vendor=FOLDER'
    );
  buildIfNeeded();
  const inPage = await openVerdicts();
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
  await testVerdicts(inPage, others);
  for (const [index, {way, tag, code}] of cases.entries())
    if (way === 'placeholder')
      await it(`TYPO3's sanitiser keeps the whole placeholder: ${tag}`, () => {
        assert.equal(inLine(unedited[index]), inLine(code));
      });
    else
      await it(`TYPO3's sanitiser shows the code as text: ${way}, ${tag}`, () => {
        assert.match(unedited[index], /^&lt;/);
      });
});
