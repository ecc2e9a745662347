// Runs a compiled module while something is built.

import {stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

/** What a module exports, by its path in a folder, as it is at the moment. */
export async function libModule(folder, path) {
  const file = resolve(folder, path);
  // A module is imported only once from an address.
  const {mtimeMs} = await stat(file);
  return import(`${pathToFileURL(file).href}?${mtimeMs}`);
}
