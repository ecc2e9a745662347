// Starts the browser, opens each page in its own context and throttles it.

import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../tools/test-runner/find-browser.mjs';
import {watch} from './pages/watch.js';

const VIEWPORT = {width: 1280, height: 1000};

/** The speed of the processor and of the connection. */
export const PROFILES = {
  plain: {title: 'as is'},
  slow: {
    title: '4 × CPU throttling, 1.6 Mbit/s, 150 ms round trip',
    cpu: 4,
    line: {
      offline: false,
      latency: 150,
      downloadThroughput: 1.6e6 / 8,
      uploadThroughput: 1.6e6 / 8,
    },
  },
};

const ARGUMENTS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Otherwise a sandboxed frame has its own process, which is not throttled.
  '--disable-features=IsolateSandboxedIframes',
  // WebGL without a graphics card.
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** Starts a browser with its own profile. */
export async function startBrowser() {
  const userDataDir = await mkdtemp(join(tmpdir(), 'intl-office-bench-'));
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    headless: true,
    userDataDir,
    defaultViewport: VIEWPORT,
    args: [...ARGUMENTS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  return {
    browser,
    version: await browser.version(),
    async close() {
      await browser.close();
      await rm(userDataDir, {recursive: true, force: true, maxRetries: 5});
    },
  };
}

/**
 * Opens a throttled page in its own context with an empty cache, and calls `use`
 * with it. Its process has already started. `ready` resolves when the page is
 * complete and usable, to the times of both.
 */
export async function withPage({browser}, origin, variant, profile, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const failed = new Promise((_, reject) => {
      page.on('pageerror', reject);
      page.on('console', (message) => {
        if (message.type() === 'error') reject(new Error(message.text()));
      });
    });
    await page.goto(`${origin}/blank.html`);
    const {cpu, line} = PROFILES[profile];
    const client = await page.createCDPSession();
    await client.send('Network.enable');
    if (line) await client.send('Network.emulateNetworkConditions', line);
    if (cpu) await client.send('Emulation.setCPUThrottlingRate', {rate: cpu});
    await client.send('Runtime.enable');
    await client.send('Runtime.addBinding', {name: 'benchReady'});
    const {isComplete, isUsable = null, inFrame} = variant;
    await page.evaluateOnNewDocument(
      `{${watch}; if ((window === top) === ${!inFrame}) watch(${isComplete}, ${isUsable}); else watch(null, null)}`
    );
    const ready = new Promise((resolve) => {
      client.once('Runtime.bindingCalled', ({payload}) =>
        resolve(JSON.parse(payload))
      );
    });
    return await Promise.race([failed, use({page, client, ready})]);
  } finally {
    await context.close();
  }
}

/** Waits until the page is idle. */
export const settle = (page) =>
  page.evaluate(async () => {
    const idle = () =>
      new Promise((resolve) => requestIdleCallback(resolve, {timeout: 2000}));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await idle();
    await idle();
  });
