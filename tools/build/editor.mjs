// Builds the editor for the content. `node tools/build/editor.mjs` writes dist/editor/
// alone, in a second; `npm run build` calls it too.

import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {argv} from 'node:process';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {licencesIn} from './licences-in.mjs';

const ROOT = new URL('../../', import.meta.url);
const path = (name) => fileURLToPath(new URL(name, ROOT));

const FOLDER = 'dist/editor';
const LICENCES = 'editor.licences.txt';

/** Files of src/ that are copied beside the script. */
const PAGE = {
  'src/editor/index.html': 'index.html',
  'src/editor/editor.css': 'editor.css',
  'demo/mark.svg': 'mark.svg',
};

/** The gazetteer, which the editor loads when someone looks for a place. */
const PLACES = 'src/places/generated/places.txt';

/** A classic script that sets a global variable, also if the page is a local file. */
const settingGlobal = (name, value) =>
  // Both separators ended a string in scripts before 2019.
  `globalThis.${name} = ${JSON.stringify(value)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')};\n`;

/** The script with the content that the editor offers to look at. */
export const contentScript = (name, text) =>
  settingGlobal('intlOfficeContent', {name, text});

/** Writes the editor with the project's own content to a folder. */
export async function writeEditor(folder = FOLDER) {
  await rm(path(folder), {recursive: true, force: true});
  await mkdir(path(folder), {recursive: true});

  const {metafile} = await build({
    absWorkingDir: path('.'),
    entryPoints: ['src/editor/index.ts'],
    outfile: `${folder}/editor.js`,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
    minify: true,
    metafile: true,
    legalComments: 'none',
    banner: {js: `/*! Licences: ${LICENCES} */`},
    logLevel: 'warning',
  });
  await writeFile(
    path(`${folder}/${LICENCES}`),
    await licencesIn(Object.keys(metafile.inputs), ROOT)
  );
  for (const [from, to] of Object.entries(PAGE))
    await cp(path(from), path(`${folder}/${to}`));
  await writeFile(
    path(`${folder}/content.js`),
    contentScript(
      'payload.json',
      await readFile(path('src/payload/payload.json'), 'utf8')
    )
  );
  const places = await readFile(path(PLACES), 'utf8').catch(() => undefined);
  if (places !== undefined)
    await writeFile(
      path(`${folder}/places.js`),
      settingGlobal('intlOfficePlaces', places)
    );
}

if (argv[1] === fileURLToPath(import.meta.url)) await writeEditor();
