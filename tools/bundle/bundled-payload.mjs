// A rollup plugin. Validates the bundled payload during the build and puts the result
// into the script as one string, which `intl-office-widget build` replaces by other
// content. Browsers do not validate it again.

import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {importTypeScript} from '../build/import-typescript.mjs';
import {libModule} from '../build/lib-module.mjs';

const {CONTENT_MODULE, hasContent, withContent} = await importTypeScript(
  new URL('../../src/site/content-place.ts', import.meta.url)
);
const {partsOf} = await importTypeScript(
  new URL('../../src/site/payload-parts.ts', import.meta.url)
);

/** Bundles the payload of a folder, or only the parts that an element reads. */
export const bundledPayload = (lib, tag) => {
  const file = resolve(lib, 'payload/payload.json');
  return {
    name: 'bundled-payload',
    buildStart() {
      this.addWatchFile(file);
    },
    transform: (code, id) =>
      id === resolve(lib, 'payload/bundled.js')
        ? {code: CONTENT_MODULE, map: null}
        : null,
    async renderChunk(code) {
      if (!hasContent(code)) return null;
      const {readPayload} = await libModule(lib, 'payload/read-payload.js');
      const payload = readPayload(JSON.parse(await readFile(file, 'utf8')));
      return {
        code: withContent(code, tag ? partsOf(payload, tag) : payload),
        map: null,
      };
    },
  };
};
