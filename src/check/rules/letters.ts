import {repairDoubleEncoding} from '../../language/windows-1252.js';

/*
 * Letters that a wrong encoding has destroyed: lost for good, or shown as others.
 */

const LOST = /[^\s"„“”]*(?:\ufffd|\p{L}\?(?=\p{L}))[^\s"„“”]*/u;

const WRONG =
  /[^\s"]*(?:Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|â€|[ÄÅ][\u0080-\u00bf‚›„†‡ˆ‰™œžŸ¡])[^\s"]*/u;

/** The first word with a letter that is lost: U+FFFD, or `?` inside a word. */
export function lostLetters(text: string): string | undefined {
  // A question mark in an address begins its query.
  const prose = text.replace(/\S*(?:\/\/|www\.)\S*/g, '');
  return LOST.exec(prose)?.[0];
}

/** The first word such as `KrakÃ³w`, and what it was before. */
export function wrongLetters(
  text: string
): {readonly found: string; readonly meant: string} | undefined {
  const [found] = WRONG.exec(text) ?? [];
  if (found === undefined) return undefined;
  const meant = repairDoubleEncoding(found);
  return meant === undefined ? undefined : {found, meant};
}
