/**
 * Empties a shadow root that came with the page's markup, so that its content
 * does not stand there twice. Once the element's own is `rendered`, in the same
 * task, what has the focus is what had it before.
 */
export function takeOver(root: ShadowRoot, rendered: Promise<unknown>): void {
  const {activeElement} = root;
  root.replaceChildren();
  if (!activeElement) return;
  // A link is known by its address, an entry by its id; else it is the sources.
  const [link, entry] = ['href', 'data-id'].map(
    (name) => `[${name}=${JSON.stringify(activeElement.getAttribute(name))}]`
  );
  void rendered.then(() =>
    root
      .querySelector<HTMLElement>(`${link},${entry} .choose,summary`)
      ?.focus({preventScroll: true})
  );
}
