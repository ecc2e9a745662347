// Reads dist/lib/, which tsc has written, and writes the two scripts that hold
// everything, dist/intl-office.js and dist/intl-office.classic.js, and one for
// each element alone. In another folder, for one who works on the demo, there are
// the two only and they are not minified.

import {nodeResolve} from '@rollup/plugin-node-resolve';
import {bestLength} from './tools/best-length.mjs';
import {compactPayload} from './tools/bundle/bundled-payload.mjs';
import {compileSchema} from './tools/compile-schema.mjs';
import {framedLand} from './tools/generate/framed-land.mjs';
import {htmlTemplates} from './tools/bundle/xhtml-templates.mjs';
import {inlineMessages} from './tools/inline-messages.mjs';
import {leanLit} from './tools/lean-lit.mjs';
import {licences} from './tools/licences.mjs';
import {minify} from './tools/minify.mjs';
import {minifyTemplates} from './tools/minify-templates.mjs';
import {plainMembers} from './tools/plain-members.mjs';
import {plainProperties} from './tools/plain-properties.mjs';
import {prepareFormats} from './tools/prepare-formats.mjs';
import {contentOf, ELEMENTS, oneElement} from './tools/build/one-element.mjs';
import {textsFirst} from './tools/texts-first.mjs';
import {trustedTypesPolicy} from './tools/bundle/trusted-types-policy.mjs';
import {unusedMembers} from './tools/unused-members.mjs';

const HARMLESS = [
  // tsc's helper for decorators asks for the module's `this`, in vain.
  'THIS_IS_UNDEFINED',
  // What the module exports, a classic script has no use for.
  'MISSING_NAME_OPTION_FOR_IIFE_EXPORT',
];

const named = licences('intl-office.licences.txt');

/** What follows a bundle; a classic script is read in its page's encoding. */
const finish = (minified, format) => [
  minified && plainMembers(),
  minified && unusedMembers(),
  minified && minify(format),
  named(),
  minified && bestLength(),
];

/**
 * What any bundle of the modules in lib/ needs; `parts` are those of a payload
 * that it reads, if not all.
 */
const common = (lib, {minified, parts}) => ({
  plugins: [
    minified && textsFirst(lib),
    leanLit(),
    // Lit's readable build, which does not stay one for developers.
    nodeResolve({exportConditions: ['development']}),
    compactPayload(lib, parts && contentOf(parts)),
    compileSchema(lib, parts),
    prepareFormats(lib, parts && contentOf(parts)),
    plainProperties(),
    inlineMessages(lib),
    minified && minifyTemplates(),
    htmlTemplates(),
    trustedTypesPolicy({from: 'lit-html', to: 'intl-office'}),
  ],
  // The inlined messages leave nothing of it but what it runs at its start.
  treeshake: {
    moduleSideEffects: (id) => !id.includes('@lit/localize'),
    manualPureFunctions: ['css', 'unsafeCSS'],
  },
  onwarn({code, message}) {
    if (!HARMLESS.includes(code)) throw new Error(message);
  },
});

/** The scripts in one folder with everything, made from the modules in its lib/. */
export const scripts = (folder, {minified}) => ({
  ...common(`${folder}/lib`, {minified}),
  input: `${folder}/lib/index.js`,
  output: [
    {
      file: `${folder}/intl-office.js`,
      format: 'es',
      plugins: finish(minified),
    },
    {
      file: `${folder}/intl-office.classic.js`,
      format: 'iife',
      plugins: finish(minified, {ascii_only: true}),
    },
  ],
});

/** The script of one element, with what it shows of the payload. */
function script(tag, {parts}) {
  const {plugins, ...rest} = common('dist/lib', {minified: true, parts});
  return {
    ...rest,
    input: tag,
    output: [{file: `dist/${tag}.js`, format: 'es', plugins: finish(true)}],
    plugins: [
      oneElement('dist/lib'),
      tag === 'intl-office-card' && framedLand('dist/lib'),
      ...plugins,
    ],
  };
}

export default [
  scripts('dist', {minified: true}),
  ...Object.entries(ELEMENTS).map(([tag, element]) => script(tag, element)),
];
