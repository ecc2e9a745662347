// The launcher and the commands of WebKit: WebKitGTK's MiniBrowser, through
// WebDriver.

import {findInFrame} from './frames.mjs';
import {openPage} from './webkit-desktop.mjs';

export const commands = {
  /** Clicks twice at a position, as a double click. */
  'double-click': (page, {x, y}) =>
    page.mouse.click(Math.round(x), Math.round(y), {count: 2}),

  /** Turns the wheel by CSS px. */
  'turn-wheel': (page, {x, y, deltaY}) =>
    page.mouse.wheel(Math.round(x), Math.round(y), deltaY),

  /** Replaces the emulated media features. */
  async emulate(page, {medium, features}) {
    if (medium) throw new Error('WebKit cannot emulate a medium.');
    await page.emulate(features);
  },

  /** Returns what a selector matches in the element of a frame page. */
  'look-into-frame': async (page, {address, selector}) =>
    (await page.evaluateInFrame(address, findInFrame, selector)) ?? [],

  /** Returns role and name of the focused element, from the accessibility tree. */
  'say-focused': (page) =>
    page.say(function deepest({activeElement} = document) {
      const {shadowRoot} = activeElement;
      return shadowRoot?.activeElement ? deepest(shadowRoot) : activeElement;
    }),
};

/** Creates a browser of the test runner from the paths of its programs. */
export function launcher(programs) {
  const endings = [];
  const active = new Set();
  let opening;
  let page;

  return {
    name: 'WebKit',
    // The page has the methods of Puppeteer's page that the runner calls.
    type: 'puppeteer',
    // MiniBrowser has one window.
    concurrency: 1,

    async startSession(id, url) {
      opening ??= openPage(programs, (ending) => endings.push(ending));
      page = await opening;
      active.add(id);
      await page.setViewport({width: 800, height: 600});
      await page.goto(url);
    },
    isActive: (id) => active.has(id),
    getPage: () => page,
    getBrowserUrl: () => page.url(),
    async stopSession(id) {
      active.delete(id);
      await page.release();
      // Stops scripts that are still running.
      await page.goto('about:blank');
      return {};
    },
    async stop() {
      for (const end of endings.splice(0).reverse()) await end();
    },
  };
}
