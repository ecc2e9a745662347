/** Keys besides characters that edit a text or move in it. */
const EDITING = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'Backspace',
  'Delete',
  'Dead',
  'Process',
]);

/** Whether the field of a search uses a key itself, rather than a shortcut. */
function isTyped(event: KeyboardEvent): boolean {
  const {key, isComposing, ctrlKey, altKey, metaKey} = event;
  if (isComposing || EDITING.has(key)) return true;
  // AltGr types characters; some systems report it as Ctrl and Alt.
  const isShortcut = (ctrlKey || metaKey) && !(ctrlKey && altKey);
  return [...key].length === 1 && !isShortcut;
}

/**
 * Keeps what a visitor types in the search from shortcuts of the page: for them the
 * key does not come from a field. Escape clears a search that is not empty; then no
 * dialog around closes.
 */
export function onSearchKey(event: KeyboardEvent, clear: () => void): void {
  const {key, type, target} = event;
  const isFilled = target instanceof HTMLInputElement && target.value !== '';
  if (
    key === 'Escape' &&
    type === 'keydown' &&
    isFilled &&
    !event.isComposing
  ) {
    event.preventDefault();
    event.stopPropagation();
    clear();
  } else if (isTyped(event)) event.stopPropagation();
}
