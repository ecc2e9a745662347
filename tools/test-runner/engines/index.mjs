// The engines that the tests run in: each exports its launcher and the commands
// that tests can send to it.

import * as Chromium from './chromium.mjs';
import * as Firefox from './firefox.mjs';
import * as WebKit from './webkit.mjs';

/** By the name of the launcher. */
export const ENGINES = {Chromium, Firefox, WebKit};
