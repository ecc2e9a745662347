// Counts words, sentences and syllables, and computes readability formulas.

import hyphen from 'hyphen/de/index.js';
import {syllable} from 'syllable';
import {importTypeScript} from '../build/import-typescript.mjs';

/** Words and sentences, as the editor counts them too. */
export const {sentencesIn, wordsIn} = await importTypeScript(
  new URL('../../src/check/readability/sentences.ts', import.meta.url)
);

/** Vowels that are spoken as one. Hyphenation has separated others before. */
const NUCLEUS =
  /aa|ee|oo|ie|ei|ey|ai|ay|au|äu|eu|oi|ou|[aeiouäöüéè]|y(?![aou])/g;

/**
 * The number of syllables of a German word. Hyphenation does not separate single
 * vowels, as in “Abend”, “Thea-ter” or “Na-tio-nen”, so the function also counts the
 * separate vowels in each piece.
 */
export const germanSyllables = (word) =>
  hyphen
    .hyphenateSync(word, {hyphenChar: '|', minWordLength: 3})
    .toLowerCase()
    .split(/[^\p{L}]/u)
    // A piece without vowels is a number or an abbreviation.
    .map((piece) => piece.replace(/qu/g, 'q').match(NUCLEUS)?.length ?? 0)
    .reduce((sum, count) => sum + count, 0) || 1;

/** The percentage of words that meet a condition. */
const share = (words, meets) =>
  (100 * words.filter(meets).length) / words.length;

const wordsPerSentence = (sentences) =>
  sentences.flatMap(wordsIn).length / sentences.length;

/**
 * The first Wiener Sachtextformel, from 4 (very easy) to 15 (very hard).
 * R. Bamberger, E. Vanecek: Lesen – Verstehen – Lernen – Schreiben. Die
 * Schwierigkeitsstufen von Texten in deutscher Sprache. Wien 1984.
 */
export function wienerSachtextformel(sentences) {
  const words = sentences.flatMap(wordsIn);
  return (
    0.1935 * share(words, (word) => germanSyllables(word) >= 3) +
    0.1672 * wordsPerSentence(sentences) +
    0.1297 * share(words, (word) => word.length > 6) -
    0.0327 * share(words, (word) => germanSyllables(word) === 1) -
    0.875
  );
}

/**
 * The Flesch–Kincaid grade. J. P. Kincaid and others: Derivation of New
 * Readability Formulas for Navy Enlisted Personnel. Millington 1975.
 */
export function fleschKincaid(sentences) {
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + (syllable(word) || 1), 0);
  return (
    0.39 * wordsPerSentence(sentences) +
    (11.8 * syllables) / words.length -
    15.59
  );
}
