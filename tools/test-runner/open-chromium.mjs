// Opens Chromium for tools and for tests that run in Node.

import {getuid} from 'node:process';
import puppeteer from 'puppeteer-core';
import {findBrowser, findHeadlessBrowser} from './find-browser.mjs';

/**
 * Opens Chromium with Puppeteer's options: as visitors have it, or else the one for
 * tests.
 */
export const openChromium = ({
  isVisitors = false,
  args = [],
  ...options
} = {}) =>
  puppeteer.launch({
    ...options,
    executablePath: isVisitors ? findBrowser() : findHeadlessBrowser(),
    // Chromium's sandbox does not support root, as in a container.
    args: [...(getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
  });
