// Tests that placeholders become elements whenever a page runs the script: at once,
// later, or from an optimiser that withholds events of the page. Reads dist/.

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {messagesOf} from '../tools/test-runner/messages-of.mjs';
import {openChromium} from '../tools/test-runner/open-chromium.mjs';
import {servePages} from './serve-pages.mjs';

const PLACEHOLDER =
  '<div data-intl-embed="network-list" data-lang="en"><p>Fallback</p></div>';

const src = 'src="/intl-office.classic.js"';

/** Adds the script to the page. */
const INSERT = `const script = document.createElement('script');
  script.src = '/intl-office.classic.js';
  document.head.append(script);`;

/** What an optimiser does before the page: it withholds events from other scripts. */
const withholding = (...types) => `
  const {addEventListener} = EventTarget.prototype;
  let readyState = 'loading';
  Object.defineProperty(document, 'readyState', {
    configurable: true,
    get: () => readyState,
  });
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (!${JSON.stringify(types)}.includes(type))
      addEventListener.call(this, type, ...rest);
  };`;

/** Runs after everything else on the page. */
const afterLoad = (code) =>
  `addEventListener.call(window, 'load', () => setTimeout(() => {${code}}));`;

/** The script in the page, before and after the placeholder. */
const PAGES = {
  'a script in the head': [`<script ${src}></script>`],
  'a deferred script': [`<script ${src} defer></script>`],
  'an async script': [`<script ${src} async></script>`],
  'a module': ['<script type="module" src="/intl-office.js"></script>'],
  'an async module': [
    '<script type="module" async src="/intl-office.js"></script>',
  ],
  'a script before the placeholder is complete': [
    '',
    PLACEHOLDER.replace('<p>', `<script ${src}></script><p>`),
  ],
  'a script that is inserted after the load event': [
    `<script>const {addEventListener} = window; ${afterLoad(INSERT)}</script>`,
  ],
  'an optimiser that withholds DOMContentLoaded': [
    `<script>${withholding('DOMContentLoaded')}</script><script ${src}></script>`,
  ],
  'an optimiser that withholds all events but readystatechange': [
    `<script>${withholding('DOMContentLoaded', 'load', 'pageshow')}
      addEventListener.call(document, 'readystatechange', () => {
        readyState = 'interactive';
      });
    </script><script ${src}></script>`,
  ],
  'an optimiser that runs the script late and sends the events again': [
    `<script>${withholding()}
      ${afterLoad(`${INSERT} script.onload = () => {
        readyState = 'interactive';
        document.dispatchEvent(new Event('readystatechange'));
      };`)}
    </script>`,
  ],
};

describe('a placeholder becomes an element', {concurrency: 4}, () => {
  let browser;
  let server;
  const address = (title) => `/page/${Object.keys(PAGES).indexOf(title)}`;

  before(async () => {
    server = await servePages(
      Object.fromEntries(
        Object.entries(PAGES).map(([title, [head, body = PLACEHOLDER]]) => [
          address(title),
          `<!doctype html><title>Page</title>${head}<body>${body}`,
        ])
      )
    );
    browser = await openChromium();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  for (const title of Object.keys(PAGES))
    it(`by ${title}`, async () => {
      const page = await browser.newPage();
      const messages = messagesOf(page);
      await page.goto(`${server.origin}${address(title)}`);
      const root = await page.waitForSelector('network-list >>> .root');
      assert.ok(
        await root.evaluate(({textContent}) => textContent.includes('since'))
      );
      assert.equal(
        await page.$eval('network-list', ({textContent}) => textContent),
        'Fallback'
      );
      assert.equal(
        (await page.$$('network-list, [data-intl-embed]')).length,
        1
      );
      assert.deepEqual(messages, []);
      await page.close();
    });
});
