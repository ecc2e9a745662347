// Starts `npm start` and opens the demo in Chromium.

import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFile, writeFile} from 'node:fs/promises';
import {createInterface} from 'node:readline';
import {after, before, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {openChromium} from '../test-runner/open-chromium.mjs';
import {TAGS} from './tags.mjs';

const SERVE = fileURLToPath(new URL('serve.mjs', import.meta.url));

/** Where the server writes the pages. */
const CACHE = fileURLToPath(
  new URL('../../node_modules/.cache/demo', import.meta.url)
);

/** How long a busy machine may need, ms: only ends tests that hang. */
const PATIENCE = 60_000;

let server;
let ended;
let address;
let browser;

before(async () => {
  server = spawn(process.execPath, [SERVE, '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  ended = once(server, 'exit');
  for await (const line of createInterface({input: server.stdout})) {
    [, address] = /^The demo: (\S+)/.exec(line) ?? [];
    if (address) break;
  }
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  server.kill();
  await ended;
});

/** Opens a page of the demo in German. Returns the page and its errors. */
async function open(path = '') {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', ({message}) => errors.push(message));
  await page.goto(`${address}${path}?lang=de`);
  return {page, errors};
}

it('shows the elements, built from the sources, without errors', async () => {
  const {page, errors} = await open('hosts/city-portal.html');
  await page
    .waitForFunction(
      (tags) => {
        const elements = [...document.querySelectorAll(tags)];
        return (
          elements.length > 2 &&
          elements.every(({shadowRoot}) => shadowRoot?.querySelector('.root'))
        );
      },
      {timeout: PATIENCE},
      TAGS.join()
    )
    .catch(({message}) => errors.push(message));
  assert.deepEqual(errors, []);
});

it('reloads a page that changes', async () => {
  const {page, errors} = await open();
  const file = `${CACHE}/demo/index.html`;
  const html = await readFile(file, 'utf8');
  await page.evaluate(() => (document.title = 'Before'));
  // The server watches a file once it has sent it.
  await writeFile(
    file,
    html.replace(/<title>.*<\/title>/, '<title>After</title>')
  );
  try {
    await page.waitForFunction(() => document.title === 'After', {
      timeout: PATIENCE,
    });
  } finally {
    await writeFile(file, html);
  }
  assert.deepEqual(errors, []);
});
