import {sentencesIn, wordsIn} from './sentences.js';

/** The languages of a text in the content. */
export type TextLanguage = 'de' | 'en' | 'de-simple';

/** The most words in a sentence. In Leichte Sprache each sentence is a line. */
export const LONGEST_SENTENCE: Readonly<Record<TextLanguage, number>> = {
  de: 20,
  en: 20,
  'de-simple': 10,
};

/** The number of words of each sentence that is too long. */
export const longSentencesIn = (
  text: string,
  language: TextLanguage
): readonly number[] =>
  sentencesIn(text)
    .map((sentence) => wordsIn(sentence).length)
    .filter((count) => count > LONGEST_SENTENCE[language]);

/** What Leichte Sprache leaves out. */
export type NotSimple =
  | 'genitive'
  | 'passive'
  | 'subjunctive'
  | 'clause'
  | 'sign'
  | 'abbreviation'
  | 'long-word'
  | 'second-sentence';

/**
 * Signs of what Leichte Sprache leaves out, from the rules of Netzwerk Leichte Sprache
 * and DIN SPEC 33429. A machine can find the signs of it only: whether a text is
 * understood, a reading group says.
 */
const NOT_SIMPLE: readonly (readonly [NotSimple, RegExp])[] = [
  ['genitive', /\b(?:des|eines)\b/],
  ['passive', /\b(?:wird|werden|wurden?|worden)\b/],
  ['subjunctive', /\b(?:würden?|könnten?|hätten?|wären?|sollten?)\b/],
  ['clause', /\b(?:der|die|das|dass|weil|obwohl|damit|wenn)\b(?<=,\s\w+)/],
  ['sign', /[;()–/&%§…]|\d\.\d/],
  ['abbreviation', /\b\p{L}\.\s?\p{L}\./u],
  ['long-word', /[\p{L}]{14,}/u],
  ['second-sentence', /[.!?]\s*\S/],
];

/** A sign that a text in Leichte Sprache breaks a rule, and where it was found. */
export interface NotSimpleSign {
  readonly rule: NotSimple;
  readonly found: string;
}

/** Signs that a text in Leichte Sprache breaks a rule, rule by rule. */
export const notSimpleIn = (text: string): readonly NotSimpleSign[] =>
  NOT_SIMPLE.flatMap(([rule, sign]) =>
    text.split('\n').flatMap((line) => {
      const [found] = sign.exec(line) ?? [];
      return found === undefined ? [] : [{rule, found}];
    })
  );
