import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {createRef, type Ref} from 'lit/directives/ref.js';
import {isPrerendering} from '../../element/prerendering.js';

/** The number of entries at first, and of those that each step adds. */
const BATCH = 50;

/** Limits how many entries a list renders, and adds more as the visitor scrolls. */
export class GrowingController implements ReactiveController {
  /** The largest number of entries to render. */
  limit = isPrerendering ? Infinity : BATCH;
  /** The element at the end of the list, while entries are left. */
  readonly end: Ref = createRef();

  readonly #host: ReactiveControllerHost;
  #observed: Element | undefined;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // While the host is off the page, refs are empty and nothing is observed.
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.#observe(this.end.value);
  }

  hostDisconnected(): void {
    this.#observe(undefined);
  }

  /** Renders the first entries again, as for another search. */
  restart(): void {
    this.#setLimit(BATCH);
  }

  grow(): void {
    this.#setLimit(this.limit + BATCH);
  }

  /** Renders all entries. */
  showAll(): void {
    this.#setLimit(Infinity);
  }

  #setLimit(limit: number): void {
    this.limit = limit;
    this.#host.requestUpdate();
  }

  #observe(end: Element | undefined): void {
    if (end === this.#observed) return;
    this.#observed = end;
    this.#observer?.disconnect();
    if (!end) return;
    this.#observer ??= new IntersectionObserver(([entry]) => {
      // Visitors who reach the end by the Tab key press its button.
      if (entry?.isIntersecting && !entry.target.matches(':focus-within'))
        this.grow();
    });
    this.#observer.observe(end);
  }
}
