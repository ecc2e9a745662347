// The command `npm run fresh`. Regenerates all generated files that are committed.
// Ends with 1 if a file changed; the new content stays, to be reviewed and committed.

import {exec} from 'node:child_process';
import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

/** The commands in groups: a group reads what the group before has written. */
const SCRIPTS = [
  ['outlines', 'gazetteer', 'schema', 'localize', 'stamp'],
  ['api'],
];
const FOLDERS = ['src', 'locales', 'docs'];

/** The content of every file that a command could write, by path. */
async function contents() {
  const files = new Map();
  for (const folder of FOLDERS) {
    for (const entry of await readdir(folder, {
      recursive: true,
      withFileTypes: true,
    })) {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      if (entry.isFile()) files.set(path, await readFile(path, 'utf8'));
    }
  }
  return files;
}

const before = await contents();
for (const scripts of SCRIPTS)
  for (const {stdout, stderr} of await Promise.all(
    scripts.map((script) => promisify(exec)(`npm run --silent ${script}`))
  ))
    process.stdout.write(stdout + stderr);
const after = await contents();

const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
  (path) => before.get(path) !== after.get(path)
);
for (const path of stale) console.error(`${path} was outdated.`);
if (stale.length) process.exitCode = 1;
else console.log('All generated files are up to date.');
