import {str} from '@lit/localize';
import {quoted} from '../../import/quoted.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {Advice} from './advice-in.js';
import {LONGEST_SENTENCE, type NotSimple} from './plain-language.js';

function ruleInWords(rule: NotSimple, found: string, locale: Locale): string {
  const msg = toolMsgIn(locale);
  const word = quoted(found, locale);
  switch (rule) {
    case 'genitive':
      return msg(
        str`${word} may be a genitive. In Leichte Sprache write “von dem”.`
      );
    case 'passive':
      return msg(
        str`${word} may be a passive. In Leichte Sprache say who does it.`
      );
    case 'subjunctive':
      return msg(str`${word} is a subjunctive. Leichte Sprache says what is.`);
    case 'clause':
      return msg(
        str`${word} begins a subordinate clause. In Leichte Sprache write two sentences.`
      );
    case 'sign':
      return msg(str`${word} is hard to read in Leichte Sprache.`);
    case 'abbreviation':
      return msg(
        str`${word} is an abbreviation. In Leichte Sprache write it out.`
      );
    case 'long-word':
      return msg(
        str`${word} is a long word. In Leichte Sprache divide it with a hyphen, or use another one.`
      );
    case 'second-sentence':
      return msg('In Leichte Sprache each sentence has a line of its own.');
  }
}

/** One or two plain sentences about what makes a text hard to read. */
export function adviceInWords(advice: Advice, locale: Locale): string {
  if (advice.code === 'not-simple')
    return ruleInWords(advice.rule, advice.found, locale);
  const {language, words} = advice;
  const most = LONGEST_SENTENCE[language];
  const msg = toolMsgIn(locale);
  return msg(
    str`A sentence has ${words} words. It is easier to read with ${most} at most.`
  );
}
