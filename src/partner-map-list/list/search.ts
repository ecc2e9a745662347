/** Letters that Unicode does not decompose, as people type them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
};

/** How German and Danish transcribe letters that a keyboard lacks. */
const TRANSCRIPTIONS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ø: 'oe',
  ü: 'ue',
  å: 'aa',
};

const swaps = (table: Readonly<Record<string, string>>) => {
  const letters = new RegExp(`[${Object.keys(table).join('')}]`, 'g');
  return (text: string) =>
    text.replace(letters, (letter) => table[letter] ?? letter);
};

const plain = swaps(LETTERS);
const transcribed = swaps(TRANSCRIPTIONS);

/**
 * Removes the marks that people omit: accents of Latin, Greek and Cyrillic, points
 * of Hebrew, vowels of Arabic.
 */
const bare = (text: string) =>
  plain(text.normalize('NFD')).replace(
    /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g,
    ''
  );

/**
 * Folds a text: no case, no marks, no apostrophes, and one space for all other
 * characters that are neither letters nor digits; lines and tabs stay. Returns
 * "munchen" and, if it differs, "muenchen".
 */
function foldings(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .normalize()
    .replace(/['’‘ʼʻʹ`´′]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}\n\t]+/gu, ' ');
  const others = transcribed(words);
  return (others === words ? [words] : [words, others]).map(bare);
}

/** Folds the texts of each item, all at once, which is twice as fast. */
function foldedAll(items: readonly (readonly string[])[]): readonly string[] {
  const lines = items.map((texts) => texts.join('\t').replaceAll('\n', ' '));
  const [folded = [], others] = foldings(lines.join('\n')).map((text) =>
    text.split('\n')
  );
  return others ? folded.map((text, i) => `${text}\t${others[i]}`) : folded;
}

/** Matches a word within a word, or across words from the start of one. */
const pattern = (word: string) => `${word}|(^|\\s)${[...word].join(' ?')}`;

/** Returns a pattern for each word of a query, in both spellings. */
function finders(query: string): readonly RegExp[] {
  const [words = [], others = words] = foldings(query).map((text) =>
    text.split(/\s/).filter(Boolean)
  );
  // Letters and digits only: nothing to escape in a pattern.
  return words.map(
    (word, i) =>
      new RegExp(`${pattern(word)}|${pattern(others[i] ?? word)}`, 'u')
  );
}

/**
 * Creates a search over items by their texts. Each word of the query must occur in
 * one of the texts, in any case and without diacritics: "xian" finds Xi'an,
 * "munchen" and "muenchen" find München, "novisad" finds Novi Sad. A query without
 * words finds all. The first query that is not empty folds the texts, which for
 * ten thousand items is as slow as to search and to show them.
 */
export function searcher<T>(
  items: readonly T[],
  textsOf: (item: T) => readonly string[]
): (query: string) => readonly T[] {
  let index: readonly string[] | undefined;

  return (query) => {
    // Patterns are slow to create, so none is created before a search.
    if (!query) return items;
    const wanted = finders(query);
    const texts = (index ??= foldedAll(items.map(textsOf)));
    if (!wanted.length) return items;
    return items.filter((_, i) =>
      wanted.every((finder) => finder.test(texts[i] ?? ''))
    );
  };
}
