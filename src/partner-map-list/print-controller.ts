import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isPrerendering} from '../element/prerendering.js';

/** An element with a list. */
type PrintHost = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/** Renders its host for paper before the page is printed, and as before afterwards. */
export class PrintController implements ReactiveController {
  /** Whether the host renders for paper. Prerendered pages are for both. */
  isPrinting = isPrerendering;

  readonly #host: PrintHost;
  readonly #render: () => void;
  /** Restores what the visitor had in view. */
  #restoreScroll: (() => void) | undefined;

  /** `render` renders the host at once: it prints what is there after the event. */
  constructor(host: PrintHost, render: () => void) {
    this.#render = render;
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onPrint = ({type}: Event): void => {
    const isPrinting = type === 'beforeprint';
    if (isPrinting && !this.isPrinting)
      this.#restoreScroll = this.#noteScroll();
    this.isPrinting = isPrinting;
    this.#host.requestUpdate();
    this.#render();
    if (!isPrinting) this.#restoreScroll?.();
  };

  #noteScroll(): () => void {
    const [x, y] = [scrollX, scrollY];
    const list = this.#host.renderRoot.querySelector('.list-side');
    const top = list?.scrollTop ?? 0;
    return () => {
      if (list) list.scrollTop = top;
      scrollTo({left: x, top: y, behavior: 'instant'});
    };
  }
}
