// A rollup plugin. Minifies a bundle with terser, the names of its properties
// included: all but those that somebody outside of the bundle may use, those
// that stand in it as texts and so may be put together at run time, and letters
// that no name of ours has, as they are data.

import {minify as terser} from 'terser';
import {publicNames} from './public-names.mjs';
import {nodesIn} from './syntax.mjs';

const textsIn = (tree) =>
  Array.from(nodesIn(tree), ({type, value}) =>
    type === 'Literal' && typeof value === 'string' ? value : ''
  );

/** Minifies; `format` is what terser knows of the output's form. */
export const minify = (format) => ({
  name: 'minify',
  async renderChunk(code) {
    const reserved = [...publicNames(), ...textsIn(this.parse(code))];
    const {code: minified} = await terser(code, {
      ecma: 2020,
      module: true,
      compress: {
        passes: 3,
        pure_getters: true,
        unsafe_arrows: true,
        // What the platform has is what it is everywhere, and texts are texts.
        unsafe: true,
        // What is more than one expression compresses better where it stands.
        inline: 1,
      },
      mangle: {properties: {keep_quoted: true, regex: /^[\w$]+$/, reserved}},
      format: {comments: false, ...format},
    });
    return {code: minified, map: null};
  },
});
