// Reads dist/lib/, which tsc has written, and writes the two scripts that hold
// everything: dist/intl-office.js and dist/intl-office.classic.js. In another
// folder, for one who works on the demo, they are not minified.

import {nodeResolve} from '@rollup/plugin-node-resolve';
import {compactPayload} from './tools/compact-payload.mjs';
import {compileSchema} from './tools/compile-schema.mjs';
import {htmlTemplates} from './tools/html-templates.mjs';
import {inlineMessages} from './tools/inline-messages.mjs';
import {leanLit} from './tools/lean-lit.mjs';
import {licences} from './tools/licences.mjs';
import {minify} from './tools/minify.mjs';
import {minifyTemplates} from './tools/minify-templates.mjs';
import {plainProperties} from './tools/plain-properties.mjs';
import {trustedTypesPolicy} from './tools/trusted-types-policy.mjs';
import {unusedMembers} from './tools/unused-members.mjs';

const HARMLESS = [
  // tsc's helper for decorators asks for the module's `this`, in vain.
  'THIS_IS_UNDEFINED',
  // What the module exports, a classic script has no use for.
  'MISSING_NAME_OPTION_FOR_IIFE_EXPORT',
];

/** The scripts in one folder, made from the modules in its lib/. */
export const scripts = (folder, {minified}) => {
  const named = licences('intl-office.licences.txt');
  return {
    input: `${folder}/lib/index.js`,
    output: [
      {
        file: `${folder}/intl-office.js`,
        format: 'es',
        plugins: [minified && unusedMembers(), minified && minify(), named()],
      },
      {
        file: `${folder}/intl-office.classic.js`,
        format: 'iife',
        // A classic script is read in the encoding of its page.
        plugins: [
          minified && unusedMembers(),
          minified && minify({ascii_only: true}),
          named(),
        ],
      },
    ],
    plugins: [
      leanLit(),
      // Lit's readable build, which does not stay one for developers.
      nodeResolve({exportConditions: ['development']}),
      compactPayload(),
      compileSchema(`${folder}/lib`),
      plainProperties(),
      inlineMessages(`${folder}/lib`),
      minified && minifyTemplates(),
      htmlTemplates(),
      trustedTypesPolicy({from: 'lit-html', to: 'intl-office'}),
    ],
    // The inlined messages leave nothing of it but what it runs at its start.
    treeshake: {moduleSideEffects: (id) => !id.includes('@lit/localize')},
    onwarn({code, message}) {
      if (!HARMLESS.includes(code)) throw new Error(message);
    },
  };
};

export default scripts('dist', {minified: true});
