// The command `npm run test:site`. Installs the package from its tarball in an empty
// folder, as an office does, and builds a site there. npm downloads the dependencies of
// the package. Builds dist/ if it is outdated.

import assert from 'node:assert/strict';
import {cp, readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {installPackage, npm} from './package.mjs';
import {buildIfNeeded, it, temporaryFolder, trial} from './trial.mjs';

await trial(async () => {
  buildIfNeeded();
  const folder = await temporaryFolder('site');
  await writeFile(join(folder, 'package.json'), '{"private": true}');
  await installPackage(folder, folder);

  await it('installs Lit, @lit/localize and valibot, and nothing else', async () => {
    const names = await readdir(join(folder, 'node_modules'));
    assert.deepEqual(names.filter((name) => !name.startsWith('.')).sort(), [
      ...['@lit', '@lit-labs', '@types', 'intl-office-widget', 'lit'],
      ...['lit-element', 'lit-html', 'valibot'],
    ]);
  });
  await it('builds a site', async () => {
    await cp('test/sites', folder, {recursive: true});
    const {stdout} = await npm(
      folder,
      ...['exec', '--offline', '--', 'intl-office-widget', 'build'],
      ...['city.json', '--out', 'site', '--base', 'https://example.org/p/']
    );
    assert.match(stdout, /index\.html/);
    assert.ok((await readdir(join(folder, 'site'))).includes('frame'));
  });
});
