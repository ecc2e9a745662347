// Imports compiled modules during the build.

import {stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

/** The exports of a module in a folder, in its current state. */
export async function libModule(folder, path) {
  const file = resolve(folder, path);
  // Node evaluates a module only once for each URL.
  const {mtimeMs} = await stat(file);
  return import(`${pathToFileURL(file).href}?${mtimeMs}`);
}
