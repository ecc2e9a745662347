// A rollup plugin for the bundles, for when nothing else changes them. Brotli
// parts a text where samples of it differ, and where it takes these hangs on the
// text's length: once in a while one line break more or less makes 0.3 kB. So a
// script ends with as many of them, within limits, as let it pack best.

import {promisify} from 'node:util';
import {brotliCompress} from 'node:zlib';

const MOST = 7;

/** How much a text weighs, packed as well as can be. */
const weigh = async (text) => (await promisify(brotliCompress)(text)).length;

/** Ends each script of a build with some line breaks. */
export const bestLength = () => ({
  name: 'best-length',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const texts = Array.from(
        {length: MOST + 1},
        (_, breaks) => chunk.code + '\n'.repeat(breaks)
      );
      const weights = await Promise.all(texts.map(weigh));
      chunk.code = texts[weights.indexOf(Math.min(...weights))];
    }
  },
});
