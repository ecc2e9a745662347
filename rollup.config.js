// Bundles dist/lib/, which esbuild has compiled, into the scripts for pages: all
// elements as a module and as a classic script, and a module for each element.

import {basename} from 'node:path';
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import license from 'rollup-plugin-license';
import {TAGS} from './tools/build/tags.mjs';
import {browsersOnly} from './tools/bundle/browsers-only.mjs';
import {bundledPayload} from './tools/bundle/bundled-payload.mjs';
import {licences} from './tools/bundle/licences.mjs';
import {minify} from './tools/bundle/minify.mjs';
import {trustedTypesPolicy} from './tools/bundle/trusted-types-policy.mjs';
import {xhtmlTemplates} from './tools/bundle/xhtml-templates.mjs';

const MARKUP = {
  failOnError: true,
  options: {minifyOptions: {removeEmptyAttributes: false}},
};

/** The module of the fine outlines, which the scripts import when they need it. */
const FINE_OUTLINES = 'geo/fine-outlines';
const FINE_OUTLINES_FILE = 'intl-office-land.js';
const isFineOutlines = (id) => id.endsWith(`/${FINE_OUTLINES}.js`);

/** Bundles a module of a folder: that of one element, or that of all. */
const bundle = (lib, input, output, tag) => ({
  input: `${lib}/${input}.js`,
  external: isFineOutlines,
  output: [output].flat().map((each) => ({
    ...each,
    intro: browsersOnly(basename(each.file)),
    paths: (id) => (isFineOutlines(id) ? `./${FINE_OUTLINES_FILE}` : id),
  })),
  plugins: [
    nodeResolve(),
    bundledPayload(lib, tag),
    literalsHtmlCssMinifier(MARKUP),
    xhtmlTemplates(),
    trustedTypesPolicy(),
    license(licences(!tag)),
  ],
  onwarn({code, message}) {
    // No page uses what the classic script exports.
    if (code !== 'MISSING_NAME_OPTION_FOR_IIFE_EXPORT')
      throw new Error(message);
  },
});

/** The two scripts with everything, from the modules in a folder's lib/. */
export const scripts = (folder, plugin = () => undefined) =>
  bundle(`${folder}/lib`, 'index', [
    {file: `${folder}/intl-office.js`, plugins: [plugin()]},
    {
      file: `${folder}/intl-office.classic.js`,
      format: 'iife',
      plugins: [plugin()],
    },
  ]);

/** The fine outlines, beside the scripts in a folder. */
export const fineOutlines = (folder, plugin = () => undefined) => ({
  input: `${folder}/lib/${FINE_OUTLINES}.js`,
  output: {file: `${folder}/${FINE_OUTLINES_FILE}`, plugins: [plugin()]},
  plugins: [nodeResolve(), license(licences(false))],
});

const script = (tag) => ({file: `dist/${tag}.js`, plugins: [minify()]});

export default [
  scripts('dist', minify),
  fineOutlines('dist', minify),
  ...TAGS.map((tag) => bundle('dist/lib', tag, script(tag), tag)),
];
