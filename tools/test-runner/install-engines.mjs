// Lets the engines be there that `npm test` is going to run in, and says which
// they are. Ends with 1 where one is lacking that must be there.

import {findEngines} from './find-browser.mjs';

try {
  for (const [name] of findEngines().found) console.log(`${name} is there.`);
} catch ({message}) {
  console.error(message);
  process.exitCode = 1;
}
