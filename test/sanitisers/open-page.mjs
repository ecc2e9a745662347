// Opens a page that can import the modules of the embed builder and packages.

import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {serveLocally, typeOf} from '../../tools/test-runner/local-server.mjs';
import {messagesOf} from '../../tools/test-runner/messages-of.mjs';
import {openChromium} from '../../tools/test-runner/open-chromium.mjs';

const ROOT = new URL('../../', import.meta.url);
const OPEN = /^\/(node_modules|test\/sanitisers)\/(?!.*\.\.)/;

/** Modules of the embed builder, which are written in TypeScript. */
const BUILDER = /^\/demo\/embed\/([a-z-]+)\.js$/;

/** A module of the embed builder for browsers. */
async function bundle(name) {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(`demo/embed/${name}.ts`, ROOT))],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0].contents;
}

/** The content of a file that the page may read. */
function open(pathname) {
  const [, name] = BUILDER.exec(pathname) ?? [];
  if (name) return bundle(name);
  if (!OPEN.test(pathname)) throw new Error('not open');
  return readFile(new URL(`.${pathname}`, ROOT));
}

async function respond({url}, response) {
  const {pathname} = new URL(url, 'http://localhost');
  if (pathname === '/') {
    response.writeHead(200, {'content-type': 'text/html'});
    response.end(
      '<!doctype html><meta charset="utf-8"><title>Sanitisers</title><link rel="icon" href="data:,"><body>'
    );
    return;
  }
  try {
    const content = await open(pathname);
    response.writeHead(200, {'content-type': typeOf(pathname)}).end(content);
  } catch {
    response.writeHead(404).end();
  }
}

/** Opens the page. Returns it with its console messages, and a function to close it. */
export async function openPage() {
  const server = await serveLocally(respond);
  const browser = await openChromium();
  const page = await browser.newPage();
  const messages = messagesOf(page);
  await page.goto(`${server.origin}/`);
  const close = async () => {
    await browser.close();
    server.close();
  };
  return {page, messages, close};
}
