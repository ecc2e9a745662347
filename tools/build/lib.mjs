// Replaces the payload in dist/lib/ by a module: some bundlers cannot import JSON.

import {readFile, rm, writeFile} from 'node:fs/promises';

const PAYLOAD = 'dist/lib/payload/payload';
const IMPORTING = 'dist/lib/payload/bundled.js';
const JSON_IMPORT = /"\.\/payload\.json" with \{ type: "json" \}/;

export async function writeLib() {
  const code = await readFile(IMPORTING, 'utf8');
  if (!JSON_IMPORT.test(code))
    throw new Error(`${IMPORTING} does not import the payload as JSON.`);
  await writeFile(IMPORTING, code.replace(JSON_IMPORT, "'./payload.js'"));

  const payload = JSON.parse(await readFile(`${PAYLOAD}.json`, 'utf8'));
  // The link to the JSON Schema is for editors only.
  delete payload.$schema;
  await writeFile(
    `${PAYLOAD}.js`,
    `export default ${JSON.stringify(payload, null, 2)};\n`
  );
  await rm(`${PAYLOAD}.json`);
}
