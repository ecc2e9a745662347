// Opens a page that can import the modules of the embed builder and packages.

import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {openChromium} from '../../tools/test-runner/open-chromium.mjs';

const ROOT = new URL('../../', import.meta.url);
const OPEN = /^\/(demo|node_modules|test\/sanitisers)\/(?!.*\.\.)/;
const TYPES = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
};

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
    if (!OPEN.test(pathname)) throw new Error('not open');
    const content = await readFile(new URL(`.${pathname}`, ROOT));
    response.writeHead(200, {
      'content-type': TYPES[extname(pathname)] ?? 'text/plain',
    });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}

/** Opens the page. Returns it with its console messages, and a function to close it. */
export async function openPage() {
  const server = createServer(respond);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const browser = await openChromium({});
  const page = await browser.newPage();
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', ({message}) => messages.push(message));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  return {page, messages, close};
}
