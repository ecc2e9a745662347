// A rollup plugin. Validates the bundled payload during the build and bundles the
// result, so that browsers do not validate it again.

import {resolve} from 'node:path';
import {parse} from 'valibot';
import {libModule} from '../build/lib-module.mjs';
import {partsOf} from './payload-parts.mjs';

/** Bundles these parts of the payload, or all, into the modules of a folder. */
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
