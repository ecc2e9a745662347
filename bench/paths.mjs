// Paths of the files that the benchmark reads and writes, and of its pages.

import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {BUNDLED} from './data.mjs';

/** Returns the absolute path of a file in bench/. */
export const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The folder with the built widget. */
export const DIST = here('../dist');

/** The folder that the server serves. */
export const SITE = here('node_modules/.cache/site');

/** Whether dist/ has the bundle of the map alone. */
export const hasOwnBundle = existsSync(join(DIST, 'partner-map-list.js'));

/** Returns the path of a variant's page on the server. */
export const pathOf = (name, count, times = 1) =>
  `/${name}/${count}${times > 1 ? `-${times}` : ''}.html`;

/** Returns the path of the data on the server, empty if the script has them. */
export const dataPathOf = (count) =>
  count === BUNDLED ? '' : `/data/${count}.json`;

/** Writes a file of the site. */
export async function put(path, content) {
  const file = join(SITE, path);
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, content);
}
