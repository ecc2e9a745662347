// Runs in a process of its own: uses all elements in a page that jsdom or happy-dom
// simulates, as a unit test of a project does, and ends that page. Prints the texts of
// the elements as JSON. The process ends with 1 after any uncaught error.
//
// Arguments: the simulator, how a test runner uses it, and a folder of modules.
// `globals` copies what the window has into Node, as Vitest does. `realm` runs one
// script within the window, which has none of what only Node has, as in Jest.

import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {use} from './use-elements.mjs';

const [simulator, runner, folder] = process.argv.slice(2);
const ADDRESS = 'https://example.org/page';
const PAGE = '<!doctype html><html lang="de"><body></body></html>';

/** Errors in listeners and timers, which a simulator reports to its own console. */
const report = (...messages) => {
  console.error(...messages);
  process.exitCode = 1;
};

async function openJsdom() {
  const {JSDOM, VirtualConsole} = await import('jsdom');
  const virtualConsole = new VirtualConsole();
  for (const type of ['jsdomError', 'error', 'warn'])
    virtualConsole.on(type, (error) => report(type, error.cause ?? error));
  const {window} = new JSDOM(PAGE, {
    url: ADDRESS,
    pretendToBeVisual: true,
    runScripts: 'outside-only',
    virtualConsole,
  });
  return {
    window,
    run: (code) => window.eval(code),
    close: () => window.close(),
  };
}

async function openHappyDom() {
  const {GlobalWindow, Window, VirtualConsolePrinter} =
    await import('happy-dom');
  // As Vitest and the environment of Jest do.
  const window = new (runner === 'globals' ? GlobalWindow : Window)({
    url: ADDRESS,
    settings: {
      enableJavaScriptEvaluation: true,
      suppressInsecureJavaScriptEnvironmentWarning: true,
    },
  });
  window.document.write(PAGE);
  const printer = window.happyDOM.virtualConsolePrinter;
  if (!(printer instanceof VirtualConsolePrinter)) report('no printer');
  printer.addEventListener('print', () => {
    const text = printer.readAsString();
    if (text) report(text);
  });
  return {
    window,
    run: (code) => window.eval(code),
    close: () => window.happyDOM.close(),
  };
}

const page = await (simulator === 'jsdom' ? openJsdom : openHappyDom)();
const {window} = page;

/** Copies the window into Node. Returns a function that removes it again. */
function copyGlobals() {
  const names = new Set();
  for (
    let at = window;
    at && at !== Object.prototype;
    at = Object.getPrototypeOf(at)
  )
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  const before = new Map();
  for (const name of names) {
    const isOfNode = name in globalThis;
    // Node's own, but for the classes that a document checks and what names the page.
    if (isOfNode && !/Event|^(navigator|Node|Blob|File)$/.test(name)) continue;
    if (/^(constructor|undefined|NaN|Infinity)$/.test(name)) continue;
    before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, {
      get: () => window[name],
      set(value) {
        window[name] = value;
      },
      configurable: true,
    });
  }
  for (const name of ['window', 'self', 'top', 'parent'])
    Object.defineProperty(globalThis, name, {
      value: globalThis,
      configurable: true,
    });
  return () => {
    for (const [name, descriptor] of before)
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else delete globalThis[name];
    for (const name of ['window', 'self', 'top', 'parent'])
      delete globalThis[name];
  };
}

let result;
if (runner === 'globals') {
  const removeGlobals = copyGlobals();
  await import(pathToFileURL(join(folder, 'index.js')));
  result = await use();
  await page.close();
  removeGlobals();
} else {
  const {outputFiles} = await build({
    entryPoints: [join(folder, 'index.js')],
    bundle: true,
    write: false,
    format: 'iife',
    // Without top-level import.meta there.
    define: {'import.meta.url': '"https://example.org/intl-office.js"'},
    conditions: ['browser', 'production'],
    logLevel: 'silent',
  });
  page.run(outputFiles[0].text);
  result = JSON.parse(
    await page.run(`(${use})().then((result) => JSON.stringify(result))`)
  );
  await page.close();
}

console.log(JSON.stringify(result));
