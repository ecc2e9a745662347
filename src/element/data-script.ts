import {html, render} from 'lit';

const TYPE = 'application/ld+json';

/**
 * Puts data for machines into an element's light DOM, in place of any that stand
 * there already, as in a prerendered fragment; without a text it takes them
 * away. Nothing in the text may end a script.
 */
export function putData(host: Element, text: string | undefined): void {
  for (const old of host.querySelectorAll(`:scope > [type="${TYPE}"]`))
    old.remove();
  if (!text) return;
  // No slot has that name: it shows in none, not even among the fallback.
  const strings = [
    `<script type="${TYPE}" slot="structured-data">`.concat(text, '</script>'),
  ];
  const fragment = document.createDocumentFragment();
  // Where a page requires trusted types, a text comes into a script by a policy
  // only, even into one that never runs. Lit has one, for the strings of a
  // template, which it takes these for, as in its `unsafeHTML`.
  render(html(Object.assign(strings, {raw: strings})), fragment);
  host.append(...fragment.children);
}
