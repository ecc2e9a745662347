// Bundles dist/lib/, which esbuild has compiled, into the scripts for pages: all
// elements as a module and as a classic script, and a module for each element.

import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import license from 'rollup-plugin-license';
import {bundledPayload} from './tools/bundle/bundled-payload.mjs';
import {licences} from './tools/bundle/licences.mjs';
import {PARTS} from './tools/bundle/payload-parts.mjs';
import {xhtmlTemplates} from './tools/bundle/xhtml-templates.mjs';

const minified = (format) =>
  terser({
    ecma: 2020,
    compress: {passes: 3},
    format: {comments: /^!/, ...format},
  });

/** Bundles a module of a folder, with these parts of the payload or with all. */
const bundle = (lib, input, parts) => ({
  input: `${lib}/${input}.js`,
  plugins: [
    nodeResolve(),
    bundledPayload(lib, parts),
    literalsHtmlCssMinifier({
      failOnError: true,
      options: {minifyOptions: {removeEmptyAttributes: false}},
    }),
    xhtmlTemplates(),
    replace({
      // A second Lit on the page may not create a policy of the same name.
      'createPolicy("lit-html"': 'createPolicy("intl-office"',
      delimiters: ['', ''],
      preventAssignment: false,
      include: '**/lit-html/**',
    }),
    license(licences(!parts)),
  ],
  onwarn({code, message}) {
    // A page has no use for what the classic script exports.
    if (code !== 'MISSING_NAME_OPTION_FOR_IIFE_EXPORT')
      throw new Error(message);
  },
});

/** The two scripts with everything, from the modules in a folder's lib/. */
export const scripts = (folder, plugins = [[], []]) => ({
  ...bundle(`${folder}/lib`, 'index'),
  output: [
    {file: `${folder}/intl-office.js`, format: 'es', plugins: plugins[0]},
    {
      file: `${folder}/intl-office.classic.js`,
      format: 'iife',
      plugins: plugins[1],
    },
  ],
});

export default [
  // A classic script is read in its page's encoding.
  scripts('dist', [[minified()], [minified({ascii_only: true})]]),
  ...Object.entries(PARTS).map(([tag, parts]) => ({
    ...bundle('dist/lib', tag, parts),
    output: {file: `dist/${tag}.js`, plugins: [minified()]},
  })),
];
