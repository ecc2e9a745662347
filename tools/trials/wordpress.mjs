// The command `npm run test:wordpress`. Tests the plugin in integrations/wordpress/ in
// a real WordPress with the scripts of dist/, in a temporary folder. As root on Debian
// it installs PHP and MariaDB and unpacks WordPress; --wordpress=FOLDER names another
// copy of WordPress. Builds dist/ if it is outdated.

import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {
  buildIfNeeded,
  it,
  openBrowser,
  temporaryFolder,
  trial,
} from './trial.mjs';
import {openVerdicts, testVerdicts} from './verdicts.mjs';
import {testAddresses} from './wordpress/address-tests.mjs';
import {testBuilder} from './wordpress/builder-tests.mjs';
import {testEditor} from './wordpress/editor-tests.mjs';
import {testOembed} from './wordpress/oembed-tests.mjs';
import {scriptFor, testLog, testPages} from './wordpress/page-tests.mjs';
import {run} from './programs.mjs';
import {
  installPrograms,
  setUpSite,
  unpackWordPress,
} from './wordpress/site.mjs';
import {serveWidget} from './wordpress/widget-server.mjs';

/** Tests the syntax of the PHP files of all integrations. */
async function testSyntax() {
  const names = await readdir('integrations', {recursive: true});
  for (const name of names.filter((each) => each.endsWith('.php')))
    await it(`PHP can parse ${name}`, () => {
      run('php', ['-l', join('integrations', name)]);
    });
}

const {values: options} = parseArgs({options: {wordpress: {type: 'string'}}});

await trial(async () => {
  buildIfNeeded();
  const folder = await temporaryFolder('wordpress');
  installPrograms();
  await testSyntax();
  const site = await setUpSite(
    folder,
    options.wordpress ?? unpackWordPress(folder),
    await serveWidget()
  );
  console.log(`WordPress ${site.version} with ${scriptFor(site.version)}`);
  const browser = await openBrowser();
  await testPages(browser, site);
  await testBuilder(browser, site);
  await testVerdicts(await openVerdicts(), {'wordpress-author': site.filtered});
  await testAddresses(browser, site);
  await testOembed(browser, site);
  await testEditor(browser, site);
  await testLog(site);
});
