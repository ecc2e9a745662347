// Writes the demo to a folder, dist/demo/ in `npm run build`: renders the pages of
// demo/pages.ts in each language, bundles their styles and scripts, and copies other
// files. `node tools/build/demo.mjs` writes dist/demo/ alone, in seconds. Reads
// `intl-office-widget.base` in package.json, the public URL of dist/.

import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, extname, join, resolve} from 'node:path';
import {argv, chdir} from 'node:process';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build, context} from 'esbuild';
import {writeDownloads} from './downloads.mjs';
import {importTypeScript} from './import-typescript.mjs';
import {officeContent} from './office-content.mjs';

/** Options of esbuild for the modules of the pages, which run in Node. */
const MODULES = {
  entryPoints: ['demo/pages.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
  logLevel: 'warning',
};

/** The files with the content of offices, which no module of a page imports. */
const contentFiles = async () =>
  (await readdir('demo/hosts', {recursive: true}))
    .filter((path) => ['.csv', '.json'].includes(extname(path)))
    .map((path) => resolve('demo/hosts', path));

/** Framework examples are projects, not pages; modules and their documents are sources. */
const isCopied = (path) =>
  path !== join('demo', 'frameworks') &&
  !['.ts', '.md'].includes(extname(path));

/** Options of esbuild for the styles and scripts of pages. */
const assets = (entryPoints, folder) => ({
  entryPoints: entryPoints.map((path) => join('demo', path)),
  outdir: folder,
  outbase: 'demo',
  bundle: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  loader: {'.svg': 'file', '.png': 'file', '.woff2': 'file'},
  assetNames: 'assets/[name]',
  logLevel: 'warning',
});

/** The styles and scripts of pages, each once. */
const entryPointsOf = (pages) => [
  ...new Set(
    pages.flatMap(({styles = [], scripts = [], earlyScripts = {}}) => [
      ...styles,
      ...scripts,
      ...Object.values(earlyScripts).flat(),
    ])
  ),
];

/** The public URL of dist/, or undefined while package.json has a placeholder. */
async function readBase() {
  const manifest = JSON.parse(await readFile('package.json', 'utf8'));
  const {base} = manifest['intl-office-widget'];
  return new URL(base).hostname === 'example.org' ? undefined : base;
}

/** Writes a file if it has changed, so that watchers see only changes. */
async function update(path, content) {
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before === content) return;
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, content);
}

/** The exports of the pages, from a file, so that errors name their lines. */
export async function importPages() {
  const {outputFiles} = await build(MODULES);
  const folder = await mkdtemp(join(tmpdir(), 'demo-'));
  try {
    const file = join(folder, 'pages.mjs');
    await writeFile(file, outputFiles[0].contents);
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(folder, {recursive: true});
  }
}

/**
 * Writes the scripts of pages with content of another office, as the command of an
 * office does, and beside them the outlines that they load. `scripts` is the folder of
 * the ready-made ones.
 */
export async function writeOffices(folder, scripts) {
  const {PAGES: pages, officeScript} = await importPages();
  const [{withContent}, {readPayload}] = await Promise.all(
    ['site/content-place.ts', 'payload/read-payload.ts'].map((path) =>
      importTypeScript(`src/${path}`)
    )
  );
  const script = await readFile(
    join(scripts, 'intl-office.classic.js'),
    'utf8'
  );
  for (const page of pages) {
    if (page.content === undefined) continue;
    await update(
      join(folder, officeScript(page.content)),
      withContent(script, readPayload(await officeContent(page)))
    );
  }
  const outlines = 'intl-office-land.js';
  await cp(join('dist', outlines), join(folder, 'offices', outlines));
}

/**
 * Renders the pages into a folder, and copies their files. Returns what the modules of
 * the pages export. `scripts` is the folder of the ready-made scripts.
 */
async function writePages(folder, scripts) {
  const exports = await importPages();
  const {PAGES: pages, renderPages} = exports;
  for (const [path, html] of await renderPages(await readBase()))
    await update(join(folder, path), html);
  for (const {files = {}} of pages)
    for (const [to, from] of Object.entries(files))
      await cp(from, join(folder, to), {recursive: true});
  await writeOffices(folder, scripts);
  return exports;
}

/** Writes the whole demo into a folder. */
export async function writeDemo(folder) {
  await rm(folder, {recursive: true, force: true});
  await cp('demo', folder, {recursive: true, filter: isCopied});
  const {PAGES: pages, DOWNLOADS} = await writePages(folder, 'dist');
  await writeDownloads(folder, DOWNLOADS);
  await build(assets(entryPointsOf(pages), folder));
}

/**
 * Writes the pages, their styles and their scripts into a folder, and again whenever a
 * source changes. Resolves after the first time. `scripts` is the folder of the
 * ready-made scripts.
 */
export async function watchDemo(folder, scripts) {
  let bundled;
  let downloads;
  let entryPoints = [];

  async function bundle(pages) {
    const wanted = entryPointsOf(pages);
    if (wanted.join() === entryPoints.join()) return;
    entryPoints = wanted;
    await bundled?.dispose();
    bundled = await context(assets(entryPoints, folder));
    await bundled.rebuild();
    await bundled.watch();
  }

  const render = async ({errors}) => {
    if (errors.length) return;
    try {
      const {PAGES: pages, DOWNLOADS} = await writePages(folder, scripts);
      await bundle(pages);
      // They contain no source that changes often.
      downloads ??= writeDownloads(folder, DOWNLOADS);
      await downloads;
    } catch (error) {
      // The next change may mend it.
      console.error(error);
    }
  };
  // Its output is not used: it tells when a module of a page or the content of an
  // office has changed.
  const pages = await context({
    ...MODULES,
    plugins: [
      {
        name: 'render',
        setup({onResolve, onEnd}) {
          onResolve({filter: /pages\.ts$/}, async ({path, kind}) =>
            kind === 'entry-point'
              ? {path: resolve(path), watchFiles: await contentFiles()}
              : undefined
          );
          onEnd(render);
        },
      },
    ],
  });
  await pages.rebuild();
  await pages.watch();
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  chdir(fileURLToPath(new URL('../../', import.meta.url)));
  await writeDemo('dist/demo');
}
