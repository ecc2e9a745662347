// Opens Chromium for tools and for tests that run in Node.

import {getuid} from 'node:process';
import puppeteer from 'puppeteer-core';
import {findBrowser} from './find-browser.mjs';

/** Opens Chromium with Puppeteer's options. */
export const openChromium = ({args = [], ...options} = {}) =>
  puppeteer.launch({
    ...options,
    executablePath: findBrowser(),
    // Chromium's sandbox does not support root, as in a container.
    args: [...(getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
  });
