// Builds fragments.js, with which the editor prerenders the elements in the browser:
// the same code as in Node, and the same bytes.

import {build} from 'esbuild';
import {minifiedTemplates} from '../bundle/minified-templates.mjs';
import {withoutFineOutlines} from './command.mjs';

/**
 * Globals of a browser, and those that Lit's server renderer defines. The script reads
 * them from an object of its own without those of the browser: Lit takes it for a server
 * and leaves the page alone.
 */
const OWN = [
  'customElements',
  'CustomElementRegistry',
  'CustomEvent',
  'CSSStyleSheet',
  'document',
  'Document',
  'Element',
  'Event',
  'EventTarget',
  'HTMLElement',
  'litPropertyMetadata',
  'litServerRoot',
  'location',
  'matchMedia',
  'MutationObserver',
  'navigator',
  'requestAnimationFrame',
  'ResizeObserver',
  'self',
  'ShadowRoot',
  'window',
];

/** Globals of the language, and others that Node and browsers share. */
const SHARED =
  'Array ArrayBuffer Boolean Date Error Float64Array Function Intl JSON Map Math Number Object Promise Proxy RangeError Reflect RegExp Set String Symbol TextDecoder TextEncoder TypeError URL URLSearchParams Uint8Array WeakMap WeakRef WeakSet clearTimeout console crypto performance queueMicrotask setTimeout structuredClone';

const BEFORE = `globalThis.intlOfficeFragments = (function (page) {
const globalThis = {};
for (const name of '${SHARED}'.split(' ')) globalThis[name] = page[name];
globalThis.globalThis = globalThis;
const process = {env: {}};
const require = () => ({Buffer: {from: (text) => ({toString: () => page.btoa(text)})}});
`;

const AFTER = `return fragments;
})(globalThis);`;

/** Leaves out the bundled content: the editor always passes the content. */
const withoutContent = {
  name: 'without-content',
  setup({onLoad}) {
    onLoad({filter: /[\\/]payload[\\/]payload\.json$/}, () => ({
      contents: '{"schemaVersion": 1}',
      loader: 'json',
    }));
  },
};

/** Writes the script. Returns the metadata of esbuild, for the licences. */
export async function writeFragments(outfile) {
  const {metafile} = await build({
    entryPoints: ['src/prerender/fragment.ts'],
    outfile,
    bundle: true,
    format: 'iife',
    globalName: 'fragments',
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'es2022',
    charset: 'ascii',
    minify: true,
    legalComments: 'none',
    metafile: true,
    define: Object.fromEntries(OWN.map((name) => [name, `globalThis.${name}`])),
    banner: {js: BEFORE},
    footer: {js: AFTER},
    plugins: [withoutContent, withoutFineOutlines, minifiedTemplates],
    logLevel: 'warning',
  });
  return metafile;
}
