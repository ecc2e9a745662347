import {slipsBetween} from '../places/edit-distance.js';

/** From this number of slips on, two words are different words. */
const FAR = 3;

/** Spelling differences that no one means: case, accents, spaces, hyphens. */
const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}|[\s_-]/gu, '')
    .toLowerCase();

/**
 * The known word that someone probably meant, or undefined. Short words forgive one
 * slip, long ones two; a word that begins like a known one counts as meant.
 */
export function didYouMean(
  typed: string,
  known: readonly string[]
): string | undefined {
  const word = folded(typed);
  if (word === '') return undefined;
  const allowed = Math.min(FAR - 1, Math.max(1, Math.floor(word.length / 3)));
  const [best] = known
    .map((each) => ({each, slips: slipsBetween(word, folded(each), allowed)}))
    .filter(({slips}) => slips <= allowed)
    .sort((a, b) => a.slips - b.slips);
  return (
    best?.each ??
    known.find((each) => word.length > 3 && folded(each).startsWith(word))
  );
}
