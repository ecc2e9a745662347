// Finishes dist/lib/, the modules for npm. Replaces the payload by a module, because
// some bundlers cannot import JSON, and puts the functions of d3-geo into the modules
// that use them, so that npm does not install it.

import {readFile, rm, writeFile} from 'node:fs/promises';
import {build} from 'esbuild';
import {FILE, named} from '../bundle/licences.mjs';
import {packagesIn, readPackage} from './bundled-packages.mjs';

const PAYLOAD = 'dist/lib/payload/payload';
const IMPORTING = 'dist/lib/payload/bundled.js';
const JSON_IMPORT = /"\.\/payload\.json" with \{ type: "json" \}/;

/** The modules with functions of d3-geo. */
const GEOMETRY = ['fine-outlines', 'great-circle', 'projection'].map(
  (name) => `dist/lib/geo/${name}.js`
);

async function writePayload() {
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

/** Bundles only the packages that a module imports, not the modules beside it. */
const withoutNeighbours = {
  name: 'without-neighbours',
  setup(build) {
    build.onResolve({filter: /^\./}, ({path, importer}) =>
      /[\\/]dist[\\/]lib[\\/]/.test(importer)
        ? {path, external: true}
        : undefined
    );
  },
};

/** Returns the folders of the packages that a module contains now. */
async function inline(path) {
  const {metafile, outputFiles} = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    legalComments: 'none',
    metafile: true,
    outfile: path,
    plugins: [withoutNeighbours],
    // Comments name the paths of modules: the same wherever node_modules is.
    preserveSymlinks: true,
    target: 'es2022',
    write: false,
  });
  const folders = packagesIn(metafile);
  if (!folders.length) throw new Error(`${path} contains no package.`);
  const packages = await Promise.all(folders.map(readPackage));
  const notices = packages.map((each) => ` * ${named(each)}\n`);
  await writeFile(
    path,
    `/*! Contains parts of\n${notices.join('')} * Texts: dist/${FILE} */\n${outputFiles[0].text}`
  );
  return folders;
}

/** Returns the folders of the packages that the modules contain. */
export async function writeLib() {
  await writePayload();
  return (await Promise.all(GEOMETRY.map(inline))).flat();
}
