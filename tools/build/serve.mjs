// The command `npm start`. Serves dist/, the demo and the two scripts with all
// elements, built from src/ without minifying into node_modules/.cache/demo/. Pages
// reload on changes. In a terminal it opens the demo in a browser, unless called with
// --no-open.

import {readFile} from 'node:fs/promises';
import {setTimeout as delay} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';
import {context} from 'esbuild';
import {watch} from 'rollup';
import {scripts} from '../../rollup.config.js';
import {modules} from './modules.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

const CACHE = 'node_modules/.cache/demo';
const SCRIPTS = ['/intl-office.js', '/intl-office.classic.js'];

/** Serves scripts from the cache, the demo from demo/, the rest from dist/. */
function route(context, next) {
  const {path} = context;
  if (path === '/' || path === '/demo') return context.redirect('/demo/');
  if (SCRIPTS.includes(path)) context.path = `/${CACHE}${path}`;
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

const compiler = await context(modules(`${CACHE}/lib`));
await compiler.rebuild();
await compiler.watch();

await new Promise((resolve) => {
  watch(scripts(CACHE)).on('event', (event) => {
    if (event.code === 'ERROR') console.error(event.error.message);
    if (event.code === 'END') resolve();
    return event.result?.close();
  });
});

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
  },
});
console.log(`\nThe demo: http://localhost:${config.port}/demo/\n`);
