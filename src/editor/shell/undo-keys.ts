import type {OfficeDocument} from '../document/office-document.js';

/** What a key press asks for, with Ctrl or, on a Mac, with the command key. */
export function undoKeyOf({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (ctrlKey === metaKey || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : undefined;
}

const TEXT_FIELDS = 'textarea, input:not([type=checkbox], [type=radio])';

/**
 * Whether a field keeps the undo of the browser: its text is not part of the content,
 * as in a search field or outside of the form.
 */
export function hasOwnUndo(event: Event): boolean {
  const path = event.composedPath();
  const [field] = path;
  if (!(field instanceof Element) || !field.matches(TEXT_FIELDS)) return false;
  return (
    field.matches('[type=search]') ||
    !path.some((each) => each instanceof Element && each.matches('editor-form'))
  );
}

/** Undoes or redoes a step if a key press asks for it. Returns what it did. */
export function undoByKey(
  event: KeyboardEvent,
  document: OfficeDocument
): 'undo' | 'redo' | undefined {
  const asked = undoKeyOf(event);
  if (!asked || hasOwnUndo(event)) return undefined;
  // The browser's own undo would bring back texts that the content has no more.
  event.preventDefault();
  if (!(asked === 'undo' ? document.canUndo : document.canRedo))
    return undefined;
  document[asked]();
  return asked;
}
