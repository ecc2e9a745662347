import {scriptOf} from './js-literal.js';
import {OWN_PAYLOADS} from './own-payloads.js';

/**
 * Gives an element the JSON of a text field as content, whenever the text changes, and
 * shows the script for it. A list chooses the element.
 */
export function tryOwn(): void {
  const section = document.querySelector('.own');
  const stage = section?.querySelector('.stage');
  const first = stage?.firstElementChild;
  const tags = section?.querySelector('select');
  const text = section?.querySelector('textarea');
  const output = section?.querySelector('output');
  const code = section?.querySelector('code:where(pre > *)');
  const controls = section?.querySelector<HTMLElement>('.try');
  if (!stage || !first || !tags || !text || !output || !code || !controls)
    throw new Error('The section for own content is not complete');

  let element = first;

  const show = (): void => {
    let payload: unknown;
    try {
      payload = JSON.parse(text.value);
    } catch (error) {
      output.value = `JSON\n${error instanceof Error ? error.message : ''}`;
      return;
    }
    code.textContent = scriptOf(element.localName, payload);
    Object.assign(element, {payload});
  };

  /** Puts the chosen element on the page, with its example. */
  const choose = (): void => {
    const {tag, payload} =
      OWN_PAYLOADS.find((each) => each.tag === tags.value) ?? OWN_PAYLOADS[0];
    if (tag !== element.localName) {
      const next = document.createElement(tag);
      for (const {name, value} of element.attributes)
        next.setAttribute(name, value);
      next.append(...element.childNodes);
      element.replaceWith(next);
      element = next;
    }
    text.value = JSON.stringify(payload, undefined, 2);
    show();
  };

  tags.addEventListener('input', choose);
  text.addEventListener('input', show);
  choose();
  controls.hidden = false;
}
