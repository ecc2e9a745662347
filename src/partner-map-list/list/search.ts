/** Letters that are no letter with a mark to Unicode, as people type them. */
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

/** How German and Danish write letters that a keyboard does not have. */
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
 * Without the marks that people leave out: accents of Latin, Greek and
 * Cyrillic, points of Hebrew, vowels of Arabic.
 */
const bare = (text: string) =>
  plain(text.normalize('NFD')).replace(
    /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g,
    ''
  );

/**
 * Brings spellings together: no case, no marks, no apostrophes, one space for
 * whatever else is neither letter nor digit; lines and tabs stay. Gives "munchen"
 * and, if it differs, "muenchen".
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

/** Folds the texts of each item, all at once, which is twice as quick. */
function foldedAll(items: readonly (readonly string[])[]): readonly string[] {
  const lines = items.map((texts) => texts.join('\t').replaceAll('\n', ' '));
  const [folded = [], others] = foldings(lines.join('\n')).map((text) =>
    text.split('\n')
  );
  return others ? folded.map((text, i) => `${text}\t${others[i]}`) : folded;
}

/** A word as it may stand in a text: within a word, or from a start on. */
const pattern = (word: string) => `${word}|(^|\\s)${[...word].join(' ?')}`;

/** What finds the words of a query in folded texts, each spelt either way. */
function finders(query: string): readonly RegExp[] {
  const [words = [], others = words] = foldings(query).map((text) =>
    text.split(/\s/).filter(Boolean)
  );
  // Letters and digits only: nothing that a pattern would misread.
  return words.map(
    (word, i) =>
      new RegExp(`${pattern(word)}|${pattern(others[i] ?? word)}`, 'u')
  );
}

/**
 * Search over items by their texts. Every word of the query must be found, in
 * any of the texts, whatever the case and diacritics: "xian" finds Xi'an,
 * "munchen" and "muenchen" find München, "novisad" finds Novi Sad. A query
 * without words finds all. Folds the texts at the first query that is not empty,
 * which for ten thousand items takes as long as to search and to show them.
 */
export function searcher<T>(
  items: readonly T[],
  textsOf: (item: T) => readonly string[]
): (query: string) => readonly T[] {
  let index: readonly string[] | undefined;

  return (query) => {
    // Also before there is a search: the patterns above are slow to make.
    if (!query) return items;
    const wanted = finders(query);
    const texts = (index ??= foldedAll(items.map(textsOf)));
    if (!wanted.length) return items;
    return items.filter((_, i) =>
      wanted.every((finder) => finder.test(texts[i] ?? ''))
    );
  };
}
