import {hasDestroyedLetters} from './destroyed-letters.js';
import {counted, ranked} from './ranked.js';

/** Returns whether a text is written in capitals: short names such as NTNU always are. */
export const isInCapitals = (text: string): boolean => {
  const letters = text.replace(/\P{L}/gu, '');
  return (
    letters.length > 6 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
  );
};

const isShortened = (text: string) => /\b(?:uni|univ)\b/i.test(text);

/**
 * Returns spellings of one name, the best first: without destroyed letters, without
 * capitals throughout, written out, the most frequent, with more accents, the longest.
 * The order of the texts does not matter.
 */
export function spellings(texts: readonly string[]): readonly string[] {
  const counts = counted(texts.filter((text) => text !== ''));
  return ranked(counts.keys(), (text) => [
    Number(hasDestroyedLetters(text, true)),
    Number(isInCapitals(text)),
    Number(isShortened(text)),
    -(counts.get(text) ?? 0),
    -text.replace(/[\0-\x7f]/g, '').length,
    -text.length,
  ]);
}
