// The engines that the tests run in: what starts each, and what a test may ask
// of it. Reads and writes no file.

import * as Chromium from './chromium.mjs';
import * as Firefox from './firefox.mjs';
import * as WebKit from './webkit.mjs';

/** By the name that its launcher has, too. */
export const ENGINES = {Chromium, Firefox, WebKit};
