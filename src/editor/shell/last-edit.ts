import {str} from '@lit/localize';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {Edit} from '../document/edit.js';
import type {Path} from '../document/json.js';
import type {History} from '../document/history.js';

/** The path of what an edit changed, unless it replaced the content. */
function placeOf(edit: Edit, isUndone: boolean): Path | undefined {
  switch (edit.kind) {
    case 'replace':
      return undefined;
    case 'set':
      return edit.path;
    case 'insert':
      return isUndone ? edit.path : [...edit.path, edit.index];
    case 'remove':
      return isUndone ? [...edit.path, edit.index] : edit.path;
    case 'move':
      return [...edit.path, isUndone ? edit.from : edit.to];
  }
}

/** The path of the step that was just undone or redone. */
export function placeOfLast(
  {steps, position}: History,
  what: 'undo' | 'redo'
): Path | undefined {
  const step = steps[what === 'undo' ? position : position - 1];
  return step && placeOf(step.edit, what === 'undo');
}

/** Says what was undone or redone. */
export function stepWords(
  what: 'undo' | 'redo',
  place: string,
  locale: Locale
): string {
  const msg = toolMsgIn(locale);
  return what === 'undo'
    ? msg(str`Undone: a change in ${place}`)
    : msg(str`Redone: a change in ${place}`);
}
