// Reads package.json and the scripts for pages in dist/. Writes them once more to
// dist/cdn/<version>/, with their licences and hashes, and beside each file what
// a server that compresses nothing itself can send: with gzip and with brotli.
// What is there once it is online never changes, so browsers may keep it.

import {Buffer} from 'node:buffer';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {promisify} from 'node:util';
import {brotliCompress, gzip} from 'node:zlib';

/** Writes the scripts whose hashes are given, but for those of the frames. */
export async function writeVersioned(integrity) {
  const {version} = JSON.parse(await readFile('package.json', 'utf8'));
  const folder = `dist/cdn/${version}`;
  await mkdir(folder, {recursive: true});

  // A frame's page names its scripts without a version: it changes with them.
  const scripts = Object.entries(integrity).filter(
    ([name]) => !name.includes('/')
  );
  const files = [
    ...(await Promise.all(
      [...scripts.map(([name]) => name), 'intl-office.licences.txt'].map(
        async (name) => [name, await readFile(`dist/${name}`)]
      )
    )),
    [
      'integrity.json',
      Buffer.from(`${JSON.stringify(Object.fromEntries(scripts), null, 2)}\n`),
    ],
  ];
  for (const [name, content] of files) {
    const path = `${folder}/${name}`;
    await writeFile(path, content);
    await writeFile(`${path}.gz`, await promisify(gzip)(content, {level: 9}));
    // Its best quality is what zlib takes unless told otherwise.
    await writeFile(`${path}.br`, await promisify(brotliCompress)(content));
  }
}
