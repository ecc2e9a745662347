// Opens host pages in Chromium and records what they request, print and do.

import {TAGS} from '../../tools/build/tags.mjs';
import {openChromium} from '../../tools/test-runner/open-chromium.mjs';
import {serveHosts, WAYS} from './hosts.mjs';
import {watchPage} from './watch.mjs';

/** Runs in the page: waits until an element has rendered, and returns it. */
async function rendered(tag) {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const element = document.querySelector(tag);
    if (element?.shadowRoot?.querySelector('.root')) {
      await document.fonts.ready;
      // Elements measure and render again in the next frame.
      for (let i = 0; i < 3; i++)
        await new Promise((done) => requestAnimationFrame(done));
      return element;
    }
    await new Promise((done) => requestAnimationFrame(done));
  }
  return null;
}

/**
 * Runs in the page: waits until each frame has reported its height. Only then it has
 * its URL.
 */
async function framesReady() {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const frames = [...document.querySelectorAll('iframe')];
    if (frames.every(({style}) => style.height)) return;
    await new Promise((done) => requestAnimationFrame(done));
  }
}

export const frameOf = (page, tag) =>
  page.frames().find((frame) => frame.url().includes(`/frame/${tag}.`));

/** The four elements of a page, or of its frames. */
export async function elementsOf(page, {isFramed}) {
  if (isFramed) await page.evaluate(framesReady);
  const elements = await Promise.all(
    TAGS.map(async (tag) => {
      const frame = isFramed ? frameOf(page, tag) : page.mainFrame();
      const found = await frame?.evaluateHandle(rendered, tag);
      return found?.asElement();
    })
  );
  return elements.filter(Boolean);
}

/** What watchPage() has recorded in a page and its frames. */
export async function recordedOn(page) {
  const recorded = await Promise.all(
    page
      .frames()
      .map((frame) => frame.evaluate(() => window.recorded ?? ['not watched']))
  );
  return recorded.flat();
}

/** Opens the browser. Returns `visit`, which opens a host page. */
export async function openHosts() {
  const server = await serveHosts();
  const browser = await openChromium();
  /** Pages to use again: opening a page takes as long as its test. */
  const idle = [];

  async function openPage() {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.evaluateOnNewDocument(watchPage);
    const visited = {page, context};
    page.on('console', (message) =>
      visited.console.push(`${message.type()}: ${message.text()}`)
    );
    page.on('pageerror', (error) =>
      visited.console.push(`thrown: ${error.message}`)
    );
    page.on('request', (request) => {
      const {origin, pathname} = new URL(request.url());
      // Ignores requests of the host and of the browser.
      if (!/^\/(host\/.*|favicon\.ico)?$/.test(pathname))
        visited.requests.push(server.isOurs(origin) ? pathname : request.url());
    });
    return visited;
  }

  return {
    /**
     * Opens the page of a host. Returns its requests and console messages. `leave`
     * makes the page available for the next visit, if it has left nothing behind.
     */
    async visit(hostName, wayName, {isAllowed = true, width = 1100} = {}) {
      const visited = idle.pop() ?? (await openPage());
      Object.assign(visited, {console: [], requests: []});
      const {page} = visited;
      // Frames outside the viewport are not rendered.
      const height = WAYS[wayName]?.isFramed ? 9000 : 900;
      const before = page.viewport();
      if (before?.height !== height || before.width !== width)
        await page.setViewport({width, height});
      await page.goto(server.address(hostName, wayName, isAllowed));
      return {...visited, leave: () => idle.push(visited)};
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
