/** What a key press asks for, with Ctrl or, on a Mac, with the command key. */
function undoKeyOf({
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
function hasOwnUndo(event: Event): boolean {
  const path = event.composedPath();
  const [field] = path;
  if (!(field instanceof Element) || !field.matches(TEXT_FIELDS)) return false;
  return (
    field.matches('[type=search]') ||
    !path.some((each) => each instanceof Element && each.matches('editor-form'))
  );
}

/**
 * Whether a key press asks to undo or to redo a step of the content. Keeps the browser
 * from its own undo, which would bring back texts that the content no longer has.
 */
export function takeUndoKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  const asked = undoKeyOf(event);
  if (!asked || hasOwnUndo(event)) return undefined;
  event.preventDefault();
  return asked;
}
