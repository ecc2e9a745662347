// Opens what is built as a visitor does: serves dist/, and what a test adds to
// it, on this machine alone, and shows it in a browser. Writes nothing.

import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../test-runner/find-browser.mjs';
import {TAGS} from '../build/tags.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A page of a host with our elements, or whatever else is its body. */
export const pageWith = (body, {root = 'lang="de"', head = ''} = {}) =>
  `<!doctype html>
<html ${root}>
<head>
<meta name="viewport" content="width=device-width">
<title>Internationales</title>
${head}
</head>
<body>
<main>
<h1>Internationales</h1>
${body}
</main>
</body>
</html>`;

/** Runs in the page: whether each of our elements shows what it is going to. */
const isShown = (tags) =>
  [...document.querySelectorAll(tags)].every(
    (element) =>
      element.shadowRoot?.firstElementChild &&
      !element.shadowRoot.querySelector('[aria-busy="true"]')
  );

/** Runs in the page: waits until what is measured is drawn. */
const drawn = async () => {
  await document.fonts.ready;
  for (let i = 0; i < 3; i++)
    await new Promise((done) => requestAnimationFrame(done));
};

/**
 * Serves dist/ and the pages that stand in `pages` by their paths. `open` shows
 * one of them in a window of its own, with media `features` such as
 * `{'forced-colors': 'active'}`. The browser may have `switches` and an
 * environment, `env`, of its own.
 */
export async function openBuilt(pages = {}, {switches = [], env = {}} = {}) {
  const server = createServer(async ({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    try {
      const content =
        pages[pathname] ??
        (await readFile(new URL(`../../dist${pathname}`, import.meta.url)));
      response.writeHead(200, {
        'content-type': TYPES[extname(pathname) || '.html'] ?? 'text/plain',
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: [
      // As root in a container it has no sandbox of its own.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...switches,
    ],
    env: {...process.env, ...env},
  });

  return {
    async open(path, {width = 1100, height = 900, features} = {}) {
      // A window of its own is visible while others run, and runs beside them.
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      // So that a test may look into a page with a strict policy.
      await page.setBypassCSP(true);
      await page.setViewport({width, height});
      const protocol = await page.createCDPSession();
      const settle = async () => {
        await page.waitForFunction(isShown, {}, TAGS.join());
        await page.evaluate(drawn);
      };
      const emulate = async (wanted = {}, media = '') => {
        // Puppeteer's own knows only some of the features.
        await protocol.send('Emulation.setEmulatedMedia', {
          media,
          features: Object.entries(wanted).map(([name, value]) => ({
            name,
            value,
          })),
        });
        await settle();
      };
      await page.goto(`http://127.0.0.1:${server.address().port}${path}`);
      await emulate(features);
      return {page, settle, emulate, close: () => context.close()};
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
