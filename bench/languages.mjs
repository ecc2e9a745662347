// Weighs what each language adds to the script with all elements: the size of the
// script minus its size without the texts of that language.

import {readFile} from 'node:fs/promises';
import {build} from 'esbuild';
import {rollup} from 'rollup';
import {scripts} from '../rollup.config.js';
import {importTypeScript} from '../tools/build/import-typescript.mjs';
import {modules} from '../tools/build/modules.mjs';
import {minify} from '../tools/bundle/minify.mjs';
import {brotli} from './brotli.mjs';
import {here} from './paths.mjs';
import {templates} from '../dist/lib/language/generated/de.js';
import {readPayload} from '../dist/lib/payload/read-payload.js';

const CACHE = here('node_modules/.cache/languages');

const {withContent} = await importTypeScript(
  new URL('../src/site/content-place.ts', import.meta.url)
);

const sizeOf = async (text) => (await brotli(Buffer.from(text))).length;

/** A plugin of Rollup that leaves out the German texts of the elements. */
const withoutCatalogue = {
  name: 'without-catalogue',
  transform: (code, id) =>
    /language[\\/]generated[\\/]de\.js$/.test(id)
      ? {code: 'export const templates = {};', map: null}
      : null,
};

/** Returns the script with all elements, without German texts of the elements. */
async function scriptWithoutCatalogue() {
  await build(modules(`${CACHE}/lib`));
  const {plugins, output, ...input} = scripts(CACHE, minify);
  const bundle = await rollup({
    ...input,
    plugins: [withoutCatalogue, ...plugins],
  });
  const {output: files} = await bundle.generate(output[0]);
  await bundle.close();
  return files[0].code;
}

const isLocalized = (value) =>
  typeof value === 'object' && value !== null && 'de' in value && 'en' in value;

/** Returns a copy of a payload without one language, and the number of its texts. */
function withoutLanguage(payload, lang) {
  let count = 0;
  const copy = JSON.parse(JSON.stringify(payload), (_key, value) => {
    if (!isLocalized(value) || !(lang in value)) return value;
    count++;
    return Object.fromEntries(
      Object.entries(value).filter(([key]) => key !== lang)
    );
  });
  return {copy, count};
}

const CONTENT = {
  de: 'Content, German',
  en: 'Content, English',
  'de-simple': 'Content, Leichte Sprache',
};

/** Returns the texts of each language, their number and their bytes in the script. */
export async function weighLanguages() {
  const script = await readFile(here('../dist/intl-office.js'), 'utf8');
  const payload = readPayload(
    JSON.parse(await readFile(here('../src/payload/payload.json'), 'utf8'))
  );
  const whole = await sizeOf(script);
  const elements = {
    title: 'Elements, German',
    count: Object.keys(templates).length,
    bytes: whole - (await sizeOf(await scriptWithoutCatalogue())),
  };
  const content = await Promise.all(
    Object.entries(CONTENT).map(async ([lang, title]) => {
      const {copy, count} = withoutLanguage(payload, lang);
      const bytes = whole - (await sizeOf(withContent(script, copy)));
      return {title, count, bytes};
    })
  );
  return [elements, ...content];
}
