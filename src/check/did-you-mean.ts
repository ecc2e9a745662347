/** From this number of slips on, two words are different words. */
const FAR = 3;

/** Spelling differences that no one means: case, accents, spaces, hyphens. */
const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}|[\s_-]/gu, '')
    .toLowerCase();

/**
 * The number of slips between two words: a wrong, missing or additional letter, or two
 * letters in the wrong order (optimal string alignment).
 */
export function slipsBetween(a: string, b: string): number {
  let before: readonly number[] = [];
  let last = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isTurned = i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + (isSame ? 0 : 1),
          isTurned && j > 1 ? (before[j - 2] ?? 0) + 1 : Infinity
        )
      );
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

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
    .map((each) => ({each, slips: slipsBetween(word, folded(each))}))
    .filter(({slips}) => slips <= allowed)
    .sort((a, b) => a.slips - b.slips);
  return (
    best?.each ??
    known.find((each) => word.length > 3 && folded(each).startsWith(word))
  );
}
