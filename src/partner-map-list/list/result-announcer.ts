import type {ReactiveControllerHost} from 'lit';

/** Delay before the result count is announced, ms. */
const DELAY = 800;

/**
 * Delays the announcement of the result count while the visitor types: the list
 * is filtered on every keystroke, the count is announced once typing stops.
 */
export class ResultAnnouncer {
  readonly #host: ReactiveControllerHost;
  /** The count before the visitor began to type. */
  #previous: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Delays the next announcement; `count` is the one before this keystroke. */
  delay(count: string): void {
    this.#previous ??= count;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#previous = undefined;
      this.#host.requestUpdate();
    }, DELAY);
  }

  /** Returns the text of the live region. */
  text(count: string): string {
    return this.#previous ?? count;
  }
}
