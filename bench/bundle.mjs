// Bundles the pages of the map libraries, each with everything that it needs.

import {build} from 'esbuild';
import {BUNDLED, landGeoJson, payloadOf} from './data.mjs';
import {here, SITE} from './paths.mjs';

const FETCHED_LAND = `const response = await fetch('/land.json');
export default await response.json()`;

const FETCHED_PAYLOAD = `const response = await fetch(document.querySelector('#partners').dataset.src);
export default await response.json()`;

const asModule = (value) => `export default ${JSON.stringify(value)}`;

/** An esbuild plugin that provides modules by name, as source text. */
const provide = (modules, {fromFiles}) => ({
  name: 'bench',
  setup({onResolve, onLoad}) {
    if (fromFiles)
      onResolve({filter: /^leaflet$/}, ({path}) => ({
        path,
        namespace: 'bench',
      }));
    onResolve({filter: /^bench:/}, ({path}) => ({
      path: path.slice('bench:'.length),
      namespace: 'bench',
    }));
    onLoad({filter: /./, namespace: 'bench'}, ({path}) => ({
      contents: modules[path],
      resolveDir: here('pages'),
    }));
  },
});

/**
 * Bundles a library with its page: `name.js`, which fetches the data, and
 * `name-with-data.js`, which contains the bundled ones. `clusters` adds
 * markercluster, `batch` limits the entries in the list, and `fromFiles` loads
 * Leaflet and the land from files of their own.
 */
export async function bundle(name, entry, {clusters, batch, fromFiles}) {
  const modules = {
    land: fromFiles ? FETCHED_LAND : asModule(await landGeoJson()),
    // Leaflet's script sets the global variable.
    leaflet:
      'export const {circleMarker, featureGroup, geoJSON, map} = globalThis.L',
    list: `export const batch = ${batch ?? 'Infinity'}`,
    cluster: clusters
      ? `export {cluster} from './cluster.js'`
      : 'export const cluster = undefined',
  };
  for (const [suffix, payload] of [
    ['', FETCHED_PAYLOAD],
    ['-with-data', asModule(payloadOf(BUNDLED))],
  ])
    await build({
      entryPoints: {[name + suffix]: here(`pages/${entry}.js`)},
      outdir: SITE,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      legalComments: 'none',
      // The style sheets name pictures that no page shows.
      loader: {'.png': 'file'},
      // markercluster reads Leaflet from the global scope.
      inject: clusters ? [here('pages/global-leaflet.js')] : [],
      plugins: [provide({...modules, payload}, {fromFiles})],
    });
}
