import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {bundledPayload} from '../payload/bundled.js';
import {PayloadError} from '../payload/payload-error.js';
import {readPayload} from '../payload/read-payload.js';
import {
  type PayloadRequest,
  requestPayload,
} from '../payload/request-payload.js';
import type {Payload} from '../payload/schema.js';

/** Where the content that an element shows comes from. */
export type ContentSource = 'bundled' | 'src' | 'property';

/** New content shows; it came from the `source`. */
export type IntlOfficeLoadEvent = CustomEvent<{
  readonly source: ContentSource;
}>;

/** Content cannot be shown; the message of the `error` names the place. */
export type IntlOfficeErrorEvent = CustomEvent<{readonly error: Error}>;

declare global {
  interface GlobalEventHandlersEventMap {
    'intl-office-load': IntlOfficeLoadEvent;
    'intl-office-error': IntlOfficeErrorEvent;
  }
}

/**
 * The content of an element: given from script, fetched or bundled, in this
 * order. What cannot be shown is told once in the console and by an event, and
 * leaves standing what was good before.
 */
export class Content implements ReactiveController {
  /** What shows; nothing as long as the fallback does. */
  payload: Payload | undefined;
  /** Whether other content is on its way. */
  isBusy = false;

  readonly #host: ReactiveControllerHost & Element;
  readonly #lacks: (payload: Payload) => string | undefined;
  #src: string | undefined;
  #request: PayloadRequest | undefined;
  #event: CustomEvent | undefined;

  /** `lacks` names the part that the host needs and a payload has not. */
  constructor(
    host: ReactiveControllerHost & Element,
    lacks: (payload: Payload) => string | undefined
  ) {
    this.#host = host;
    this.#lacks = lacks;
    host.addController(this);
  }

  hostConnected(): void {
    // What was on its way when the element was taken out, or named since.
    if (this.#src !== undefined && !this.#request) {
      this.#fetch(this.#src);
      this.#host.requestUpdate();
    }
  }

  hostDisconnected(): void {
    this.#release();
  }

  hostUpdated(): void {
    const event = this.#event;
    this.#event = undefined;
    if (event) this.#host.dispatchEvent(event);
  }

  /** Takes the content from where the host now says. */
  take(given: unknown, src: string | null): void {
    this.#release();
    this.#src = undefined;
    if (given !== undefined) {
      this.#try('property', 'the given payload', () => readPayload(given));
    } else if (!src) {
      this.#try('bundled', 'the bundled payload', bundledPayload);
    } else {
      this.#src = src;
      if (this.#host.isConnected) this.#fetch(src);
    }
  }

  #fetch(src: string): void {
    const {baseURI} = this.#host;
    const address = URL.canParse(src, baseURI)
      ? new URL(src, baseURI).href
      : src;
    const request = requestPayload(address);
    this.#request = request;
    this.isBusy = true;
    const arrive = (payload: () => Payload) => {
      // The last one asked for wins, in whatever order they come.
      if (this.#request !== request) return;
      this.isBusy = false;
      this.#src = undefined;
      this.#try('src', address, payload);
      this.#host.requestUpdate();
    };
    request.payload.then(
      (payload) => arrive(() => payload),
      (error: unknown) =>
        arrive(() => {
          throw error;
        })
    );
  }

  #release(): void {
    this.#request?.release();
    this.#request = undefined;
    this.isBusy = false;
  }

  #try(source: ContentSource, name: string, read: () => Payload): void {
    try {
      const payload = read();
      const lacking = this.#lacks(payload);
      if (lacking) throw PayloadError.missing(`payload.${lacking}`);
      this.payload = payload;
      this.#event = eventOf('load', {source});
    } catch (error) {
      this.#event = eventOf('error', {error});
      const {message} = error instanceof Error ? error : {message: error};
      console.error(
        `<${this.#host.localName}> cannot show ${name}:\n${String(message)}`
      );
    }
  }
}

const eventOf = (name: 'load' | 'error', detail: object) =>
  new CustomEvent(`intl-office-${name}`, {
    detail,
    bubbles: true,
    composed: true,
  });
