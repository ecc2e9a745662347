/** A question mark that an export left in place of a letter. */
const IN_WORD = /\p{L}\?+\p{L}|(?<![\p{L}\p{N}])\?+\p{Ll}/u;
const AT_END = /\p{L}\?(?!\S)/u;

/** Two letters that stand for one: UTF-8 that was read as Windows-1252. */
const DOUBLED = /[ÃÂÄÅÐÑâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;

/**
 * Returns whether letters of a text were destroyed before this program saw it:
 * `Jagiello?ski`, U+FFFD, `UniversitÃ¤t`. An address may have question marks.
 *
 * @param isName - also a question mark at the end of a word counts: `Pozna?`
 */
export const hasDestroyedLetters = (text: string, isName = false): boolean =>
  text.includes('\ufffd') ||
  (!/:\/\/|www\./.test(text) &&
    (IN_WORD.test(text) || (isName && AT_END.test(text)))) ||
  DOUBLED.test(text);
