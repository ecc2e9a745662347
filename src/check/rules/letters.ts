/*
 * Letters that a wrong encoding has destroyed: lost for good, or shown as others.
 */

/** Windows-1252 from 0x80 on, where it differs from Latin-1. */
const WINDOWS_1252 =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const LOST = /[^\s"„“”]*(?:\ufffd|\p{L}\?(?=\p{L}))[^\s"„“”]*/u;

const WRONG =
  /[^\s"]*(?:Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|â€|[ÄÅ][\u0080-\u00bf‚›„†‡ˆ‰™œžŸ¡])[^\s"]*/u;

/** The first word with a letter that is lost: U+FFFD, or `?` inside a word. */
export function lostLetters(text: string): string | undefined {
  // A question mark in an address begins its query.
  const prose = text.replace(/\S*(?:\/\/|www\.)\S*/g, '');
  return LOST.exec(prose)?.[0];
}

function byteOf(character: string): number {
  const index = WINDOWS_1252.indexOf(character);
  return index < 0 ? (character.codePointAt(0) ?? 0) : 0x80 + index;
}

/** The text whose bytes in UTF-8 someone has read as Windows-1252. */
function repaired(text: string): string | undefined {
  const bytes = Array.from(text, byteOf);
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(
      Uint8Array.from(bytes)
    );
  } catch {
    return undefined;
  }
}

/** The first word such as `KrakÃ³w`, and what it was before. */
export function wrongLetters(
  text: string
): {readonly found: string; readonly meant: string} | undefined {
  const [found] = WRONG.exec(text) ?? [];
  if (found === undefined) return undefined;
  const meant = repaired(found);
  return meant === undefined ? undefined : {found, meant};
}
