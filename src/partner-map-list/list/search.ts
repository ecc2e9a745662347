import {countryCodes, countryNames} from './country-names.js';
import {folded, foldedAll} from './folding.js';
import {
  codeFinderOf,
  type Finder,
  finderOf,
  queryWords,
  slipFinderOf,
  type Word,
} from './query.js';
import {forgives, isOneSlipFrom} from './slips.js';

/** The texts by which an item is found. */
export interface SearchTexts {
  /** Its names and those of its place. */
  readonly names: readonly string[];
  /** Its country, ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly topics: readonly string[];
  /** Years and longer texts. */
  readonly prose: readonly string[];
}

/** What a search found, and how: the finders of all words. */
export interface Found<T> {
  readonly items: readonly T[];
  readonly finders: readonly Finder[];
}

/** Only so many characters of a query count: nobody types more. */
const LONGEST = 1000;

/** Shared, so that memoised results stay valid. */
const NO_FINDERS: readonly Finder[] = [];

/** A country as the search sees it. */
interface Country {
  readonly names: string;
  readonly codes: readonly string[];
}

const countries = new Map<string, Country>();

/** Folds the names of a country once for all elements. */
function countryOf(code: string): Country {
  const known = countries.get(code);
  if (known) return known;
  const country = {
    names: folded(countryNames(code)),
    codes: countryCodes(code),
  };
  countries.set(code, country);
  return country;
}

const has = (text = '', pattern: RegExp | undefined): boolean =>
  pattern?.test(text) ?? false;

const isCodeOf = ([word = '']: Word, code: string) =>
  countryOf(code).codes.includes(word);

/** Whether a finder finds a country: by its code, its names or its continent. */
export const findsCountry = ({word, country}: Finder, code: string): boolean =>
  isCodeOf(word, code) || has(countryOf(code).names, country);

/** The folded texts of all items. */
class Index<T> {
  readonly #codes: readonly string[];
  readonly #present: readonly string[];
  readonly #names: readonly string[];
  readonly #topics: readonly string[];
  readonly #prose: readonly string[];
  #vocabulary: ReadonlySet<string> | undefined;

  constructor(
    readonly items: readonly T[],
    textsOf: (item: T) => SearchTexts
  ) {
    const texts = items.map(textsOf);
    this.#codes = texts.map(({country}) => country);
    this.#present = [...new Set(this.#codes)];
    this.#names = foldedAll(texts.map(({names}) => names));
    this.#topics = foldedAll(texts.map(({topics}) => topics));
    this.#prose = foldedAll(texts.map(({prose}) => prose));
  }

  /** Finds the items that have every word; undefined if there are none. */
  find(
    words: readonly Word[],
    finderFor: (word: Word) => Finder
  ): Found<T> | undefined {
    const finders: Finder[] = [];
    let left: readonly number[] = [...this.items.keys()];
    for (const word of words) {
      const finder = finderFor(word);
      const places = new Set(
        this.#present.filter((code) => findsCountry(finder, code))
      );
      left = left.filter(
        (i) =>
          places.has(this.#codes[i] ?? '') ||
          has(this.#names[i], finder.names) ||
          has(this.#topics[i], finder.prose) ||
          has(this.#prose[i], finder.prose)
      );
      // No further word brings an item back.
      if (!left.length) return undefined;
      finders.push(finder);
    }
    return {items: left.flatMap((i) => this.items[i] ?? []), finders};
  }

  /** A word that is the code of a country is nothing else. */
  readonly strictly = (word: Word): Finder =>
    this.#present.some((code) => isCodeOf(word, code))
      ? codeFinderOf(word)
      : finderOf(word);

  /** Forgives a slip in words that none of the names and topics has. */
  readonly leniently = (word: Word): Finder => {
    const typed = word.filter(forgives);
    const finder = finderOf(word);
    if (!typed.length || this.find([word], () => finder)) return finder;
    const others = [...this.#words].filter((other) =>
      typed.some((form) => isOneSlipFrom(other, form))
    );
    return slipFinderOf(word, others);
  };

  get #words(): ReadonlySet<string> {
    return (this.#vocabulary ??= new Set(
      [
        ...this.#names,
        ...this.#topics,
        ...this.#present.map((code) => countryOf(code).names),
      ]
        .join('\t')
        .split(/\s+/)
    ));
  }
}

/**
 * Creates a search over items by their texts. Each word of the query must occur in
 * one of the texts, in any case and without diacritics: "xian" finds Xi'an,
 * "munchen" and "muenchen" find München, "novisad" finds Novi Sad. If that finds
 * nothing, one slip in each longer word is forgiven. A query without words finds
 * all. The first query that is not empty folds the texts, which for ten thousand
 * items is as slow as to search and to show them.
 */
export function searcher<T>(
  items: readonly T[],
  textsOf: (item: T) => SearchTexts
): (query: string) => Found<T> {
  const all = {items, finders: NO_FINDERS};
  let index: Index<T> | undefined;

  return (query) => {
    if (!query) return all;
    index ??= new Index(items, textsOf);
    const words = queryWords(query.slice(0, LONGEST));
    if (!words.length) return all;
    return (
      index.find(words, index.strictly) ??
      index.find(words, finderOf) ??
      index.find(words, index.leniently) ?? {items: [], finders: NO_FINDERS}
    );
  };
}
