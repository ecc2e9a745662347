// Opens Chromium for tools and for tests that run in Node.

import {getuid} from 'node:process';
import puppeteer from 'puppeteer-core';
import {findBrowser, findHeadlessBrowser} from './find-browser.mjs';

/**
 * Opens Chromium with Puppeteer's options: the one for tests or, with `isWhole`, as
 * visitors have it.
 */
export const openChromium = ({isWhole = false, args = [], ...options} = {}) =>
  puppeteer.launch({
    ...options,
    executablePath: isWhole ? findBrowser() : findHeadlessBrowser(),
    // Chromium's sandbox does not support root, as in a container.
    args: [...(getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
  });
