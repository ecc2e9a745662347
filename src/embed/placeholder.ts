import {isPrerendering} from '../element/prerendering.js';

/** Replaces a placeholder by the element that it names. */
function upgrade(placeholder: HTMLElement, tags: readonly string[]): void {
  const tag = tags.find((each) => each === placeholder.dataset['intlEmbed']);
  // In an editor, the element would be saved and then removed by the sanitiser.
  if (!tag || placeholder.isContentEditable) return;

  const element = document.createElement(tag);
  const copy = (to: string, from = `data-${to}`): void => {
    const value = placeholder.getAttribute(from);
    if (value !== null) element.setAttribute(to, value);
  };
  for (const name of ['class', 'id', 'lang']) copy(name, name);
  copy('lang');
  const {observedAttributes = []} =
    // The class of a custom element lists its attributes here.
    element.constructor as {readonly observedAttributes?: readonly string[]};
  for (const name of observedAttributes) copy(name);
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
}

/**
 * Calls a function once, when the page is parsed: before, the parser may still be
 * inside a placeholder. Optimisers that delay scripts withhold some of the events
 * from them, and let `readyState` say that the page is still loading.
 */
function whenParsed(start: () => void): void {
  if (document.readyState !== 'loading') {
    start();
    return;
  }
  const listening = new AbortController();
  const {signal} = listening;
  const stop = (): void => {
    // Optimisers that replace `addEventListener` may ignore the signal.
    if (signal.aborted) return;
    listening.abort();
    start();
  };
  document.addEventListener('DOMContentLoaded', stop, {signal});
  document.addEventListener(
    'readystatechange',
    () => {
      if (document.readyState !== 'loading') stop();
    },
    {signal}
  );
  for (const type of ['load', 'pageshow'])
    window.addEventListener(type, stop, {signal});
}

/**
 * Replaces placeholders by elements, now and whenever the page gets new ones:
 * `<div data-intl-embed="sdg-badges" data-lang="de">…</div>`, which sanitisers of
 * rich text keep. The `data-` attributes that the element knows become its
 * attributes, and the content of the `div` becomes its fallback. Placeholders of
 * other tags, and those in editable content, are not changed.
 */
export function upgradePlaceholders(tags: readonly string[]): void {
  if (isPrerendering) return;

  // Unit tests take the global `document` away before the last change is reported.
  const page = document;
  const upgradeAll = (): void => {
    for (const placeholder of page.querySelectorAll<HTMLElement>(
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
  whenParsed(start);
}
