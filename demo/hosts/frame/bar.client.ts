import {TAGS} from '../../../src/site/tags.js';

/*
 * The bar above a host page: switches the widget off and on, and copies its code.
 */

const bar = document.querySelector('.preview');

/** What took the place of each element. */
const places = new Map<Element, Element>();

/** Shows the content inside the tags, as the page has it without the widget. */
function switchOff(): void {
  for (const element of document.querySelectorAll(TAGS.join())) {
    const place = document.createElement('div');
    place.className = 'without-widget';
    place.append(...element.childNodes);
    places.set(element, place);
    element.replaceWith(place);
  }
}

function switchOn(): void {
  for (const [element, place] of places) {
    element.append(...place.childNodes);
    place.replaceWith(element);
  }
  places.clear();
}

const apply = ({value}: HTMLInputElement): void =>
  value === 'off' ? switchOff() : switchOn();

const fieldset = bar?.querySelector('fieldset');
if (fieldset) {
  fieldset.hidden = false;
  for (const input of fieldset.querySelectorAll('input')) {
    // Browsers may restore inputs after a reload.
    if (input.checked && input.value === 'off') apply(input);
    input.addEventListener('change', () => apply(input));
  }
}

/** Opens the code for a link that leads to it: not every browser does. */
function showCode(): void {
  const details = bar?.querySelector('details');
  if (details && location.hash === '#code') details.open = true;
}

showCode();
addEventListener('hashchange', showCode);

const button = bar?.querySelector<HTMLButtonElement>('.preview-copy');
const code = bar?.querySelector('code');
const status = bar?.querySelector('[role="status"]');
if (button && code && status) {
  button.hidden = false;
  button.addEventListener('click', () => {
    // Only secure pages can write to the clipboard.
    const clipboard = (navigator as Partial<Navigator>).clipboard;
    const written =
      clipboard?.writeText(code.textContent) ??
      Promise.reject(new Error('No clipboard'));
    written.then(
      () => {
        status.textContent = button.dataset['copied'] ?? '';
      },
      () => {
        getSelection()?.selectAllChildren(code);
        status.textContent = button.dataset['selected'] ?? '';
      }
    );
  });
}
