const topOf = (element: Element) => element.getBoundingClientRect().top;

const scrolls = (list: Element) => list.scrollHeight > list.clientHeight;

/**
 * Scrolls a list that is beside the map so that one of its entries is in view.
 * The page does not scroll.
 */
export function scrollIntoList(
  list: HTMLElement | undefined,
  entry: Element | undefined
): void {
  if (!list || !entry || !scrolls(list)) return;
  const {top, bottom, height} = list.getBoundingClientRect();
  const at = entry.getBoundingClientRect();
  // To the end of the entry, but never past its beginning.
  const down = Math.max(0, at.bottom - bottom);
  const by = at.top < top ? at.top - top : Math.min(down, at.top - top);
  // The host page may be zoomed or scaled.
  list.scrollTop += (by * list.offsetHeight) / height;
}

/**
 * Notes the position of what the visitor reads, and returns a function that
 * restores it after entries above it have opened or closed. It replaces scroll
 * anchoring in Safari, which does not support it.
 */
export function anchorScroll(root: ParentNode): (() => void) | undefined {
  const list = root.querySelector('.list-side');
  if (
    CSS.supports('overflow-anchor', 'auto') ||
    !list ||
    // A list beside the map scrolls itself; the page stays as it is.
    scrolls(list)
  )
    return undefined;
  const parts = [...root.querySelectorAll('.entry, .map, .footer')];
  // Everything below the last part moves by as much as the part.
  const anchor = parts.find((part) => topOf(part) >= 0) ?? parts.at(-1);
  if (!anchor) return undefined;
  const before = topOf(anchor);
  return () => {
    // An entry that was shown only because it was chosen may be gone.
    if (anchor.isConnected)
      scrollBy({top: topOf(anchor) - before, behavior: 'instant'});
  };
}
