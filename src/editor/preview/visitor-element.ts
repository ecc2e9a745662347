import type {Locale} from '../../language/locale.js';
import type {Json} from '../document/json.js';
import type {PreviewTag} from './previewed.js';

/** How the preview shows an element. */
export interface Looks {
  readonly lang: Locale | 'de-simple';
  readonly theme: 'light' | 'dark';
  /** The id of the chosen partner. */
  readonly selected: string | undefined;
}

/** An element for visitors. Its class is in another script, and may be missing. */
type VisitorElement = HTMLElement & {payload?: unknown};

/** A new element, which shows nothing until it has a payload. */
export function visitorElement(tag: PreviewTag): VisitorElement {
  const element = document.createElement(tag);
  element.setAttribute('own-content', '');
  element.setAttribute('heading-level', '3');
  // A page that was opened from a folder cannot import the fine outlines.
  if (tag === 'partner-map-list' && location.protocol === 'file:')
    element.setAttribute('land', 'simple');
  return element;
}

/** Sets what differs from before: the elements render again after each change. */
export function show(
  element: VisitorElement,
  payload: Json,
  {lang, theme, selected}: Looks
): void {
  if (element.lang !== lang) element.lang = lang;
  if (element.getAttribute('theme') !== theme)
    element.setAttribute('theme', theme);
  if (element.payload !== payload) element.payload = payload;
  if (element.localName !== 'partner-map-list') return;
  if (element.getAttribute('selected') === (selected ?? null)) return;
  if (selected === undefined) element.removeAttribute('selected');
  else element.setAttribute('selected', selected);
}
