/*
 * Keeps elements working while the browser translates the page. Lit updates a text
 * in the node where it wrote it, and translators take such nodes away.
 */

/**
 * Shows the texts that Lit has written into a translation. Google Translate puts
 * `<font>` in the place of a text, so Lit sets `data`, the property of a text node,
 * on the `<font>`. The translator translates the new text when it sees it.
 */
export function replaceTranslations(root: ParentNode): void {
  for (const font of root.querySelectorAll<HTMLElement>('font'))
    if ('data' in font) font.replaceWith(String(font.data));
}

/** The root that a node is in, with the element that has the focus there. */
type FocusRoot = ParentNode & Partial<Pick<ShadowRoot, 'activeElement'>>;

/** Returns a function that focuses the same control after all are rendered again. */
export function keepFocus(root: FocusRoot): () => void {
  const {activeElement: before} = root;
  if (!before) return () => undefined;
  const id = before.closest('[data-id]')?.getAttribute('data-id');
  const within = id ? `[data-id=${JSON.stringify(id)}]` : '';
  const alike = () => [
    ...root.querySelectorAll<HTMLElement>(
      before.matches('[data-id]')
        ? within
        : `${within} ${before.localName}`.trim()
    ),
  ];
  const index = alike().findIndex((each) => each === before);
  return () => {
    const after = alike()[index];
    after?.focus({preventScroll: true});
    // What is typed next follows what was typed.
    if (after instanceof HTMLInputElement && after.type === 'search')
      after.setSelectionRange(after.value.length, after.value.length);
  };
}
