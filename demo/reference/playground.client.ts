import {enableCopying} from '../layout/copy-code.js';
import {markupOf, startTag} from './snippet.js';

/*
 * The page about an element: inputs change the attributes, the slots and the width of
 * the live element. Shows its code, and the events that it fires.
 */

/** The most events in the list. */
const LOGGED = 20;

/** An element in a slot, as `element-page.ts` writes it. */
interface SlotChild {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
}

/** What all elements and the map have. */
interface Live extends HTMLElement {
  reload(): void;
  select?(id: string | null): void;
}

type Input = HTMLInputElement | HTMLSelectElement;

/** The element of the page for a selector. Throws if it has another type. */
function find<E extends Element>(selector: string, type: new () => E): E {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`No ${selector}`);
  return found;
}

const stage = find('.stage', HTMLElement);
// The element that the script of the elements defines.
const element = find('.stage > *', HTMLElement) as Live;
const code = find('#markup code', HTMLElement);
const inputs = [...document.querySelectorAll<Input>('.attributes [name]')];
const slots = [
  ...document.querySelectorAll<HTMLInputElement>('[data-slot]'),
].map((input) => ({
  input,
  children: (JSON.parse(input.dataset['slot'] ?? '[]') as SlotChild[]).map(
    ({tag, attributes, text}) => {
      const child = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes))
        child.setAttribute(name, value);
      if (text !== undefined) child.textContent = text;
      return child;
    }
  ),
}));

/** A child of the element as a line of code. */
function lineOf(child: Element): string {
  const {localName, attributes, textContent} = child;
  const start = startTag(
    localName,
    Array.from(attributes, ({name, value}) => [name, value] as const)
  );
  // Text that is not empty, as JSON-LD, has no line breaks.
  return child instanceof HTMLImageElement
    ? start
    : `${start}${textContent}</${localName}>`;
}

function showCode(): void {
  code.textContent = markupOf(
    element.localName,
    Array.from(element.attributes, ({name, value}) => [name, value] as const),
    Array.from(element.children, lineOf)
  );
}

/** The value of an attribute from its inputs, or null if the attribute is not set. */
function valueOf(name: string): string | null {
  const own = inputs.filter((input) => input.name === name);
  const [first] = own;
  if (first instanceof HTMLInputElement && first.type === 'checkbox') {
    const checked = own.filter(
      (input) => input instanceof HTMLInputElement && input.checked
    );
    if (checked.length === 0) return null;
    // A checkbox without a value is a boolean attribute.
    return first.hasAttribute('value')
      ? checked.map(({value}) => value).join(' ')
      : '';
  }
  const value = first?.value ?? '';
  return value === '' ? null : value;
}

function apply(name: string): void {
  const value = valueOf(name);
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

for (const input of inputs)
  input.addEventListener('input', () => apply(input.name));
for (const {input, children} of slots)
  input.addEventListener('input', () => {
    for (const child of children) {
      if (input.checked) element.prepend(child);
      else child.remove();
    }
  });

const width = find('#width', HTMLSelectElement);
const setWidth = () => {
  stage.style.maxInlineSize = width.value ? `${width.value}px` : '';
};
width.addEventListener('input', setWidth);

// The element itself changes attributes too, such as `selected`.
new MutationObserver(() => {
  showCode();
  for (const input of inputs)
    if (input instanceof HTMLSelectElement)
      input.value = element.getAttribute(input.name) ?? '';
}).observe(element, {
  attributes: true,
  childList: true,
  subtree: true,
  characterData: true,
});

const log = find('.log', HTMLElement);
const none = find('.none', HTMLElement);
for (const type of ['intl-office-load', 'intl-office-error', 'partner-select'])
  element.addEventListener(type, (event) => {
    if (!(event instanceof CustomEvent)) return;
    const detail: unknown = event.detail;
    const entry = document.createElement('li');
    entry.textContent = `${type} ${JSON.stringify(
      detail,
      (_, value: unknown) => (value instanceof Error ? value.message : value)
    )}`;
    none.hidden = true;
    log.prepend(entry);
    if (log.children.length > LOGGED) log.lastElementChild?.remove();
  });

for (const button of document.querySelectorAll<HTMLElement>('[data-call]'))
  button.addEventListener('click', () => {
    if (button.dataset['call'] === 'reload()') element.reload();
    else element.select?.(null);
  });

// Browsers may restore inputs after a reload.
for (const {name} of inputs) apply(name);
setWidth();
showCode();
for (const part of document.querySelectorAll<HTMLElement>(
  '.controls, .happened'
))
  part.hidden = false;
enableCopying();
