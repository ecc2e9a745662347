// Serves dist/, with the demo and the two scripts as src/ and demo/ have them at
// the moment. Writes these scripts, not minified, and their modules to
// node_modules/.cache/demo/. Pages reload when something changes. Opens the demo
// in a browser, where there is a terminal, unless it is given --no-open.

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

/** Finds what is made from the sources, and everything else in dist/. */
function route(context, next) {
  const {path} = context;
  if (path === '/' || path === '/demo') return context.redirect('/demo/');
  if (SCRIPTS.includes(path)) context.path = `/${CACHE}${path}`;
  else if (!/^\/(demo\/|__)/.test(path)) context.path = `/dist${path}`;
  return next();
}

/** Two payloads of the demo as no file can be: one comes late, one changes. */
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
