// The command `npm run build`. Writes dist/ from src/, demo/ and the lock file. With
// --if-needed it does so only if dist/ is older than its sources.

import {spawnSync} from 'node:child_process';
import {cp, readFile, rm, utimes, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {rollup} from 'rollup';
import config from '../../rollup.config.js';
import {writeApi} from './api.mjs';
import {writeCommand} from './command.mjs';
import {writeDemo} from './demo.mjs';
import {writeEditor} from './editor.mjs';
import {writeLib} from './lib.mjs';
import {modules} from './modules.mjs';
import {writeOwnSite} from './own-site.mjs';
import {writePageScripts} from './page-scripts.mjs';
import {writeSbom} from './sbom.mjs';
import {isUpToDate} from './up-to-date.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

/** Checks the types of src/ and writes their declarations to dist/lib/. */
function writeTypes() {
  const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
  const {status} = spawnSync(
    process.execPath,
    [tsc, '-p', 'tools/build/tsconfig.build.json'],
    {stdio: 'inherit'}
  );
  // The compiler has printed the reason.
  if (status !== 0) process.exit(1);
}

/** Bundles dist/lib/ into the scripts for pages. */
async function writeScripts() {
  for (const each of config) {
    const bundle = await rollup(each);
    for (const output of [each.output].flat()) await bundle.write(output);
    await bundle.close();
  }
}

async function copyFiles() {
  // The list of all fields. Outside of the repository its links lead nowhere.
  const fields = await readFile('src/payload/README.md', 'utf8');
  await writeFile(
    'dist/payload.md',
    fields.replace(/\[([^\]]+)\]\((?!https?:|#)[^)]+\)/g, '$1')
  );
  await writeDemo('dist/demo');
}

if (process.argv.includes('--if-needed') && (await isUpToDate()))
  process.exit();

await rm('dist', {recursive: true, force: true});
writeTypes();
await build(modules('dist/lib'));
await writeScripts();
await writePageScripts();
await writeEditor();
const inCommand = await writeCommand();
await cp('src/payload/payload.schema.json', 'dist/payload.schema.json');
await writeOwnSite();
// The steps above import the payload as JSON.
const inModules = await writeLib();
await writeApi();
await writeSbom([...inModules, ...inCommand]);
await copyFiles();
// isUpToDate() looks at this file.
await utimes('dist/integrity.json', new Date(), new Date());
