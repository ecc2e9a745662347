import {drawn} from './browser.js';

/*
 * How tests read what an element with a map shows.
 */

/** An element with a shadow root. */
export interface Rendered {
  readonly renderRoot: ParentNode;
}

/** Returns what a selector finds in an element. */
export const all = <T extends Element = HTMLElement>(
  {renderRoot}: Rendered,
  selector: string
): readonly T[] => [...renderRoot.querySelectorAll<T>(selector)];

/** Returns the first that a selector finds; it must exist. */
export function one<T extends Element = HTMLElement>(
  element: Rendered,
  selector: string
): T {
  const [found] = all<T>(element, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** Returns a text without the line breaks of its template. */
export const textOf = (node: Node): string =>
  (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Returns the texts of all that a selector finds. */
export const texts = (element: Rendered, selector: string): readonly string[] =>
  all(element, selector).map(textOf);

/** Returns the first button whose name begins with a text. */
export function button(element: Rendered, name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').find((each) =>
    (each.ariaLabel ?? textOf(each)).startsWith(name)
  );
  if (!found) throw new Error(`There is no button “${name}”.`);
  return found;
}

/** Returns the marker of a place, or the cluster with its id. */
export const marker = (element: Rendered, id: string): SVGGElement =>
  one(element, `.marker[data-id="${id}"]`);

/** Returns the viewport of a map as the transform of its drawing. */
export const viewOf = (element: Rendered): string =>
  one<SVGGElement>(element, '.drawing > g').getAttribute('transform') ?? '';

/** Returns the scale of a map, CSS px per unit of the plane. */
export const scaleOf = (element: Rendered): number =>
  Number(/scale\((.*)\)/.exec(viewOf(element))?.[1]);

/** Whether the box of one element is within the box of another. */
export function isWithin(inner: Element, outer: Element): boolean {
  const a = inner.getBoundingClientRect();
  const b = outer.getBoundingClientRect();
  // Half a pixel is rounding.
  return (
    a.left >= b.left - 0.5 &&
    a.top >= b.top - 0.5 &&
    a.right <= b.right + 0.5 &&
    a.bottom <= b.bottom + 0.5
  );
}

/** Waits until a map no longer moves. */
export async function atRest(element: Rendered): Promise<void> {
  let last = '';
  do {
    last = viewOf(element);
    await drawn();
  } while (viewOf(element) !== last);
}
