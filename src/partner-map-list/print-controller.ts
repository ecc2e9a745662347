import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Calls back before and after the page is printed. */
export class PrintController implements ReactiveController {
  readonly #onPrint: (isPrinting: boolean) => void;

  constructor(
    host: ReactiveControllerHost,
    onPrint: (isPrinting: boolean) => void
  ) {
    this.#onPrint = onPrint;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#listener);
    addEventListener('afterprint', this.#listener);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#listener);
    removeEventListener('afterprint', this.#listener);
  }

  readonly #listener = ({type}: Event): void =>
    this.#onPrint(type === 'beforeprint');
}
