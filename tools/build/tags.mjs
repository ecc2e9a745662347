// The tags of the elements, for scripts of Node.

import {importTypeScript} from './import-typescript.mjs';

export const {TAGS} = await importTypeScript(
  new URL('../../src/site/tags.ts', import.meta.url)
);
