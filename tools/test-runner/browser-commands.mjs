// A plugin of the test runner: commands that tests send to the browser in addition
// to those of @web/test-runner-commands. Each engine implements them in engines/;
// tests call them through src/testing/browser.ts.

import {ENGINES} from './engines/index.mjs';

export const browserCommands = () => ({
  name: 'browser-commands',
  async executeCommand({command, payload, session}) {
    const {browser, id} = session;
    const run = ENGINES[browser.name].commands[command];
    // Without a result, the runner reports an unknown command.
    return run && ((await run(browser.getPage(id), payload)) ?? true);
  },
});
