// A plugin of the test runner: what a test asks of the browser beyond
// @web/test-runner-commands, as each engine does it. The tests' side of it is
// src/testing/browser.ts. Reads and writes no file.

import {ENGINES} from './engines/index.mjs';

export const browserCommands = () => ({
  name: 'browser-commands',
  async executeCommand({command, payload, session}) {
    const {browser, id} = session;
    const run = ENGINES[browser.name].commands[command];
    // Nothing would say that the command is not known.
    return run && ((await run(browser.getPage(id), payload)) ?? true);
  },
});
