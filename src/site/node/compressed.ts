import {promisify} from 'node:util';
import {brotliCompress, gzip} from 'node:zlib';

/** Compresses a text for servers that cannot compress, by the ending of its file. */
export async function compressed(
  text: string
): Promise<Readonly<Record<'.gz' | '.br', Uint8Array>>> {
  return {
    '.gz': await promisify(gzip)(text, {level: 9}),
    // The default quality of brotli is the highest.
    '.br': await promisify(brotliCompress)(text),
  };
}
