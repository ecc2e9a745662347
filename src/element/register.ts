/**
 * Registers an element once: an embed code that was pasted twice must not end
 * in an exception, which would leave the elements after it undefined.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
