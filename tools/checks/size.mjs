// The command `npm run size`. Compares the size of each script of dist/ without its
// content, compressed with brotli, with the limits in package.json. They limit code only,
// because an office may have any number of partners. Ends with 1 if a script exceeds its
// limit. Writes to node_modules/.cache/size/.

import {spawnSync} from 'node:child_process';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {importTypeScript} from '../build/import-typescript.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

const FOLDER = 'node_modules/.cache/size';

const {hasContent, withoutContent} = await importTypeScript(
  new URL('../../src/site/content-place.ts', import.meta.url)
);
const {'size-limit': limits} = JSON.parse(
  await readFile('package.json', 'utf8')
);

await rm(FOLDER, {recursive: true, force: true});
for (const {path} of limits) {
  const script = await readFile(path, 'utf8');
  const copy = join(FOLDER, path);
  await mkdir(dirname(copy), {recursive: true});
  await writeFile(copy, hasContent(script) ? withoutContent(script) : script);
}
// size-limit reads its limits and the names of its plugins from here.
await writeFile(
  join(FOLDER, 'package.json'),
  JSON.stringify({
    devDependencies: {'@size-limit/file': '*'},
    'size-limit': limits,
  })
);
const program = resolve('node_modules/size-limit/bin.js');
const {status} = spawnSync(process.execPath, [program], {
  cwd: FOLDER,
  stdio: 'inherit',
});
process.exitCode = status;
