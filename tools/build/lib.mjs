// Rewrites dist/lib/, which tsc has written, for whatever a project makes its
// pages with: the payload becomes a module, since not everything imports JSON,
// and the decorators become plain calls, since some warn of tsc's helper for
// them and none can leave it out.

import {readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseAst} from 'rollup/parseAst';
import {plainProperties} from '../plain-properties.mjs';

const LIB = 'dist/lib';
const PAYLOAD = `${LIB}/payload/payload`;

/** One module without decorators, and without what only they needed. */
function plain(code, id) {
  if (!code.includes('__decorate')) return code;
  return plainProperties()
    .transform.call({parse: parseAst}, code, id)
    .code.replace(/^var __decorate = [^]*?^};\n/m, '');
}

/** Rewrites all of the modules that need it. */
export async function writeLib() {
  for (const name of await readdir(LIB, {recursive: true})) {
    if (!name.endsWith('.js')) continue;
    const path = join(LIB, name);
    const code = await readFile(path, 'utf8');
    const rewritten = plain(code, path).replace(
      /(import \w+ from '.\/payload)\.json' with \{ type: 'json' \};/,
      "$1.js';"
    );
    if (/__decorate|\.json'/.test(rewritten))
      throw new Error(`${path} is not as it was expected`);
    if (rewritten !== code) await writeFile(path, rewritten);
  }

  const payload = JSON.parse(await readFile(`${PAYLOAD}.json`, 'utf8'));
  // Its address is for editors only.
  delete payload.$schema;
  await writeFile(
    `${PAYLOAD}.js`,
    `export default ${JSON.stringify(payload, null, 2)};\n`
  );
  await rm(`${PAYLOAD}.json`);
}
