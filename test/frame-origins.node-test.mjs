// Tests resize.js with frames whose address does not say whose pages they are. Reads
// dist/.

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openChromium} from '../tools/test-runner/open-chromium.mjs';
import {servePages} from './serve-pages.mjs';

const PAGE = 'frame/network-list';

/** The addresses of frames, with the origin of the page and another one. */
const ADDRESSES = {
  'a page of the same origin': () => `/${PAGE}.html`,
  'a page of another origin': ({other}) => `${other}/${PAGE}.html`,
  'an address without .html': ({other}) => `${other}/${PAGE}?lang=en`,
  'an address that redirects to another origin': () => '/elsewhere?lang=en',
};

const SANDBOXES = ['', 'sandbox="allow-scripts"'];

describe('resize.js sets the height of', () => {
  let browser;
  let server;
  const pages = {};

  before(async () => {
    server = await servePages(pages);
    pages['/elsewhere'] = {location: `${server.other}/${PAGE}.html`};
    browser = await openChromium();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  for (const [what, addressOn] of Object.entries(ADDRESSES))
    for (const sandbox of SANDBOXES)
      it(`${what} ${sandbox}`, async () => {
        const frame = `<iframe src="${addressOn(server)}" width="500" ${sandbox}></iframe>`;
        const script = '<script src="/frame/resize.js"></script>';
        const page = await browser.newPage();
        // The script runs first, then after the frame has sent its height.
        for (const html of [
          `${script}${frame}`,
          `${frame}<script>onload = () => setTimeout(() => {
            const script = document.createElement('script');
            script.src = '/frame/resize.js';
            document.body.append(script);
          })</script>`,
        ]) {
          pages['/page'] = `<!doctype html><title>Page</title><body>${html}`;
          await page.goto(`${server.origin}/page`);
          const element = await page.$('iframe');
          const content = await element.contentFrame();
          await content.waitForSelector('network-list >>> .root');
          const height = () =>
            content.evaluate(() =>
              Math.ceil(document.documentElement.getBoundingClientRect().height)
            );
          await page.waitForFunction(
            (iframe, expected) => iframe.clientHeight === expected,
            {},
            element,
            await height()
          );
          assert.ok((await height()) > 500);
        }
        await page.close();
      });
});
