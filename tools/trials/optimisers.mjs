// The command `npm run test:optimisers`. Runs other minifiers over the scripts of
// dist/ and opens their results in a browser. As root on Debian it installs the
// minifiers, and npm downloads one. --plugins=FOLDER names a folder of WordPress
// plugins whose minifiers it runs too. Builds dist/ if it is outdated.

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {parseAst} from 'rollup/parseAst';
import {ELEMENT_SCRIPTS, openResult} from './optimisers/open-result.mjs';
import {minifiersOn} from './optimisers/minifiers.mjs';
import {
  buildIfNeeded,
  it,
  openBrowser,
  temporaryFolder,
  trial,
} from './trial.mjs';

const OTHERS = ['frame/resize.js', 'frame/frame.js', 'intl-office-land.js'];

/** The syntax tree of a script, without places and spellings. */
const meaning = (code) =>
  JSON.stringify(parseAst(code), (key, value) => {
    if (['start', 'end', 'raw'].includes(key)) return undefined;
    return typeof value === 'bigint' ? `${value}n` : value;
  });

const {values: options} = parseArgs({options: {plugins: {type: 'string'}}});

await trial(async () => {
  buildIfNeeded();
  const minifiers = await minifiersOn(
    await temporaryFolder('optimisers'),
    options.plugins
  );
  const browser = await openBrowser();
  for (const {name, minify, renames} of minifiers) {
    for (const script of [...Object.keys(ELEMENT_SCRIPTS), ...OTHERS])
      await it(`${name}: ${script}`, async () => {
        const original = await readFile(`dist/${script}`, 'utf8');
        const minified = minify(original);
        if (renames) parseAst(minified);
        else assert.ok(meaning(minified) === meaning(original), 'other syntax');
        if (script in ELEMENT_SCRIPTS)
          await openResult(browser, script, minified);
      });
  }
});
