// Reads dist/, the payload and pages/ and writes node_modules/.cache/site/: one
// page for each variant and number of partners, with all that it asks for, and
// everything also as brotli.

import {
  cp,
  mkdir,
  readFile,
  readdir,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';
import {build} from 'esbuild';
import {fragmentOf} from '../tools/build/prerender.mjs';
import {
  BUNDLED,
  BUNDLED_KINDS,
  landGeoJson,
  landPath,
  payloadOf,
  project,
} from './data.mjs';
import {details, lines, nameOf, textsIn} from './pages/texts.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const DIST = here('../dist');

/** The folder that is served. */
export const SITE = here('node_modules/.cache/site');

/** Whether the element has a bundle of its own. */
export const hasOwnBundle = existsSync(join(DIST, 'partner-map-list.js'));

const put = async (path, content) => {
  const file = join(SITE, path);
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, content);
};

/** Where the data of so many partners is; none, where a script brings them. */
const dataOf = (count) => (count === BUNDLED ? '' : `/data/${count}.json`);

const pageStyles = await readFile(here('pages/page.css'), 'utf8');
const minified = (css) => css.replace(/\s*([{}:;,])\s*/g, '$1').trim();

/** A page: the same around each variant. */
const page = (head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Partners</title>
<link rel="icon" href="data:,">
<style>${minified(pageStyles)}</style>
${head}
</head>
<body>
<h1>Dortmund international</h1>
<p>Our city has partners all over the world.</p>
${body}
<p id="after">Write to us if you would like to take part.</p>
</body>
</html>
`;

/** The style sheet that docs/embedding.md recommends: its first CSS example. */
const [, room] = /```css\n([^]*?)```/.exec(
  await readFile(here('../docs/embedding.md'), 'utf8')
);

const reserved = `<style>${minified(room)}</style>`;

const attributes = (count) =>
  count === BUNDLED ? `kinds="${BUNDLED_KINDS}"` : `src="${dataOf(count)}"`;

const elements = (count, times) =>
  Array.from(
    {length: times},
    () =>
      `<partner-map-list ${attributes(count)}><a href="https://www.dortmund.de/">Partners</a></partner-map-list>`
  ).join('\n');

const widget = (script) => (count, times) =>
  page(
    `${reserved}<script type="module" src="/${script}"></script>`,
    elements(count, times)
  );

function frame(count) {
  const query =
    count === BUNDLED
      ? `kinds=${encodeURIComponent(BUNDLED_KINDS)}`
      : `src=${encodeURIComponent(dataOf(count))}`;
  return page(
    reserved,
    `<iframe src="/frame/partner-map-list.en.html?${query}" title="International partners of the City of Dortmund" width="100%" height="840" frameborder="0" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" loading="lazy"></iframe>
<script src="/frame/resize.js" async></script>`
  );
}

/** The element as HTML, as `dist/static/` has it, but without controls. */
const fragment = async (count) =>
  page(
    '',
    await fragmentOf('partner-map-list', 'en', payloadOf(count), {
      isPlain: true,
    })
  );

const round = (value) => Math.round(value * 10) / 10;

/** All by hand: entries that the browser opens, markers without names. */
async function staticPage(count) {
  const {office, partners} = payloadOf(count);
  const {compare} = textsIn('en');
  const ordered = [...partners].sort((a, b) => compare(a.name.en, b.name.en));
  const css = await readFile(here('pages/partners.css'), 'utf8');
  const entries = ordered.map((partner) => {
    const [place, more] = lines(partner, 'en', office.location);
    return `<li><details name="partner"><summary class="choose"><b>${nameOf(partner, 'en')}</b><span>${place}</span><span>${more}</span></summary><div class="details">${details(partner, 'en')}</div></details></li>`;
  });
  // Eleven are mostly in Europe, and there is room for their names.
  const isFew = count === BUNDLED;
  const view = isFew ? '435 70 180 130' : '0 0 1000 500';
  const size = isFew ? 2 : 7;
  const markers = ordered.map((partner) => {
    const [x, y] = project(partner.location).map(round);
    const name = `<text x="${round(x + 3)}" y="${round(y + 1.5)}">${nameOf(partner, 'en')}</text>`;
    return `<circle cx="${x}" cy="${y}" r="${size}"/>${isFew ? name : ''}`;
  });
  return page(
    `<style>${minified(css)}.map{fill:var(--accent);stroke:var(--surface);stroke-width:${size / 4};font-size:5px}.map text{stroke:none;fill:var(--text)}.land{fill:var(--land);stroke:none}</style>`,
    `<div class="sides">
<svg class="map" viewBox="${view}" preserveAspectRatio="xMidYMid ${isFew ? 'slice' : 'meet'}" role="img" aria-label="Map of the partners in the list" width="100%"><path class="land" d="${await landPath()}"/>${markers.join('')}</svg>
<ol class="list">
${entries.join('\n')}
</ol>
</div>`
  );
}

/** A page with a map library: its bundle, and an empty frame for it to fill. */
const library = (name, head) => (count) =>
  page(
    `<link rel="stylesheet" href="/${name}.css">${head}
<script type="module" src="/${name}${count === BUNDLED ? '-with-data' : ''}.js"></script>`,
    `<div id="partners" data-src="${dataOf(count)}">
<div class="controls">
<input type="search" aria-label="City or country">
<button type="button" data-region="world">World</button>
<button type="button" data-region="europe">Europe</button>
<button type="button" data-lang="de">Deutsch</button>
<button type="button" data-lang="en">English</button>
<button type="button" data-theme="light">Light</button>
<button type="button" data-theme="dark">Dark</button>
</div>
<div class="sides"><div class="map"></div><ol class="list"></ol></div>
</div>`
  );

/** Bundles a library with its page, and the data where they are few. */
async function bundle(name, entry, {clusters, batch, fromFiles}) {
  const modules = {
    land: fromFiles
      ? `const response = await fetch('/land.json');
export default await response.json()`
      : `export default ${JSON.stringify(await landGeoJson())}`,
    // Its own script has put it there.
    leaflet:
      'export const {circleMarker, featureGroup, geoJSON, map} = globalThis.L',
    list: `export const batch = ${batch ?? 'Infinity'}`,
    cluster: clusters
      ? `export {cluster} from './cluster.js'`
      : 'export const cluster = undefined',
  };
  const fetched = `const response = await fetch(document.querySelector('#partners').dataset.src);
export default await response.json()`;
  for (const [suffix, payload] of [
    ['', fetched],
    ['-with-data', `export default ${JSON.stringify(payloadOf(BUNDLED))}`],
  ])
    await build({
      entryPoints: {[name + suffix]: here(`pages/${entry}.js`)},
      outdir: SITE,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      legalComments: 'none',
      // Pictures that no rule of ours asks for.
      loader: {'.png': 'file'},
      // markercluster takes Leaflet from the global scope.
      inject: clusters ? [here('pages/global-leaflet.js')] : [],
      plugins: [
        {
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
              contents: {...modules, payload}[path],
              resolveDir: here('pages'),
            }));
          },
        },
      ],
    });
}

const leaflet = (name, options) => ({
  make: () => bundle(name, 'leaflet', options),
  page: library(name, ''),
});

/** What is compared: how each comes to be, by name. */
const PAGES = {
  static: {page: staticPage},
  fragment: {page: fragment},
  widget: {page: widget('intl-office.js')},
  'own-bundle': {page: widget('partner-map-list.js')},
  frame: {page: frame},
  leaflet: leaflet('leaflet', {}),
  'leaflet-files': {
    async make() {
      await bundle('leaflet-files', 'leaflet', {fromFiles: true});
      await put('land.json', JSON.stringify(await landGeoJson()));
      const file = 'leaflet.js';
      await cp(
        here(`node_modules/leaflet/dist/${file}`),
        join(SITE, 'files', file)
      );
    },
    page: library(
      'leaflet-files',
      '<script src="/files/leaflet.js" defer></script>'
    ),
  },
  'leaflet-cluster': leaflet('leaflet-cluster', {clusters: true}),
  'leaflet-lean': leaflet('leaflet-lean', {clusters: true, batch: 50}),
  maplibre: {
    async make() {
      await bundle('maplibre', 'maplibre', {});
      const file = 'maplibre-gl-worker.mjs';
      await cp(here(`node_modules/maplibre-gl/dist/${file}`), join(SITE, file));
    },
    page: library(
      'maplibre',
      '<link rel="modulepreload" as="worker" href="/maplibre-gl-worker.mjs">'
    ),
  },
};

/** The path of a variant's page. */
export const pathOf = (name, count, times = 1) =>
  `/${name}/${count}${times > 1 ? `-${times}` : ''}.html`;

const TYPES = /\.(html|js|mjs|css|json)$/;

/** Compresses all files: as well as brotli can, unless they are very large. */
async function compress() {
  for (const name of await readdir(SITE, {recursive: true})) {
    const file = join(SITE, name);
    if (!TYPES.test(name) || !(await stat(file)).isFile()) continue;
    const content = await readFile(file);
    const quality = content.length > 1.5e6 ? 6 : 11;
    await writeFile(
      `${file}.br`,
      await promisify(brotliCompress)(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      })
    );
  }
}

/** Writes the site for these variants, each given as name, count and times. */
export async function writeSite(wanted) {
  await rm(SITE, {recursive: true, force: true});
  await mkdir(SITE, {recursive: true});
  for (const name of ['intl-office.js', 'intl-office.classic.js', 'frame'])
    await cp(join(DIST, name), join(SITE, name), {recursive: true});
  if (hasOwnBundle)
    await cp(
      join(DIST, 'partner-map-list.js'),
      join(SITE, 'partner-map-list.js')
    );
  await put(
    'blank.html',
    '<!doctype html><title>Blank</title><link rel="icon" href="data:,">'
  );

  const names = new Set(wanted.map(({name}) => name));
  for (const name of names) await PAGES[name].make?.();
  const counts = new Set(wanted.map(({count}) => count));
  for (const count of counts)
    if (count !== BUNDLED)
      await put(`data/${count}.json`, JSON.stringify(payloadOf(count)));
  for (const {name, count, times} of wanted)
    await put(
      pathOf(name, count, times).slice(1),
      await PAGES[name].page(count, times ?? 1)
    );
  await compress();
}
