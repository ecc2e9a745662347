import type {Settings} from '../settings.js';
import {linkOf} from '../fallback-links.js';
import type {Locale} from '../../../src/language/locale.js';

/** URLs that are relative to the page that the code is for. */
const ELSEWHERE = ['src', 'icon-base'];

/** Whether the preview cannot show everything that is set. */
export const isPartial = ({attributes}: Settings): boolean =>
  ELSEWHERE.some((name) => name in attributes);

/** Shows the live element with its attributes in a stage. */
export function showPreview(
  stage: Element,
  {tag, attributes}: Settings,
  locale: Locale
): void {
  let element = stage.firstElementChild;
  if (element?.localName !== tag) {
    const {href, text} = linkOf(tag, locale);
    const link = document.createElement('a');
    link.href = href;
    link.textContent = text;
    element = document.createElement(tag);
    element.append(link);
    stage.replaceChildren(element);
  }
  const shown = Object.entries(attributes).filter(
    ([name]) => !ELSEWHERE.includes(name)
  );
  for (const name of element.getAttributeNames())
    if (!shown.some(([each]) => each === name)) element.removeAttribute(name);
  for (const [name, value] of shown)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
