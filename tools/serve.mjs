// Serves dist/, with the demo and the two scripts as src/ and demo/ have them at
// the moment. Writes these scripts, not minified, and their modules to
// node_modules/.cache/demo/. Pages reload when something changes. Opens the demo
// in a browser, where there is a terminal, unless it is given --no-open.

import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';
import {watch} from 'rollup';
import ts from 'typescript';
import {scripts} from '../rollup.config.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

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

// Compiles before it returns, and then on changes.
ts.createWatchProgram(
  ts.createWatchCompilerHost(
    'tools/tsconfig.build.json',
    {outDir: `${CACHE}/lib`, preserveWatchOutput: true, pretty: true},
    ts.sys
  )
);

await new Promise((resolve) => {
  watch(scripts(CACHE, {minified: false})).on('event', (event) => {
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
    middleware: [route],
  },
});
console.log(`\nThe demo: http://localhost:${config.port}/demo/\n`);
