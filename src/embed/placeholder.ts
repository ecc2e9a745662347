import {isPrerendering} from '../element/prerendering.js';

/** Puts the element that a placeholder asks for in its place. */
function upgrade(placeholder: HTMLElement, tags: readonly string[]): void {
  const tag = tags.find((each) => each === placeholder.dataset['intlEmbed']);
  // Where somebody edits the page, it is saved with what the sanitiser removes.
  if (!tag || placeholder.isContentEditable) return;

  const element = document.createElement(tag);
  const copy = (to: string, from = `data-${to}`): void => {
    const value = placeholder.getAttribute(from);
    if (value !== null) element.setAttribute(to, value);
  };
  for (const name of ['class', 'id', 'lang']) copy(name, name);
  copy('lang');
  const {observedAttributes = []} =
    // A custom element's class has them, if it has any.
    element.constructor as {readonly observedAttributes?: readonly string[]};
  for (const name of observedAttributes) copy(name);
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
}

/**
 * Turns placeholders into elements, now and whenever the page gets new ones:
 * `<div data-intl-embed="sdg-badges" data-lang="de">…</div>`, which sanitisers
 * leave in rich text. The element has the `data-` attributes that it knows as
 * attributes, and the content of the `div` as its fallback. Only for the tags
 * given; other names, and places that are being edited, stay as they are.
 */
export function upgradePlaceholders(tags: readonly string[]): void {
  if (isPrerendering) return;

  const upgradeAll = (): void => {
    for (const placeholder of document.querySelectorAll<HTMLElement>(
      'div[data-intl-embed]'
    ))
      upgrade(placeholder, tags);
  };
  const start = (): void => {
    upgradeAll();
    new MutationObserver(upgradeAll).observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-intl-embed'],
    });
  };
  // Before, the parser may still be inside one, with more content to come.
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', start);
  else start();
}
