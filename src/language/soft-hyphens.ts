import type {Locale} from './locale.js';

/** Shorter words fit into every element. */
const LONG = /\p{L}{14,}/gu;

/**
 * First parts of German compounds, and the letters that end a first part: what
 * follows begins a syllable.
 */
const FIRST_PARTS =
  /(städte|stadt|heraus|oberbürger|projekt|partner(?!in)|zusammen|nachbar|hoch(?=schul)|fach(?=hoch)|(?:schaft|heit|keit|ung|ion|tät)s)(?=\p{L}{4})/giu;

/** Endings that begin a syllable. */
const ENDINGS = /(\p{L}{3})(?=schaft|heit|keit)/giu;

const soften = (word: string) =>
  word.replace(FIRST_PARTS, '$1\u00AD').replace(ENDINGS, '$1\u00AD');

/**
 * Adds soft hyphens to long German words, where their parts meet. Not all browsers
 * hyphenate German; without a hyphen they would break a word at any letter.
 */
export const withSoftHyphens = (text: string, locale: Locale): string =>
  locale === 'de' ? text.replace(LONG, soften) : text;
