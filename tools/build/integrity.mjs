// Writes dist/integrity.json, the hashes of all scripts, and dist/cdn/<version>/:
// scripts, licences and hashes once more, also compressed with gzip and brotli for
// servers that cannot compress. A published version never changes, so browsers may
// cache its files forever.

import {Buffer} from 'node:buffer';
import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {promisify} from 'node:util';
import {brotliCompress, gzip} from 'node:zlib';

const asJson = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** The paths of the scripts in a folder of dist/. */
const scriptsIn = async (folder) =>
  (await readdir(`dist/${folder}`))
    .filter((name) => name.endsWith('.js'))
    .map((name) => folder + name);

async function withHash(name) {
  const hash = createHash('sha384').update(await readFile(`dist/${name}`));
  return [name, `sha384-${hash.digest('base64')}`];
}

async function writeVersion(hashes) {
  const {version} = JSON.parse(await readFile('package.json', 'utf8'));
  const folder = `dist/cdn/${version}`;
  await mkdir(folder, {recursive: true});
  const names = [...hashes.map(([name]) => name), 'intl-office.licences.txt'];
  const files = [
    ...(await Promise.all(
      names.map(async (name) => [name, await readFile(`dist/${name}`)])
    )),
    ['integrity.json', Buffer.from(asJson(Object.fromEntries(hashes)))],
  ];
  for (const [name, content] of files) {
    const path = `${folder}/${name}`;
    await writeFile(path, content);
    await writeFile(`${path}.gz`, await promisify(gzip)(content, {level: 9}));
    // The default quality of brotli is the highest.
    await writeFile(`${path}.br`, await promisify(brotliCompress)(content));
  }
}

export async function writeIntegrity() {
  const names = (await Promise.all(['', 'frame/'].map(scriptsIn))).flat();
  const hashes = await Promise.all(names.map(withHash));
  // Frame pages load their scripts from dist/frame/, without a version.
  await writeVersion(hashes.filter(([name]) => !name.includes('/')));
  await writeFile('dist/integrity.json', asJson(Object.fromEntries(hashes)));
}
