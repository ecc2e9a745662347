// Installs the engines that `npm test` requires, if possible, and prints their
// names. Ends with 1 if a required engine is missing.

import {findEngines} from './find-browser.mjs';

try {
  for (const [name] of findEngines().found) console.log(`Found ${name}.`);
} catch ({message}) {
  console.error(message);
  process.exitCode = 1;
}
