// The command `npm run schema`. Writes src/payload/payload.schema.json, the JSON
// Schema (draft 2020-12) for editors, from schema.ts, with the sentences of the check
// as error messages for VS Code. Ends with 1 if the bundled payload does not match. With --check it only compares the file, and ends
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

const {expectationAt} = await importTypeScript(
  new URL('../check/expectation.ts', folder)
);

/** Adds what is expected at each place, as `errorMessage`: VS Code shows it. */
function withMessages(node, path) {
  const entries = Object.entries(node.properties ?? {}).map(([key, entry]) => [
    key,
    withMessages(entry, [...path, key]),
  ]);
  const errorMessage = expectationAt(path, 'en', node.enum);
  return {
    ...node,
    ...(node.properties && {properties: Object.fromEntries(entries)}),
    ...(node.items && {items: withMessages(node.items, [...path, 0])}),
    ...(errorMessage && {errorMessage}),
  };
}

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
    ...withMessages({properties}, []).properties,
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
ajv.addKeyword('errorMessage');
const payload = JSON.parse(await readFile(new URL('payload.json', folder)));
if (!ajv.validate(schema, payload)) {
  console.error(
    ajv.errorsText(undefined, {dataVar: 'payload', separator: '\n'})
  );
  process.exitCode = 1;
}
