// A rollup plugin for the bundles. Reads the bundled payload while they are made,
// by the schema of the modules in a folder, and writes it as code: so browsers
// need not check it, and an invalid one ends the build. The code builds the same
// object from fewer characters: most of it are pairs of a German and an English
// text, which one short function makes.

import {resolve} from 'node:path';
import {parse} from 'valibot';
import {libModule} from '../build/lib-module.mjs';

/** A value of the payload as an expression. */
function expression(value) {
  if (Array.isArray(value)) return `[${value.map(expression).join(',')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value);
  if (keys.join() === 'de,en')
    return value.de === value.en
      ? `text(${JSON.stringify(value.de)})`
      : `text(${JSON.stringify(value.de)},${JSON.stringify(value.en)})`;
  const name = (key) => (/^\w+$/.test(key) ? key : JSON.stringify(key));
  return `{${keys.map((key) => `${name(key)}:${expression(value[key])}`).join(',')}}`;
}

/** Compacts the payload of the modules in lib/, or what `content` takes of it. */
export const compactPayload = (lib, content = (payload) => payload) => ({
  name: 'compact-payload',
  async transform(json, id) {
    if (id === resolve(lib, 'payload/bundled.js'))
      return {
        code: `import payload from './payload.json' with {type: 'json'};
               export const bundledPayload = () => payload;`,
        map: null,
      };
    if (id !== resolve(lib, 'payload/payload.json')) return null;
    const {payloadSchema} = await libModule(lib, 'payload/schema.js');
    const payload = parse(payloadSchema, JSON.parse(json));
    return {
      code: `const text = (de, en = de) => ({de, en});
             export default ${expression(content(payload))};`,
      map: null,
    };
  },
});
