import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The theme that the page asks for, or `auto` if it asks for none. */
export type Theme = 'auto' | 'light' | 'dark';

/** The classes that Google Translate sets on `<html>`. */
const TRANSLATED = 'html.translated-ltr, html.translated-rtl';

/** The theme attributes of KERN and of Bootstrap, by priority. */
const THEME_SWITCHES = ['data-kern-theme', 'data-bs-theme'];

// Check the node type, not the class: in the document of a frame, `ShadowRoot` is
// another class. Other fragments have no host.
const hostOf = (root: Node): Element | null =>
  root.nodeType === Node.DOCUMENT_FRAGMENT_NODE
    ? ((root as Partial<ShadowRoot>).host ?? null)
    : null;

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? hostOf(element.getRootNode());

/**
 * The value of an attribute on an element or on its nearest ancestor that has it,
 * across shadow roots.
 */
export function nearest(element: Element, attribute: string): string | null {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const value = at.getAttribute(attribute);
    if (value !== null) return value;
  }
  return null;
}

// One observer serves every element on the page.
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
 * The language and the theme of the page around an element, kept up to date when
 * the page changes or the element moves.
 */
export class Surroundings implements ReactiveController {
  theme: Theme = 'auto';

  #lang: string | null = null;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The nearest `lang`; before the element is connected, its own. */
  get lang(): string | null {
    return this.#lang ?? this.#host.getAttribute('lang');
  }

  hostConnected(): void {
    watch(this.#host, this.#update);
    this.#update();
  }

  hostDisconnected(): void {
    unwatch(this.#update);
  }

  /**
   * The language around the host. A translator that sets its own language on
   * `<html>` translates what the element shows: another language would spoil it,
   * unless the element has that one itself.
   */
  #langAround(): string | null {
    const lang = nearest(this.#host, 'lang');
    const {documentElement} = this.#host.ownerDocument;
    const isTranslators =
      lang !== null &&
      lang === documentElement.getAttribute('lang') &&
      documentElement.matches(TRANSLATED) &&
      !/^(?:de|en)\b/i.test(lang);
    return isTranslators ? (this.#lang ?? lang) : lang;
  }

  readonly #update = (): void => {
    const lang = this.#langAround();
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
