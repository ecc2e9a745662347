// A rollup plugin. Checks the bundled payload against the schema while a script
// is built, and bundles what the check returns, so that no browser repeats it.

import {resolve} from 'node:path';
import {parse} from 'valibot';
import {libModule} from '../build/lib-module.mjs';
import {partsOf} from './payload-parts.mjs';

/** For the modules in a folder, with these parts of the payload or with all. */
export const bundledPayload = (lib, parts) => ({
  name: 'bundled-payload',
  async transform(code, id) {
    if (id === resolve(lib, 'payload/bundled.js'))
      return {
        code: `import payload from './payload.json' with {type: 'json'};
               export const bundledPayload = () => payload;`,
        map: null,
      };
    if (id !== resolve(lib, 'payload/payload.json')) return null;
    const {payloadSchema} = await libModule(lib, 'payload/schema.js');
    const payload = parse(payloadSchema, JSON.parse(code));
    return {
      code: `export default ${JSON.stringify(partsOf(payload, parts))};`,
      map: null,
    };
  },
});
