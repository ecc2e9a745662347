import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {OfficeDocument} from './office-document.js';

/** Renders its host again when the document that it shows changes. */
export class DocumentController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #document: OfficeDocument | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Listens to another document, from now on. */
  observe(document: OfficeDocument | undefined): void {
    this.hostDisconnected();
    this.#document = document;
    this.hostConnected();
  }

  hostConnected(): void {
    this.#document?.addEventListener('change', this.#update);
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener('change', this.#update);
  }

  readonly #update = () => this.#host.requestUpdate();
}
