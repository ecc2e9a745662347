// Loads a page once with an empty cache, and measures the load.

import assert from 'node:assert/strict';
import {setTimeout as delay} from 'node:timers/promises';
import {settle, withPage} from './browser.mjs';
import {partnersByName} from './data.mjs';
import {pathOf} from './paths.mjs';
import {CATEGORIES, readTrace} from './trace.mjs';
import {VARIANTS} from './variants.mjs';

/** Limit of the duration of a load, ms. */
const TIMEOUT = 60_000;

/** Number of entries that every variant lists at first, if there are as many. */
const LISTED = 50;

/** Counts all nodes of a document, including those in shadow roots. */
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

/** Returns what `ready` resolves to, or throws after the timeout. */
const inTime = (ready, path) =>
  Promise.race([
    ready,
    delay(TIMEOUT, undefined, {ref: false}).then(() => {
      throw new Error(`${path} was not complete after ${TIMEOUT / 1000} s.`);
    }),
  ]);

/** Returns the heap of page and workers after garbage collection, in bytes. */
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

/** Throws if the page lists other partners, or does not react to a visitor. */
async function check(page, {names, answers}, count) {
  const shown = await page.frames().at(-1).evaluate(names);
  const expected = partnersByName(count).map(({name}) => name.en);
  assert.deepEqual(shown.slice(0, LISTED), expected.slice(0, LISTED));
  if (answers)
    assert.ok(
      await page.evaluate(answers),
      'The page did not react to a click and to typing.'
    );
}

/** Loads a page and returns the measures by name, times in milliseconds. */
export function load(browser, server, {name, count, times, profile}) {
  const path = pathOf(name, count, times);
  const address = server.origin + path;
  const variant = VARIANTS[name];
  return withPage(
    browser,
    server.origin,
    variant,
    profile,
    async ({page, client, ready}) => {
      await page.tracing.start({categories: CATEGORIES});
      server.reset();
      await client.send('Page.navigate', {url: address});
      const at = await inTime(ready, path);
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
      // A script that renders the whole page also attaches its listeners.
      const usableAt = variant.isStatic ? undefined : (at.usable ?? at.ready);
      const measures = {
        ready: at.ready - start,
        usable: usableAt && usableAt - start,
        ...seen,
        bytes,
        requests,
        ...readTrace(trace, address),
        heap: await heapOf(page, client),
        nodes,
      };
      await check(page, variant, count);
      return measures;
    }
  );
}
