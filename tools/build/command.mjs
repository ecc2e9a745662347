// Writes dist/cli/, the command of the package with all packages that it needs, so that
// users of the elements do not install them. Its parts load when a command needs them.
// Also writes the licences of these packages, and copies the places of the world.

import {cp, writeFile} from 'node:fs/promises';
import {build} from 'esbuild';
import {minifiedTemplates} from '../bundle/minified-templates.mjs';
import {licenceTexts, packagesIn} from './bundled-packages.mjs';

const FOLDER = 'dist/cli';
const PLACES = 'src/places/generated/places.txt';

/** Prerendering never zooms in, so it needs no fine outlines. */
export const withoutFineOutlines = {
  name: 'without-fine-outlines',
  setup({onResolve, onLoad}) {
    onResolve({filter: /\/fine-outlines\.js$/}, () => ({
      path: 'fine-outlines',
      namespace: 'empty',
    }));
    onLoad({filter: /./, namespace: 'empty'}, () => ({contents: ''}));
  },
};

/** Bundles the command. Returns the folders of the packages that it contains. */
export async function writeCommand() {
  const {metafile} = await build({
    entryPoints: {
      'intl-office-widget': 'src/cli/intl-office-widget.ts',
      prerender: 'src/prerender/fragment.ts',
      // For the build of this project, which makes its own site in the same way.
      site: 'src/site/node/site.ts',
    },
    outdir: FOLDER,
    bundle: true,
    splitting: true,
    chunkNames: '[name]-[hash]',
    // The hashes depend on the paths of modules.
    preserveSymlinks: true,
    format: 'esm',
    platform: 'node',
    // Some packages contain modules beside code that no bundler can read.
    mainFields: ['module', 'main'],
    target: 'node20.19',
    minify: true,
    // Node would print the file's only line with each error.
    lineLimit: 120,
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    plugins: [withoutFineOutlines, minifiedTemplates],
    logLevel: 'warning',
  });
  const packages = packagesIn(metafile);
  await writeFile(`${FOLDER}/licences.txt`, await licenceTexts(packages));
  await cp(PLACES, `${FOLDER}/places.txt`);
  return packages;
}
