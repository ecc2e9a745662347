import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A theme that the page asks for, or `auto` where it asks for none. */
export type Theme = 'auto' | 'light' | 'dark';

/** The theme switches of KERN and of Bootstrap, in the order they count. */
const THEME_SWITCHES = ['data-kern-theme', 'data-bs-theme'];

// By type and not by class: an element may live in the document of a frame,
// where `ShadowRoot` is another class. A fragment without host has none.
const hostOf = (root: Node): Element | null =>
  root.nodeType === Node.DOCUMENT_FRAGMENT_NODE
    ? ((root as Partial<ShadowRoot>).host ?? null)
    : null;

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? hostOf(element.getRootNode());

/**
 * The value of an attribute on an element or on the nearest one around it,
 * through shadow roots up to the document's root.
 */
export function nearest(element: Element, attribute: string): string | null {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const value = at.getAttribute(attribute);
    if (value !== null) return value;
  }
  return null;
}

// One observer serves every element on the page: a hundred elements would
// otherwise each wake up for every change of a `lang` or theme anywhere.
const watching = new Set<() => void>();
let observer: MutationObserver | undefined;

function watch(element: Element, changed: () => void): void {
  watching.add(changed);
  observer ??= new MutationObserver(() => {
    for (const each of [...watching]) each();
  });
  for (let at: Element | null = element; at;) {
    const root = at.getRootNode();
    observer.observe(root, {
      attributeFilter: ['lang', ...THEME_SWITCHES],
      subtree: true,
    });
    at = hostOf(root);
  }
}

function unwatch(changed: () => void): void {
  watching.delete(changed);
  if (watching.size === 0) observer?.disconnect();
}

/**
 * What the page around an element says: its language and its theme, kept up to
 * date as the page changes and as the element moves.
 */
export class Surroundings implements ReactiveController {
  theme: Theme = 'auto';

  #lang: string | null = null;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The element's own `lang` as long as nothing is around it. */
  get lang(): string | null {
    return this.#lang ?? this.#host.getAttribute('lang');
  }

  hostConnected(): void {
    watch(this.#host, this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    unwatch(this.#look);
  }

  readonly #look = (): void => {
    const lang = nearest(this.#host, 'lang');
    const asked = THEME_SWITCHES.map((name) => nearest(this.#host, name)).find(
      (value) => value === 'light' || value === 'dark'
    );
    const theme: Theme = asked === 'light' || asked === 'dark' ? asked : 'auto';
    if (lang === this.#lang && theme === this.theme) return;
    this.#lang = lang;
    this.theme = theme;
    this.#host.requestUpdate();
  };
}
