// Compares the age of dist/ with the age of its sources.

import {readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';

const SOURCES = [
  'src',
  'demo',
  'tools',
  'rollup.config.js',
  'package.json',
  'package-lock.json',
];

/** When a file, or the newest file in a folder, was last written. */
async function lastWritten(path) {
  const {mtimeMs} = await stat(path);
  const names = await readdir(path, {recursive: true}).catch(() => []);
  const within = await Promise.all(
    names.map((name) => stat(join(path, name)).then((each) => each.mtimeMs))
  );
  return Math.max(mtimeMs, ...within);
}

/** Whether dist/ is complete and newer than its sources. */
export async function isUpToDate() {
  const built = await lastWritten('dist/integrity.json').catch(() => 0);
  const sources = await Promise.all(SOURCES.map(lastWritten));
  return built > Math.max(...sources);
}
