// Reads the scripts in dist/ and prints their sizes: raw, gzip and brotli. Ends
// with 1 when one is over its budget.

import {readFile, readdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

/** The most that a script may weigh with brotli, in kB (1,000 bytes). */
const BUDGETS = {
  'intl-office.js': 36,
  'intl-office-card.js': 17,
  'partner-map-list.js': 29,
  'sdg-badges.js': 10.6,
  'network-list.js': 10.2,
  'frame/resize.js': 1,
};

const DIST = new URL('../../dist/', import.meta.url);

/** The scripts for pages, as paths in dist/. */
export async function scriptsIn() {
  const folders = await Promise.all(
    ['', 'frame/'].map(async (folder) =>
      (await readdir(new URL(folder, DIST))).map((name) => folder + name)
    )
  );
  return folders.flat().filter((path) => path.endsWith('.js'));
}

const kB = (bytes) => (bytes / 1000).toFixed(2);

async function sizesOf(name) {
  const script = await readFile(new URL(name, DIST));
  const zipped = await promisify(gzip)(script, {level: 9});
  const brotli = await promisify(brotliCompress)(script, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: script.length,
    },
  });
  return {raw: script.length, gzip: zipped.length, brotli: brotli.length};
}

/** Prints the sizes of all scripts and compares them with their budgets. */
export async function checkSizes() {
  const names = await scriptsIn();
  const row = (...cells) =>
    console.log(
      cells.map((cell, i) => (i ? cell.padStart(9) : cell.padEnd(24))).join('')
    );

  row('size in kB', 'raw', 'gzip', 'brotli', 'budget');
  for (const name of names) {
    const {raw, gzip, brotli} = await sizesOf(name);
    const budget = BUDGETS[name];
    row(name, kB(raw), kB(gzip), kB(brotli), budget ? kB(budget * 1000) : '–');
    if (brotli > budget * 1000) {
      console.error(
        `${name} is ${brotli - budget * 1000} bytes over its budget.`
      );
      process.exitCode = 1;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await checkSizes();
