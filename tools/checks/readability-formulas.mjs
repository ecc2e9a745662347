// Counts words, sentences and syllables, and computes readability formulas.

import hyphen from 'hyphen/de/index.js';
import {syllable} from 'syllable';

/** A word: also a number, or a compound with hyphens or centred dots. */
const WORD = /[\p{L}\p{N}]+(?:[-’'·][\p{L}\p{N}]+)*/gu;

export const wordsIn = (text) => text.match(WORD) ?? [];

/** Abbreviations whose full stops do not end a sentence. */
const ABBREVIATED = /\b(?:z\.\s?B|u\.\s?a|d\.\s?h|ca|St|Nr|e\.g|i\.e)\./g;

/** Ordinal numbers, as in “23. November”. The full stop after a year ends a sentence. */
const ORDINAL = /(?<!\d)(\d{1,2})\.(?=\s\p{L})/gu;

/** The sentences of a text, also those without a mark at their end. */
export const sentencesIn = (text) =>
  text
    .replace(ABBREVIATED, (abbreviation) => abbreviation.replaceAll('.', ''))
    .replace(ORDINAL, '$1')
    .split(/(?<=[.!?…])[“”"»]?\s+|\n+/)
    .filter((sentence) => wordsIn(sentence).length > 0);

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
