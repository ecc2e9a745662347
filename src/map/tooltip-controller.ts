import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {markerIdOf} from './focus-controller.js';

/**
 * The marker whose tooltip shows: the one under the mouse, else the one with the
 * keyboard focus. Escape closes the tooltip and does nothing else (WCAG 2.2,
 * 1.4.13). A finger opens none: it chooses, and the list says more.
 */
export class TooltipController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #hovered: string | undefined;
  #focused: string | undefined;
  #isDismissed = false;
  #isListening = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#listen(this.id !== undefined);
  }

  hostDisconnected(): void {
    this.#hovered = undefined;
    this.#focused = undefined;
    this.#listen(false);
  }

  /** The id of the marker. */
  get id(): string | undefined {
    return this.#isDismissed ? undefined : (this.#hovered ?? this.#focused);
  }

  readonly onPointer = (event: PointerEvent): void => {
    const isFinger = event.pointerType === 'touch';
    this.#set(isFinger ? undefined : markerIdOf(event), this.#focused);
  };

  readonly onFocusIn = (event: Event): void => {
    const {target} = event;
    const isVisible =
      target instanceof Element && target.matches(':focus-visible');
    this.#set(this.#hovered, isVisible ? markerIdOf(event) : undefined);
  };

  /** An update that moves the marker in the document gives the focus back. */
  readonly onFocusOut = (event: Event): void => {
    const {target} = event;
    const id = markerIdOf(event);
    void this.#host.updateComplete.then(() => {
      const hasFocus = target instanceof Element && target.matches(':focus');
      if (id === this.#focused && !hasFocus)
        this.#set(this.#hovered, undefined);
    });
  };

  #set(hovered: string | undefined, focused: string | undefined): void {
    if (hovered === this.#hovered && focused === this.#focused) return;
    this.#hovered = hovered;
    this.#focused = focused;
    this.#isDismissed = false;
    this.#host.requestUpdate();
  }

  /** Listens wherever the focus is: a tooltip may show because of the mouse. */
  #listen(isListening: boolean): void {
    if (isListening === this.#isListening) return;
    this.#isListening = isListening;
    if (isListening) addEventListener('keydown', this.#onKey, true);
    else removeEventListener('keydown', this.#onKey, true);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.#isDismissed = true;
    this.#host.requestUpdate();
  };
}
