// Starts `npm start` and opens the demo in Chromium.

import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {after, before, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {openChromium} from '../test-runner/open-chromium.mjs';
import {TAGS} from './tags.mjs';

const SERVE = fileURLToPath(new URL('serve.mjs', import.meta.url));

let server;
let address;
let browser;

before(async () => {
  server = spawn(process.execPath, [SERVE, '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({input: server.stdout})) {
    [, address] = /^The demo: (\S+)/.exec(line) ?? [];
    if (address) break;
  }
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  server.kill();
  if (server.exitCode === null) await once(server, 'exit');
});

it('shows all four elements, built from the sources, without errors', async () => {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', ({message}) => errors.push(message));
  await page.goto(address);
  await page
    .waitForFunction(
      (tags) =>
        tags.every((tag) =>
          document.querySelector(tag)?.shadowRoot?.querySelector('.root')
        ),
      {timeout: 15_000},
      TAGS
    )
    .catch(({message}) => errors.push(message));
  assert.deepEqual(errors, []);
});
