import {fixture} from '@open-wc/testing';
import {register} from '../element/register.js';
import {PartnerMapList} from '../elements.js';
import type {Partner} from '../payload/schema.js';
import {drawn} from './browser.js';
import {one, texts} from './rendered.js';

export {
  all,
  atRest,
  button,
  isWithin,
  marker,
  one,
  scaleOf,
  textOf,
  texts,
  viewOf,
} from './rendered.js';

register('partner-map-list', PartnerMapList);

/*
 * How tests show a `<partner-map-list>` and read what it shows.
 */

/** The attributes and the place of an element on the page. */
export interface Shown {
  /** The width of its container, CSS px. */
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

/** Puts an element on the page, in English by default. */
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

/** The partners in the list, by name. */
export const listed = (element: PartnerMapList): readonly string[] =>
  texts(element, '.choose');

/** A partner's entry in the list. */
export const entry = (element: PartnerMapList, id: string): HTMLElement =>
  one(element, `.entry[data-id="${id}"]`);

/** The ids that the element has said were chosen since this was called. */
export function listenTo(element: PartnerMapList): readonly (string | null)[] {
  const ids: (string | null)[] = [];
  element.addEventListener('partner-select', (event) => {
    // The one place that fires it gives an id or null.
    ids.push((event as CustomEvent<{id: string | null}>).detail.id);
  });
  return ids;
}
