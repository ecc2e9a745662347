// Weighs the built files, without a browser.

import {weighLanguages} from './languages.mjs';
import {weighServing} from './serving.mjs';

/** Returns what languages add to the script, and what a server sends. */
export const weigh = async () => ({
  languages: await weighLanguages(),
  serving: await weighServing(),
});
