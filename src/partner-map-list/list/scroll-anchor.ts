const topOf = (element: Element) => element.getBoundingClientRect().top;

/**
 * Notes where in the window stands what a visitor reads, and returns what puts
 * it there again once entries above it have opened or closed. Safari does not do
 * that by itself, as the other browsers do.
 */
export function holdPlace(root: ParentNode): (() => void) | undefined {
  const list = root.querySelector('.list-side');
  if (
    CSS.supports('overflow-anchor', 'auto') ||
    !list ||
    // Beside the map it scrolls in itself, and the page stays as it is.
    list.scrollHeight > list.clientHeight
  )
    return undefined;
  const parts = [...root.querySelectorAll('.entry, .map, .footer')];
  // All moves alike below the last part, so that it holds what follows too.
  const held = parts.find((part) => topOf(part) >= 0) ?? parts.at(-1);
  if (!held) return undefined;
  const before = topOf(held);
  return () => {
    // The entry that a choice alone had brought up may be gone.
    if (held.isConnected)
      scrollBy({top: topOf(held) - before, behavior: 'instant'});
  };
}
