import type {Locale} from '../../../language/locale.js';
import {toolMsgIn} from '../../../language/tool-messages.js';
import type {Keeping} from './draft-keeper.js';

/** Says in the head of the editor whether this browser keeps the changes. */
export function keepingWords(
  keeping: Keeping,
  locale: Locale
): string | undefined {
  const msg = toolMsgIn(locale);
  switch (keeping) {
    case 'unknown':
      return undefined;
    case 'kept':
      return msg('kept in this browser');
    case 'not-kept':
      return msg('not kept in this browser: save before you close the page');
  }
}
