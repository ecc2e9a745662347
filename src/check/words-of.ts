import type {Locale} from '../language/locale.js';
import {toolMsgIn} from '../language/tool-messages.js';
import type {Code, Finding} from './finding.js';
import {FILE_WORDS} from './words/file-words.js';
import {HINT_WORDS} from './words/hint-words.js';
import {SYNTAX_WORDS} from './words/syntax-words.js';
import {VALUE_WORDS} from './words/value-words.js';
import {WARNING_WORDS} from './words/warning-words.js';
import type {WordsOf} from './words/words.js';

const WORDS: WordsOf<Code> = {
  ...FILE_WORDS,
  ...SYNTAX_WORDS,
  ...VALUE_WORDS,
  ...WARNING_WORDS,
  ...HINT_WORDS,
};

/**
 * Says a finding to a person who does not know JSON: what is wrong, and an example of
 * what is right. The place is not in the sentence; `placeOf` says it.
 */
export const wordsOf = (finding: Finding, locale: Locale): string =>
  WORDS[finding.code](finding, toolMsgIn(locale), locale);
