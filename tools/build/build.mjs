// Reads src/ and demo/ and writes dist/: the modules for npm, the scripts with
// everything and with one element, the pages for iframes, the elements as HTML
// without script, the scripts' hashes and the scripts under addresses that stay
// as they are, the payload with its schema, what editors need to know the
// elements, what the package brings along, and the demo as static pages. With
// --if-needed it does so only if dist/ is older than its sources.

import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cp, readFile, readdir, rm, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {rollup} from 'rollup';
import config from '../../rollup.config.js';
import {writeApi} from './api.mjs';
import {writeFrames} from './frames.mjs';
import {writeLib} from './lib.mjs';
import {modules} from './modules.mjs';
import {writeStatic} from './prerender.mjs';
import {writeSbom} from './sbom.mjs';
import {writeVersioned} from './versioned.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

const SOURCES = [
  'src',
  'demo',
  'tools',
  'rollup.config.js',
  'package.json',
  'package-lock.json',
];

/** When a file, or the newest one in a folder, was last written. */
async function written(path) {
  const {mtimeMs} = await stat(path);
  const names = await readdir(path, {recursive: true}).catch(() => []);
  const within = await Promise.all(
    names.map((name) => stat(join(path, name)).then((each) => each.mtimeMs))
  );
  return Math.max(mtimeMs, ...within);
}

/** The scripts for pages in a folder of dist/, as paths in dist/. */
const scriptsIn = async (folder) =>
  (await readdir(`dist/${folder}`))
    .filter((name) => name.endsWith('.js'))
    .map((name) => folder + name);

const ifNeeded = process.argv.includes('--if-needed');
if (ifNeeded) {
  // The last file to be written.
  const built = await written('dist/integrity.json').catch(() => 0);
  const sources = await Promise.all(SOURCES.map(written));
  if (built > Math.max(...sources)) process.exit();
}

const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
await rm('dist', {recursive: true, force: true});
const {status} = spawnSync(
  process.execPath,
  [tsc, '-p', 'tools/build/tsconfig.build.json'],
  {stdio: 'inherit'}
);
// It has said what is wrong.
if (status !== 0) process.exit(1);
await build(modules('dist/lib'));

for (const each of config) {
  const bundle = await rollup(each);
  for (const output of [each.output].flat()) await bundle.write(output);
  await bundle.close();
}
await writeFrames();
await writeStatic();
// The steps above import the payload as JSON.
await writeLib();
await writeApi();
await writeSbom();

await cp('src/payload/payload.json', 'dist/payload.json');
await cp('src/payload/payload.schema.json', 'dist/payload.schema.json');
await cp('demo', 'dist/demo', {
  recursive: true,
  // They are projects, not pages; whoever works on them has installed there.
  filter: (path) => path !== join('demo', 'frameworks'),
});

const scripts = (await Promise.all(['', 'frame/'].map(scriptsIn))).flat();
const hashes = scripts.map(async (name) => {
  const hash = createHash('sha384').update(await readFile(`dist/${name}`));
  return [name, `sha384-${hash.digest('base64')}`];
});
const integrity = Object.fromEntries(await Promise.all(hashes));
await writeVersioned(integrity);
await writeFile(
  'dist/integrity.json',
  `${JSON.stringify(integrity, null, 2)}\n`
);
