// Loads a page once, with nothing in its cache, and reads what that cost.

import {setTimeout as delay} from 'node:timers/promises';
import {settle, withPage} from './browser.mjs';
import {pathOf} from './paths.mjs';
import {CATEGORIES, readTrace} from './trace.mjs';
import {VARIANTS} from './variants.mjs';

/** The longest that a load may take, in milliseconds. */
const PATIENCE = 60_000;

/** All nodes of a document, those in shadow roots too. */
function countNodes() {
  let count = 0;
  const visit = (root) => {
    const walker = document.createTreeWalker(root);
    for (let node = walker.currentNode; node; node = walker.nextNode()) {
      count++;
      if (node.shadowRoot) visit(node.shadowRoot);
    }
  };
  visit(document);
  return count;
}

/** The ready time, or an error that says what was not. */
const inTime = (ready, what) =>
  Promise.race([
    ready,
    delay(PATIENCE, undefined, {ref: false}).then(() => {
      throw new Error(`${what} was not complete after ${PATIENCE / 1000} s.`);
    }),
  ]);

/** The heap of the page and of its workers after the garbage is gone, in bytes. */
async function heapOf(page, client) {
  const sessions = [client, ...page.workers().map(({client}) => client)];
  let sum = 0;
  for (const session of sessions) {
    await session.send('HeapProfiler.collectGarbage');
    const {usedSize} = await session.send('Runtime.getHeapUsage');
    sum += usedSize;
  }
  return sum;
}

/** One load: its measures by name, times in milliseconds. */
export function load(browser, server, {name, count, times, profile}) {
  const path = pathOf(name, count, times);
  const address = server.origin + path;
  return withPage(
    browser,
    server.origin,
    VARIANTS[name],
    profile,
    async ({page, client, ready}) => {
      await page.tracing.start({categories: CATEGORIES});
      server.reset();
      await client.send('Page.navigate', {url: address});
      const readyAt = await inTime(ready, path);
      await settle(page);
      const trace = JSON.parse(
        Buffer.from(await page.tracing.stop()).toString()
      );
      const {bytes, requests} = server.sent();
      const {start, ...seen} = await page.evaluate(() => ({
        start: performance.timeOrigin,
        fcp: performance.getEntriesByName('first-contentful-paint')[0]
          ?.startTime,
        shift: globalThis.bench.shift,
      }));
      let nodes = 0;
      for (const frame of page.frames())
        nodes += await frame.evaluate(countNodes);
      return {
        ready: readyAt - start,
        ...seen,
        bytes,
        requests,
        ...readTrace(trace, address),
        heap: await heapOf(page, client),
        nodes,
      };
    }
  );
}
