// The command `npm run schema`. Writes src/payload/payload.schema.json, the JSON
// Schema (draft 2020-12) for editors, from schema.ts. Ends with 1 if the bundled
// payload does not match the schema. With --check it only compares the file, and ends
// with 1 if it is outdated.

import {readFile, writeFile} from 'node:fs/promises';
import {toJsonSchema} from '@valibot/to-json-schema';
import {Ajv2020} from 'ajv/dist/2020.js';
import prettier from 'prettier';
import {importTypeScript} from '../build/import-typescript.mjs';

const folder = new URL('../../src/payload/', import.meta.url);
const schemaFile = new URL('payload.schema.json', folder);

const {payloadSchema} = await importTypeScript(new URL('schema.ts', folder));

const {$schema, properties, ...rules} = toJsonSchema(payloadSchema, {
  target: 'draft-2020-12',
  typeMode: 'input',
  // JSON Schema cannot express these checks, such as unique ids or existing dates.
  // `readPayload` checks them.
  ignoreActions: ['check', 'raw_check'],
});

const schema = {
  $comment:
    'Made by tools/generate/schema.mjs from schema.ts: change it there.',
  $schema,
  title: 'Payload of intl-office-widget, version 1',
  description:
    'An office for international relations, its partners and its networks, in German and English. Only schemaVersion and the part that an element shows are needed.',
  ...rules,
  properties: {
    $schema: {type: 'string', description: 'Address of this schema.'},
    ...properties,
  },
};

const made = await prettier.format(JSON.stringify(schema), {
  ...(await prettier.resolveConfig(schemaFile)),
  parser: 'json',
});

if (!process.argv.includes('--check')) {
  await writeFile(schemaFile, made);
} else if ((await readFile(schemaFile, 'utf8')) !== made) {
  console.error(
    'src/payload/payload.schema.json is outdated: run npm run schema'
  );
  process.exitCode = 1;
}

const ajv = new Ajv2020({allErrors: true});
const payload = JSON.parse(await readFile(new URL('payload.json', folder)));
if (!ajv.validate(schema, payload)) {
  console.error(
    ajv.errorsText(undefined, {dataVar: 'payload', separator: '\n'})
  );
  process.exitCode = 1;
}
