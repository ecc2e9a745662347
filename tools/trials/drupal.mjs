// The command `npm run test:drupal -- --drupal=FOLDER`. Tests the module in
// integrations/drupal/ in a real Drupal with the scripts of dist/, in a temporary copy of
// FOLDER: `composer create-project drupal/recommended-project FOLDER`. As root on Debian
// it installs PHP. Builds dist/ if it is outdated.

import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {importTypeScript} from '../build/import-typescript.mjs';
import {testBlocks, testTexts} from './drupal/page-tests.mjs';
import {installPrograms, setUpSite} from './drupal/site.mjs';
import {TEXTS} from './drupal/texts.mjs';
import {testFormats} from './drupal/verdict-tests.mjs';
import {buildIfNeeded, openBrowser, temporaryFolder, trial} from './trial.mjs';

const {values: options} = parseArgs({options: {drupal: {type: 'string'}}});

await trial(async () => {
  const {drupal} = options;
  if (!drupal || !['core', 'web/core'].some((x) => existsSync(join(drupal, x))))
    throw new Error(
      'Name a folder with Drupal: npm run test:drupal -- --drupal=FOLDER'
    );
  buildIfNeeded();
  installPrograms();
  const folder = await temporaryFolder('drupal');
  const {DRUPAL_TAG} = await importTypeScript('demo/embed/snippets.ts');
  const site = await setUpSite(folder, drupal, {tag: DRUPAL_TAG, texts: TEXTS});
  console.log(`Drupal ${site.version}`);
  const browser = await openBrowser();
  await testBlocks(browser, site);
  await testTexts(browser, site);
  await testFormats(browser, site);
});
