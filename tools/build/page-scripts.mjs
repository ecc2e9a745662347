// Writes the scripts and styles of the pages of a site: dist/frame/ from
// dist/lib/frame/ and src/frame/, dist/preview/ from src/site/preview/. The pages of the
// demo also import dist/preview/page.css.

import {cp, readFile, rm} from 'node:fs/promises';
import {build} from 'esbuild';
import {rollup} from 'rollup';
import {minify} from '../bundle/minify.mjs';

/** Bundles a script of src/frame/ as a classic script. */
async function bundle(name, version) {
  const bundled = await rollup({input: `dist/lib/frame/${name}.js`});
  await bundled.write({
    file: `dist/frame/${name}.js`,
    format: 'iife',
    plugins: minify({
      comments: false,
      preamble: `/* intl-office-widget ${version}, MIT */`,
    }),
  });
  await bundled.close();
}

export async function writePageScripts() {
  const {version} = JSON.parse(await readFile('package.json', 'utf8'));
  for (const name of ['frame', 'resize']) await bundle(name, version);
  // The modules are used in these scripts only.
  await rm('dist/lib/frame', {recursive: true});
  await cp('src/frame/frame.css', 'dist/frame/frame.css');

  await build({
    entryPoints: ['preview.ts', 'preview.css', 'page.css'].map(
      (name) => `src/site/preview/${name}`
    ),
    outdir: 'dist/preview',
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
  });
}
