// Starts the demo as `npm start` does, on a port of its own choice, and looks at
// it in Chromium. Writes what tools/build/serve.mjs writes.

import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {after, before, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../test-runner/find-browser.mjs';
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
  browser = await puppeteer.launch({
    executablePath: findBrowser(),
    // As root in a container it has no sandbox of its own.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});

after(async () => {
  await browser?.close();
  server.kill();
  if (server.exitCode === null) await once(server, 'exit');
});

it('shows all four elements, made from the sources, without an error', async () => {
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
