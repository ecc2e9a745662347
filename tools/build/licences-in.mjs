// Lists the packages in a bundle with the texts of their licences.

import {readdir, readFile} from 'node:fs/promises';

/** Licences that allow the package to be part of a script. */
const ALLOWED = /^\(?(?:MIT|ISC|BSD-3-Clause|0BSD|Apache-2\.0)\b/;

const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

const FILE = /^licen[cs]e/i;

async function licenceOf(folder) {
  const read = (name) => readFile(new URL(name, folder), 'utf8');
  const {name, version, license} = JSON.parse(await read('package.json'));
  if (!ALLOWED.test(license))
    throw new Error(`${name} has the licence ${license}.`);
  const file = (await readdir(folder)).find((each) => FILE.test(each));
  const text = file ? (await read(file)).trim() : '';
  return `${name} ${version}: ${license}\n\n${text}`;
}

/**
 * The licences of all packages among the inputs of a bundle, and of this one.
 *
 * @param inputs - paths relative to `root`, as in esbuild's metafile
 */
export async function licencesIn(inputs, root) {
  const folders = new Set(
    inputs.map((path) => PACKAGE.exec(path)?.[1]).filter(Boolean)
  );
  const own = ['.', ...[...folders].sort()];
  const texts = await Promise.all(
    own.map((folder) => licenceOf(new URL(`${folder}/`, root)))
  );
  return `${texts.join('\n\n----\n\n')}\n`;
}
