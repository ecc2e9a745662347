import {readFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

/** A path that stays in its folder and that browsers show as a picture. */
const PICTURE =
  /^(?!(?:[^]*[/\\])?\.\.(?:[/\\]|$))[^:]+\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** A picture beside the file of a payload, and its address relative to the site. */
export interface OfficePicture {
  readonly path: string;
  readonly src: string;
  readonly bytes: Uint8Array;
}

/** Whether an address is relative to the payload: no scheme, no server, no root. */
const isRelative = (src: string) => !/^(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(src);

/** The path in an address, as a file system writes it. */
function pathIn(src: string): string {
  const path = src.replace(/[?#][^]*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * The picture of an office that is a file beside the payload or in a folder there: no
 * other file of the computer gets to the site. Undefined if its address is absolute,
 * null if there is no such file.
 *
 * @param file - the path of the payload
 */
export async function officePicture(
  src: string,
  file: string
): Promise<OfficePicture | undefined | null> {
  if (!isRelative(src)) return undefined;
  if (!PICTURE.test(pathIn(src))) return null;
  const path = join(dirname(file), pathIn(src));
  const name = basename(path);
  try {
    return {
      path: `pictures/${name}`,
      src: `pictures/${encodeURIComponent(name)}`,
      bytes: await readFile(path),
    };
  } catch {
    return null;
  }
}
