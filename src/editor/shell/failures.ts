import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Notices exceptions that no code has caught, so that the editor can say so: a screen
 * that failed to render stays as it was, and the content is not affected.
 */
export class Failures implements ReactiveController {
  /** The last exception, until it is dismissed. */
  last: Error | undefined;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('error', this.#onError);
    window.addEventListener('unhandledrejection', this.#onRejection);
  }

  hostDisconnected(): void {
    window.removeEventListener('error', this.#onError);
    window.removeEventListener('unhandledrejection', this.#onRejection);
  }

  dismiss(): void {
    if (!this.last) return;
    this.last = undefined;
    this.#host.requestUpdate();
  }

  readonly #onError = ({error}: ErrorEvent) => this.#take(error);

  readonly #onRejection = ({reason}: PromiseRejectionEvent) =>
    this.#take(reason);

  #take(reason: unknown): void {
    // Browsers report the end of a loop of a ResizeObserver without an exception. A
    // rejection that is no error, or an abort, is no failure of a screen.
    if (!(reason instanceof Error) || reason.name === 'AbortError') return;
    this.last = reason;
    this.#host.requestUpdate();
  }
}
