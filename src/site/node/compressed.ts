import {promisify} from 'node:util';
import {brotliCompress, gzip} from 'node:zlib';

/** A text compressed for servers that cannot compress, by file extension. */
export async function compressed(
  text: string
): Promise<Readonly<Record<'.gz' | '.br', Uint8Array>>> {
  return {
    '.gz': await promisify(gzip)(text, {level: 9}),
    // The default quality of brotli is the highest.
    '.br': await promisify(brotliCompress)(text),
  };
}
