const topOf = (element: Element) => element.getBoundingClientRect().top;

/** Scrolls the page. Simulated pages have no layout, and none of them can scroll. */
function scrollPage(top: number): void {
  if (top !== 0) scrollBy({top, behavior: 'instant'});
}

/** Whether the browser anchors the scroll position. jsdom has no `CSS`. */
const hasAnchoring = () =>
  typeof CSS === 'undefined' || CSS.supports('overflow-anchor', 'auto');

const scrolls = (list: Element) => list.scrollHeight > list.clientHeight;

/** Whether a list is beside the map, where it scrolls, not below it. */
export const isBesideMap = (list: Element): boolean =>
  getComputedStyle(list).overflowY === 'auto';

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
 * anchoring in Safari, which does not support it. No browser knows that an entry is
 * what the visitor reads because it was chosen in the list: that is given by its id.
 */
export function anchorScroll(
  root: ParentNode,
  chosen: string | undefined
): (() => void) | undefined {
  const list = root.querySelector('.list-side');
  // A list beside the map scrolls itself; the page stays as it is.
  if (!list || scrolls(list)) return undefined;
  if (chosen !== undefined) {
    const top = () => {
      const entry = root.querySelector(
        `.entry[data-id=${JSON.stringify(chosen)}]`
      );
      return entry ? topOf(entry) : 0;
    };
    const before = top();
    return () => scrollPage(top() - before);
  }
  if (hasAnchoring()) return undefined;
  const parts = [...root.querySelectorAll('.entry, .map, .footer')];
  // Everything below the last part moves by as much as the part.
  const anchor = parts.find((part) => topOf(part) >= 0) ?? parts.at(-1);
  if (!anchor) return undefined;
  const before = topOf(anchor);
  return () => {
    // An entry that was shown only because it was chosen may be gone.
    if (anchor.isConnected) scrollPage(topOf(anchor) - before);
  };
}
