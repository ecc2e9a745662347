import {render} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';

const TYPE = 'application/ld+json';

/**
 * Puts data for machines into the light DOM of an element and replaces existing
 * data, such as that of a prerendered fragment. Without a text, only removes it.
 * The text must not contain anything that ends a script.
 */
export function putData(host: Element, text: string | undefined): void {
  for (const old of host.querySelectorAll(`:scope > [type="${TYPE}"]`))
    old.remove();
  if (!text) return;
  const fragment = document.createDocumentFragment();
  // No slot has this name, so the script is not part of the fallback. Lit has a
  // policy for Trusted Types, which pages may require even for scripts that
  // never run.
  const script = `<script type="${TYPE}" slot="structured-data">${text}</script>`;
  render(unsafeHTML(script), fragment);
  host.append(...fragment.children);
}
