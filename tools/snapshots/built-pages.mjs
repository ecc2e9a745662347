// Serves dist/ and pages of a test on this machine, and opens them in Chromium.

import {readFile} from 'node:fs/promises';
import {TAGS} from '../build/tags.mjs';
import {serveLocally, typeOf} from '../test-runner/local-server.mjs';
import {openChromium} from '../test-runner/open-chromium.mjs';

/** A host page with some markup in its body. */
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

/** Runs in the page: whether all elements have rendered and loaded their content. */
export const isShown = (tags) =>
  [...document.querySelectorAll(tags)].every(
    (element) =>
      element.shadowRoot?.firstElementChild &&
      !element.shadowRoot.querySelector('[aria-busy="true"]')
  );

/** Runs in the page: the next anniversary must not depend on when a test runs. */
const setYear = () => {
  Date.prototype.getFullYear = () => 2026;
};

/** Runs in the page: waits until elements have measured and rendered again. */
export const drawn = async () => {
  await document.fonts.ready;
  for (let i = 0; i < 3; i++)
    await new Promise((done) => requestAnimationFrame(done));
};

/**
 * Serves dist/ and `pages`, by path, on this machine. Returns the origin and a
 * function to stop.
 */
export const serveBuilt = (pages = {}) =>
  serveLocally(async ({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    try {
      const content =
        pages[pathname] ??
        (await readFile(new URL(`../../dist${pathname}`, import.meta.url)));
      const isFile = /\.\w+$/.test(pathname);
      response
        .writeHead(200, {'content-type': typeOf(isFile ? pathname : '.html')})
        .end(content);
    } catch {
      response.writeHead(404).end();
    }
  });

/**
 * Serves dist/ and `pages`, by path. `open` opens one in a new window, with media
 * `features` such as `{'forced-colors': 'active'}`. `options` are those
 * of `openChromium`.
 */
export async function openBuilt(pages = {}, options = {}) {
  const server = await serveBuilt(pages);
  const browser = await openChromium(options);

  return {
    async open(path, {width = 1100, height = 900, features} = {}) {
      // A page in a window of its own stays visible while others run.
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      // A strict policy would block the scripts of tests.
      await page.setBypassCSP(true);
      await page.setViewport({width, height});
      const protocol = await page.createCDPSession();
      const settle = async () => {
        await page.waitForFunction(isShown, {}, TAGS.join());
        await page.evaluate(drawn);
      };
      const emulate = async (wanted = {}, media = '') => {
        // Puppeteer's own method supports only some features.
        await protocol.send('Emulation.setEmulatedMedia', {
          media,
          features: Object.entries(wanted).map(([name, value]) => ({
            name,
            value,
          })),
        });
        await settle();
      };
      await page.evaluateOnNewDocument(setYear);
      await page.goto(`${server.origin}${path}`);
      await emulate(features);
      return {page, settle, emulate, close: () => context.close()};
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
