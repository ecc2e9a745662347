// The command `npm start`. Serves dist/, and the demo and the two scripts with all
// elements from node_modules/.cache/demo/, where it writes them again whenever a source
// changes. Pages reload on changes. Prints what there is. In a terminal it opens the
// overview in a browser, unless called with --no-open.

import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {setTimeout as delay} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';
import {context} from 'esbuild';
import {watch} from 'rollup';
import {scripts} from '../../rollup.config.js';
import {importPages, watchDemo, writeOffices} from './demo.mjs';
import {modules} from './modules.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

const CACHE = 'node_modules/.cache/demo';
const SCRIPTS = ['/intl-office.js', '/intl-office.classic.js'];

/** Serves scripts and pages from the cache, their files from demo/, the rest from dist/. */
function route(context, next) {
  const {path} = context;
  if (path === '/' || path === '/demo') return context.redirect('/demo/');
  // The server looks for a page itself.
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (SCRIPTS.includes(path) || existsSync(`${CACHE}${file}`))
    context.path = `/${CACHE}${file}`;
  else if (!/^\/(demo\/|__)/.test(path)) context.path = `/dist${path}`;
  return next();
}

/** Two payloads of the demo: one responds late, one changes. */
async function livePayloads(context, next) {
  const {path} = context;
  if (path === '/demo/payloads/slow.json') await delay(3000);
  if (path !== '/demo/payloads/changing.json') return next();

  const payload = JSON.parse(await readFile(`.${path}`, 'utf8'));
  const now = Math.floor(Date.now() / 5000) % payload.partners.length;
  context.set('cache-control', 'no-store');
  context.body = {
    ...payload,
    updated: `2026-11-${String(now + 1).padStart(2, '0')}`,
    partners: payload.partners.slice(0, now + 1),
  };
}

/** The server reloads a page with a script from a data URL, which pages do not allow. */
const allowReload = {
  name: 'allow-reload',
  transform: ({body, response}) =>
    response.is('html')
      ? body.replace(/(script-src (?:'|&#39;)self(?:'|&#39;))/, '$1 data:')
      : undefined,
};

/** Prints the URLs of all pages. */
async function printPages(origin) {
  const {PAGES: pages, fileOf} = await importPages();
  const rows = [
    ...pages.map(({path, title}) => [`demo/${fileOf(path, 'en')}`, title.en]),
    ['editor/index.html', 'The editor for the content'],
  ];
  const width = Math.max(...rows.map(([path]) => path.length));
  console.log(`
The demo: ${origin}demo/

${rows.map(([path, title]) => `  ${origin}${path.padEnd(width)}  ${title}`).join('\n')}

Changes in demo/ and src/ show at once. Ctrl+C stops the server.
`);
}

const compiler = await context(modules(`${CACHE}/lib`));
await compiler.rebuild();
await compiler.watch();

let isServed = false;
await new Promise((resolve) => {
  watch(scripts(CACHE)).on('event', (event) => {
    if (event.code === 'ERROR') console.error(event.error.message);
    if (event.code === 'END') resolve();
    if (event.code === 'END' && isServed)
      void writeOffices(`${CACHE}/demo`, CACHE);
    return event.result?.close();
  });
});

await watchDemo(`${CACHE}/demo`, CACHE);
isServed = true;

const mayOpen = process.stdout.isTTY && !process.env.CI;
const {config} = await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    rootDir: process.cwd(),
    open: mayOpen && !process.argv.includes('--no-open') && '/demo/',
    watch: true,
    clearTerminalOnReload: false,
    middleware: [route, livePayloads],
    plugins: [allowReload],
  },
});
await printPages(`http://localhost:${config.port}/`);
