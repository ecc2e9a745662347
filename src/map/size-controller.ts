import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isPrerendering} from '../element/prerendering.js';
import {textWidth} from './text-width.js';
import type {Size} from './viewport.js';

/** Height of a line of text per unit of font size, as in the styles. */
const LINE_HEIGHT = 1.2;

/** Average width of a letter per unit of font size, until the map is measured. */
const LETTER_WIDTH = 0.6;

/** The size of a map and of its font, measured whenever the size changes. */
export class SizeController implements ReactiveController {
  /**
   * In CSS px; a usual size until the map is measured. The prerendered drawing
   * is scaled by the browser: it is small, so that its labels stay readable on
   * a smaller map.
   */
  size: Size = isPrerendering
    ? {width: 480, height: 400}
    : {width: 720, height: 450};
  /** The size of the font in CSS px. */
  fontSize = 14;

  readonly #host: ReactiveControllerHost;
  readonly #onMeasured: () => void;
  /** The font of the labels as CSS; undefined until the map is measured. */
  #font: string | undefined;
  #element: Element | undefined;
  #observer: ResizeObserver | undefined;

  /** `onMeasured` is called when the size is known for the first time. */
  constructor(host: ReactiveControllerHost, onMeasured: () => void) {
    this.#host = host;
    this.#onMeasured = onMeasured;
    host.addController(this);
  }

  hostConnected(): void {
    // While the host is off the page, refs are empty and nothing is observed:
    // an update passes the element to `watch` again.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.watch(undefined);
  }

  /** Whether the size is known; prerendering uses a fixed size. */
  get isMeasured(): boolean {
    return isPrerendering || this.#font !== undefined;
  }

  get lineHeight(): number {
    return this.fontSize * LINE_HEIGHT;
  }

  /** Returns the width of a label in CSS px. */
  readonly textWidth = (text: string): number =>
    this.#font === undefined
      ? text.length * this.fontSize * LETTER_WIDTH
      : textWidth(text, this.#font);

  /** Observes the size of the element that shows the map. */
  watch(element: Element | undefined): void {
    if (element === this.#element) return;
    this.#observer?.disconnect();
    this.#element = element;
    // A map that is measured and drawn anew in one frame causes a
    // "ResizeObserver loop" error, so later ones wait for the next frame.
    if (this.#font === undefined) this.#observe();
    else
      requestAnimationFrame(() => {
        if (element === this.#element) this.#observe();
      });
  }

  #observe(): void {
    this.#observer?.disconnect();
    const element = this.#element;
    // The observer of another window would report an endless loop when the map
    // is removed together with its frame.
    const Observer = element?.ownerDocument.defaultView?.ResizeObserver;
    if (!Observer) return;
    this.#observer = new Observer(([entry]) => {
      const {width = 0, height = 0} = entry?.contentRect ?? {};
      if (width < 1 || height < 1) return;
      this.size = {width, height};
      const isFirst = this.#font === undefined;
      const {fontFamily, fontSize} = getComputedStyle(element);
      this.fontSize = parseFloat(fontSize);
      this.#font = `700 ${fontSize} ${fontFamily}`;
      if (isFirst) this.#onMeasured();
      this.#host.requestUpdate();
    });
    this.#observer.observe(element);
  }
}
