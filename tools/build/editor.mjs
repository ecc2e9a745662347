// Builds the editor for the content. `node tools/build/editor.mjs` writes dist/editor/
// alone, in a second. In `npm run build`, the site adds the content.

import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {argv, chdir} from 'node:process';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {minifiedTemplates} from '../bundle/minified-templates.mjs';
import {licenceTexts, packagesIn} from './bundled-packages.mjs';
import {writeFragments} from './editor-fragments.mjs';
import {importTypeScript} from './import-typescript.mjs';

const {contentScript, placesScript} = await importTypeScript(
  new URL('../../src/site/editor-files.ts', import.meta.url)
);

const FOLDER = 'dist/editor';
const LICENCES = 'editor.licences.txt';

/** Files that are copied beside the script. */
const PAGE = {
  'src/editor/index.html': 'index.html',
  'src/editor/editor.css': 'editor.css',
  'demo/mark.svg': 'mark.svg',
};

/** Writes the page, its script and the places of the world, but no content. */
export async function writeEditor() {
  await rm(FOLDER, {recursive: true, force: true});
  await mkdir(FOLDER, {recursive: true});
  const {metafile} = await build({
    entryPoints: ['src/editor/index.ts'],
    outfile: `${FOLDER}/editor.js`,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
    minify: true,
    metafile: true,
    legalComments: 'none',
    banner: {js: `/*! Licences: ${LICENCES} */`},
    plugins: [minifiedTemplates],
    logLevel: 'warning',
  });
  const fragments = await writeFragments(`${FOLDER}/fragments.js`);
  const packages = new Set([...packagesIn(metafile), ...packagesIn(fragments)]);
  await writeFile(`${FOLDER}/${LICENCES}`, await licenceTexts([...packages]));
  for (const [from, to] of Object.entries(PAGE))
    await cp(from, `${FOLDER}/${to}`);
  const places = await readFile('src/places/generated/places.txt', 'utf8');
  await writeFile(`${FOLDER}/places.js`, placesScript(places));
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  chdir(fileURLToPath(new URL('../../', import.meta.url)));
  await writeEditor();
  const content = await readFile('src/payload/payload.json', 'utf8');
  await writeFile(
    `${FOLDER}/content.js`,
    contentScript('payload.json', content)
  );
}
