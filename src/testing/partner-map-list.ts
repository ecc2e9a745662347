import {fixture} from '@open-wc/testing';
import {register} from '../element/register.js';
import {PartnerMapList} from '../elements.js';
import type {Partner} from '../payload/schema.js';
import {drawn} from './browser.js';

register('partner-map-list', PartnerMapList);

/*
 * Functions to show a `<partner-map-list>` and to read what it shows.
 */

/** Options for showing an element. */
export interface Shown {
  /** The width of its container, CSS px. */
  readonly width?: number;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Replaces the bundled partners; the home is Dortmund. */
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

/** Shows an element, in English unless `lang` is given. */
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
  // The map is measured after the first frame.
  await drawn();
  return element;
}

/** All matches of a selector in an element. */
export const all = <T extends Element = HTMLElement>(
  {renderRoot}: PartnerMapList,
  selector: string
): readonly T[] => [...renderRoot.querySelectorAll<T>(selector)];

/** The first match of a selector, which must exist. */
export function one<T extends Element = HTMLElement>(
  element: PartnerMapList,
  selector: string
): T {
  const [found] = all<T>(element, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The text of a node without the line breaks of its template. */
export const textOf = (node: Node): string =>
  (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The texts of all matches of a selector. */
export const texts = (
  element: PartnerMapList,
  selector: string
): readonly string[] => all(element, selector).map(textOf);

/** The first button whose name starts with the given text. */
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

/** The names of the partners in the list. */
export const listed = (element: PartnerMapList): readonly string[] =>
  texts(element, '.choose');

/** The list entry of a partner. */
export const entry = (element: PartnerMapList, id: string): HTMLElement =>
  one(element, `.entry[data-id="${id}"]`);

/** The map marker of a partner, or the cluster with its id. */
export const marker = (element: PartnerMapList, id: string): SVGGElement =>
  one(element, `.marker[data-id="${id}"]`);

/** The viewport of the map, as the transform of its drawing. */
export const viewOf = (element: PartnerMapList): string =>
  one<SVGGElement>(element, '.drawing > g').getAttribute('transform') ?? '';

/** The scale of the map, in CSS px for one unit of the plane. */
export const scaleOf = (element: PartnerMapList): number =>
  Number(/scale\((.*)\)/.exec(viewOf(element))?.[1]);

/** Whether the box of one element is inside that of another. */
export function isWithin(inner: Element, outer: Element): boolean {
  const a = inner.getBoundingClientRect();
  const b = outer.getBoundingClientRect();
  // Half a pixel for rounding.
  return (
    a.left >= b.left - 0.5 &&
    a.top >= b.top - 0.5 &&
    a.right <= b.right + 0.5 &&
    a.bottom <= b.bottom + 0.5
  );
}

/** Collects the ids of the `partner-select` events of an element. */
export function listenTo(element: PartnerMapList): readonly (string | null)[] {
  const ids: (string | null)[] = [];
  element.addEventListener('partner-select', (event) => {
    // The type of the event's detail.
    ids.push((event as CustomEvent<{id: string | null}>).detail.id);
  });
  return ids;
}

/** Waits until the map has stopped moving. */
export async function atRest(element: PartnerMapList): Promise<void> {
  let last = '';
  do {
    last = viewOf(element);
    await drawn();
  } while (viewOf(element) !== last);
}
