import {fixture} from '@open-wc/testing';
import {register} from '../element/register.js';
import {PartnerMapList} from '../elements.js';
import type {Partner} from '../payload/schema.js';
import {drawn} from './browser.js';

register('partner-map-list', PartnerMapList);

/*
 * How tests show a `<partner-map-list>` and read what it shows.
 */

/** How an element stands on the page. */
export interface Shown {
  /** The width of the place that it stands in, CSS px. */
  readonly width?: number;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Instead of the bundled partners; with Dortmund as home. */
  readonly partners?: readonly Partial<Partner>[];
}

export const DORTMUND = [7.466, 51.5149] as const;

const office = {
  name: {de: 'Büro', en: 'Office'},
  city: {de: 'Dortmund', en: 'Dortmund'},
  location: DORTMUND,
};

export const payloadOf = (partners: readonly Partial<Partner>[]) => ({
  schemaVersion: 1,
  office,
  partners,
});

/** Puts an element on the page, in English unless it is told otherwise. */
export async function show({
  width = 600,
  attributes = {},
  partners,
}: Shown = {}): Promise<PartnerMapList> {
  const element = document.createElement('partner-map-list');
  for (const [name, value] of Object.entries({lang: 'en', ...attributes}))
    element.setAttribute(name, value);
  if (partners) element.payload = payloadOf(partners);
  const place = document.createElement('div');
  place.style.width = `${width}px`;
  place.append(element);
  await fixture(place);
  await element.updateComplete;
  // Its map is measured then.
  await drawn();
  return element;
}

/** What an element has within, by a selector. */
export const all = <T extends Element = HTMLElement>(
  {renderRoot}: PartnerMapList,
  selector: string
): readonly T[] => [...renderRoot.querySelectorAll<T>(selector)];

/** The first of them, which must be there. */
export function one<T extends Element = HTMLElement>(
  element: PartnerMapList,
  selector: string
): T {
  const [found] = all<T>(element, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** A text as one reads it, without the line breaks of its template. */
export const textOf = (node: Node): string =>
  (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The texts of all that a selector finds. */
export const texts = (
  element: PartnerMapList,
  selector: string
): readonly string[] => all(element, selector).map(textOf);

/** The first button whose name begins so. */
export function button(
  element: PartnerMapList,
  name: string
): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').find((each) =>
    (each.ariaLabel ?? textOf(each)).startsWith(name)
  );
  if (!found) throw new Error(`There is no button “${name}”.`);
  return found;
}

/** The partners in the list, by name. */
export const listed = (element: PartnerMapList): readonly string[] =>
  texts(element, '.choose');

/** A partner's entry in the list. */
export const entry = (element: PartnerMapList, id: string): HTMLElement =>
  one(element, `.entry[data-id="${id}"]`);

/** A partner's marker on the map, or the cluster that it gives its id. */
export const marker = (element: PartnerMapList, id: string): SVGGElement =>
  one(element, `.marker[data-id="${id}"]`);

/** What the map shows of the world, as the transform of its drawing. */
export const viewOf = (element: PartnerMapList): string =>
  one<SVGGElement>(element, '.drawing > g').getAttribute('transform') ?? '';

/** The scale of what the map shows, CSS px to a unit of the plane. */
export const scaleOf = (element: PartnerMapList): number =>
  Number(/scale\((.*)\)/.exec(viewOf(element))?.[1]);

/** Whether one element is wholly within what another covers. */
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

/** The ids that the element has said were chosen since this was called. */
export function listenTo(element: PartnerMapList): readonly (string | null)[] {
  const ids: (string | null)[] = [];
  element.addEventListener('partner-select', (event) => {
    // The one place that fires it gives an id or null.
    ids.push((event as CustomEvent<{id: string | null}>).detail.id);
  });
  return ids;
}

/** Waits until the map has come to rest. */
export async function atRest(element: PartnerMapList): Promise<void> {
  let last = '';
  do {
    last = viewOf(element);
    await drawn();
  } while (viewOf(element) !== last);
}
