import {str} from '@lit/localize';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import {positionOf, stepsSince} from '../document/history.js';
import type {OfficeDocument} from '../document/office-document.js';

/** The number of steps between the file and the content. */
function changesIn({state: {history, saved}, isSaved}: OfficeDocument): number {
  return isSaved ? 0 : stepsSince(positionOf(history, saved), history.position);
}

/** Says whether the content is in the file, such as “2 changes, not saved yet”. */
export function unsavedWords(document: OfficeDocument, locale: Locale): string {
  const msg = toolMsgIn(locale);
  const count = changesIn(document);
  if (count === 0) return msg('everything is saved');
  if (document.saved === null && !document.canUndo) return msg('not saved yet');
  return count === 1
    ? msg('1 change, not saved yet')
    : msg(str`${count} changes, not saved yet`);
}
