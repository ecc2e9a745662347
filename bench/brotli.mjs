// Compresses files as a web host does in advance.

import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';

/** Very large files get a lower quality, which takes a tenth of the time. */
const LARGE = 1.5e6;

/** Returns the content, compressed with brotli. */
export const brotli = (content) =>
  promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: content.length > LARGE ? 6 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
