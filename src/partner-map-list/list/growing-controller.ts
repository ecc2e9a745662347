import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {createRef, type Ref} from 'lit/directives/ref.js';
import {isPrerendering} from '../../element/prerendering.js';

/** The number of entries at first, and of those that each step adds. */
const BATCH = 50;

/** Keys that scroll a page or a list. */
const SCROLL_KEYS = /^(Page|Arrow)(Up|Down)$|^(Home|End| )$/;

/** The events by which visitors scroll. A scroll bar reports only the pointer. */
const SCROLL_EVENTS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Limits how many entries a list renders, and adds more as the visitor scrolls. The
 * list does not grow while the focus moves through it: otherwise the Tab key would
 * never get past the list.
 */
export class GrowingController implements ReactiveController {
  /** The largest number of entries to render. */
  limit = isPrerendering ? Infinity : BATCH;
  /** The element at the end of the list, while entries are left. */
  readonly end: Ref = createRef();

  readonly #host: ReactiveControllerHost;
  #observed: Element | undefined;
  #observer: IntersectionObserver | undefined;
  #isEndVisible = false;
  /** Whether focus moved after the visitor last scrolled. */
  #isFocusMoving = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('focusin', this.#onFocus);
    for (const type of SCROLL_EVENTS)
      addEventListener(type, this.#onScroll, {passive: true});
    // While the host is off the page, refs are empty and nothing is observed.
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.#observe(this.end.value);
  }

  hostDisconnected(): void {
    removeEventListener('focusin', this.#onFocus);
    for (const type of SCROLL_EVENTS) removeEventListener(type, this.#onScroll);
    this.#observe(undefined);
  }

  /** Renders the first entries again, as for another search. */
  restart(): void {
    this.#setLimit(BATCH);
  }

  grow(): void {
    this.#setLimit(this.limit + BATCH);
  }

  #setLimit(limit: number): void {
    this.limit = limit;
    this.#host.requestUpdate();
  }

  #observe(end: Element | undefined): void {
    if (end === this.#observed) return;
    this.#observed = end;
    this.#isEndVisible = false;
    this.#observer?.disconnect();
    // In a page that jsdom simulates, the list grows by its button only.
    const Observer = end?.ownerDocument.defaultView?.IntersectionObserver;
    if (!end || !Observer) return;
    this.#observer ??= new Observer(([entry]) => {
      this.#isEndVisible = entry?.isIntersecting ?? false;
      this.#growAtEnd();
    });
    this.#observer.observe(end);
  }

  #growAtEnd(): void {
    if (!this.#isEndVisible || this.#isFocusMoving) return;
    // Events of the same frame do not add more.
    this.#isEndVisible = false;
    this.grow();
  }

  readonly #onFocus = (): void => {
    this.#isFocusMoving = true;
  };

  readonly #onScroll = (event: Event): void => {
    if (event instanceof KeyboardEvent && !scrolls(event)) return;
    this.#isFocusMoving = false;
    // A click on the button for more adds them itself.
    if (event.type !== 'pointerdown') this.#growAtEnd();
  };
}

/** Whether a key scrolls, unless the map uses it or it is the click of a button. */
const scrolls = (event: KeyboardEvent): boolean =>
  SCROLL_KEYS.test(event.key) &&
  !event.defaultPrevented &&
  !(event.key === ' ' && event.composedPath()[0] instanceof HTMLButtonElement);
