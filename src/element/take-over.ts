/**
 * Empties a prerendered shadow root, since Lit would add its content after the
 * existing one. Once the element has `rendered`, restores the focus to the same
 * link or control.
 */
export function takeOver(root: ShadowRoot, rendered: Promise<unknown>): void {
  const {activeElement} = root;
  root.replaceChildren();
  if (!activeElement) return;
  // Links are found by their address and entries by their id. The only other
  // control that works without script is the summary of the sources.
  const [link, entry] = ['href', 'data-id'].map(
    (name) => `[${name}=${JSON.stringify(activeElement.getAttribute(name))}]`
  );
  void rendered.then(() =>
    root
      .querySelector<HTMLElement>(`${link},${entry} .choose,summary`)
      ?.focus({preventScroll: true})
  );
}

/**
 * Removes prerendered content that the browser has not made a shadow root of, as in
 * markup that a script has inserted with `innerHTML`.
 */
export function removeInert(host: Element): void {
  host.querySelector(':scope > template[shadowrootmode]')?.remove();
}
