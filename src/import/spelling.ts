import {hasDestroyedLetters} from './destroyed-letters.js';

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

/** Counts equal texts. */
function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/**
 * Returns spellings of one name, the best first: without destroyed letters, without
 * capitals throughout, written out, the most frequent, with more accents, the longest.
 * The order of the texts does not matter.
 */
export function spellings(texts: readonly string[]): readonly string[] {
  const counts = counted(texts.filter((text) => text !== ''));
  const rank = (text: string) => [
    Number(hasDestroyedLetters(text, true)),
    Number(isInCapitals(text)),
    Number(isShortened(text)),
    -(counts.get(text) ?? 0),
    -text.replace(/[\0-\x7f]/g, '').length,
    -text.length,
  ];
  const ranked = [...counts.keys()].map((text) => ({text, rank: rank(text)}));
  return ranked
    .sort((a, b) => {
      const at = a.rank.findIndex((each, i) => each !== b.rank[i]);
      if (at >= 0) return (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
      return a.text < b.text ? -1 : 1;
    })
    .map(({text}) => text);
}
