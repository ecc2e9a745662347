// Writes node_modules/.cache/site/ from dist/, the payload and pages/: one page
// for each variant and number of partners, with the files that it requests, and
// a brotli copy of each file.

import {
  cp,
  mkdir,
  readFile,
  readdir,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import {join} from 'node:path';
import {brotli} from './brotli.mjs';
import {bundle} from './bundle.mjs';
import {BUNDLED, landGeoJson, payloadOf} from './data.mjs';
import {
  fragment,
  fragmentThenScript,
  frame,
  library,
  staticPage,
  widget,
} from './markup.mjs';
import {
  dataPathOf,
  DIST,
  hasOwnBundle,
  here,
  pathOf,
  put,
  SITE,
} from './paths.mjs';

const copyPackageFile = (from, to) =>
  cp(here(`node_modules/${from}`), join(SITE, to));

const leaflet = (name, options) => ({
  make: () => bundle(name, 'leaflet', options),
  page: library(name, ''),
});

/** The page of each variant, and `make` for the other files that it needs. */
const PAGES = {
  static: {page: staticPage},
  fragment: {page: fragment},
  'fragment-script': {page: fragmentThenScript},
  widget: {page: widget('intl-office.js')},
  'own-bundle': {page: widget('partner-map-list.js')},
  frame: {page: frame},
  leaflet: leaflet('leaflet', {}),
  'leaflet-files': {
    async make() {
      await bundle('leaflet-files', 'leaflet', {fromFiles: true});
      await put('land.json', JSON.stringify(await landGeoJson()));
      await copyPackageFile('leaflet/dist/leaflet.js', 'files/leaflet.js');
    },
    page: library(
      'leaflet-files',
      '<script src="/files/leaflet.js" defer></script>'
    ),
  },
  'leaflet-cluster': leaflet('leaflet-cluster', {clusters: true}),
  'leaflet-batched': leaflet('leaflet-batched', {clusters: true, batch: 50}),
  maplibre: {
    async make() {
      await bundle('maplibre', 'maplibre', {});
      const worker = 'maplibre-gl-worker.mjs';
      await copyPackageFile(`maplibre-gl/dist/${worker}`, worker);
    },
    page: library(
      'maplibre',
      '<link rel="modulepreload" as="worker" href="/maplibre-gl-worker.mjs">'
    ),
  },
};

const TYPES = /\.(html|js|mjs|css|json)$/;

/** Compresses each file. */
async function compress() {
  for (const name of await readdir(SITE, {recursive: true})) {
    const file = join(SITE, name);
    if (!TYPES.test(name) || !(await stat(file)).isFile()) continue;
    await writeFile(`${file}.br`, await brotli(await readFile(file)));
  }
}

/** Writes the site for these pages, each given as name, count and times. */
export async function writeSite(wanted) {
  await rm(SITE, {recursive: true, force: true});
  await mkdir(SITE, {recursive: true});
  const scripts = ['intl-office.js', 'frame', 'intl-office.classic.js'];
  if (hasOwnBundle) scripts.push('partner-map-list.js');
  for (const name of scripts)
    await cp(join(DIST, name), join(SITE, name), {recursive: true});
  await put(
    'blank.html',
    '<!doctype html><title>Blank</title><link rel="icon" href="data:,">'
  );

  const names = new Set(wanted.map(({name}) => name));
  for (const name of names) await PAGES[name].make?.();
  const counts = new Set(wanted.map(({count}) => count));
  for (const count of counts)
    if (count !== BUNDLED)
      await put(dataPathOf(count), JSON.stringify(payloadOf(count)));
  for (const {name, count, times} of wanted)
    await put(
      pathOf(name, count, times),
      await PAGES[name].page(count, times ?? 1)
    );
  await compress();
}
