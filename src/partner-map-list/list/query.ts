import {foldings} from './folding.js';

/** A word of a query: folded, and in a second spelling if that differs. */
export type Word = readonly string[];

/** The words of a query, each of them once. */
export function queryWords(query: string): readonly Word[] {
  const [words, others = words] = foldings(query).map(
    (text) => text?.split(/\s/).filter(Boolean) ?? []
  );
  const seen = new Map<string, Word>();
  for (const [i, word] of (words ?? []).entries()) {
    const other = others?.[i] ?? word;
    seen.set(`${word} ${other}`, other === word ? [word] : [word, other]);
  }
  return [...seen.values()];
}

/** The patterns by which a word is looked for in folded texts; none finds nothing. */
export interface Finder {
  readonly word: Word;
  /** In the names of a partner and its place. */
  readonly names: RegExp | undefined;
  /** In the names of its country. */
  readonly country: RegExp | undefined;
  /** In topics, milestones and other texts. */
  readonly prose: RegExp | undefined;
}

/** No name is longer; the engine refuses patterns that are much longer. */
const LONGEST = 100;

/** Words from this length on are found within other words, too. */
const LONG = 5;

const patternOf = (sources: readonly string[]) =>
  sources.length > 0 ? new RegExp(sources.join('|'), 'u') : undefined;

// Words consist of letters and digits: there is nothing to escape in a pattern.

/** Matches a word from the start of one, also across words. */
const fromStart = (word: string) => `(?:^|\\s)${[...word].join(' ?')}`;

const anywhere = (word: string) => `${word}|${fromStart(word)}`;

/** Matches whole words only. */
const whole = (words: readonly string[]) =>
  `(?:^|\\s)(?:${words.join('|')})(?!\\S)`;

/**
 * Finds what contains a word. In texts and names of countries, a short word must
 * begin one: "oman" is not in Romania. Texts are not searched for less than three
 * letters.
 */
export function finderOf(word: Word): Finder {
  const forms = word.filter(({length}) => length <= LONGEST);
  const careful = forms.map((form) =>
    form.length < LONG ? fromStart(form) : anywhere(form)
  );
  return {
    word,
    names: patternOf(forms.map(anywhere)),
    country: patternOf(careful),
    prose: patternOf(careful.filter((_, i) => (forms[i]?.length ?? 0) > 2)),
  };
}

/** Finds a word that abbreviates a country: "uk" is not Ukraine. */
export const codeFinderOf = (word: Word): Finder => ({
  word,
  names: patternOf([whole(word)]),
  country: undefined,
  prose: undefined,
});

/** Finds other words instead of one that was mistyped. */
export function slipFinderOf(word: Word, others: readonly string[]): Finder {
  const pattern = patternOf(others.length > 0 ? [whole(others)] : []);
  return {word, names: pattern, country: pattern, prose: pattern};
}
