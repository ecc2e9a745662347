/** A word: also a number, or a compound with hyphens or centred dots. */
const WORD = /[\p{L}\p{N}]+(?:[-’'·][\p{L}\p{N}]+)*/gu;

export const wordsIn = (text: string): readonly string[] =>
  text.match(WORD) ?? [];

/** Abbreviations whose full stops do not end a sentence. */
const ABBREVIATED = /\b(?:z\.\s?B|u\.\s?a|d\.\s?h|ca|St|Nr|e\.g|i\.e)\./g;

/** Ordinal numbers, as in “23. November”. The full stop after a year ends a sentence. */
const ORDINAL = /(?<!\d)(\d{1,2})\.(?=\s\p{L})/gu;

/** The sentences of a text, also those without a mark at their end. */
export const sentencesIn = (text: string): readonly string[] =>
  text
    .replace(ABBREVIATED, (abbreviation) => abbreviation.replaceAll('.', ''))
    .replace(ORDINAL, '$1')
    .split(/(?<=[.!?…])[“”"»]?\s+|\n+/)
    .filter((sentence) => wordsIn(sentence).length > 0);
