import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {bundledPayload} from '../payload/bundled.js';
import {PayloadError} from '../payload/payload-error.js';
import {readPayload} from '../payload/read-payload.js';
import {
  type Age,
  type PayloadRequest,
  requestPayload,
} from '../payload/request-payload.js';
import type {Payload} from '../payload/schema.js';
import {parsedUrl} from './parsed-url.js';

/** The origin of the content that an element shows. */
export type ContentSource = 'bundled' | 'src' | 'property';

/** Fires when new content shows; `source` says where it came from. */
export type IntlOfficeLoadEvent = CustomEvent<{
  readonly source: ContentSource;
}>;

/** Fires when content cannot be shown; the message of `error` names the place. */
export type IntlOfficeErrorEvent = CustomEvent<{readonly error: Error}>;

declare global {
  interface GlobalEventHandlersEventMap {
    'intl-office-load': IntlOfficeLoadEvent;
    'intl-office-error': IntlOfficeErrorEvent;
  }
}

/** The properties of an element that select its content. */
export interface Selection {
  readonly payload: unknown;
  readonly src: string | null;
  /** Excludes the bundled payload. */
  readonly ownContent: boolean;
}

/**
 * The content of an element: the `payload` property, or else the content of
 * `src`, or else the bundled payload. If content cannot be shown, an event and one
 * message in the console say so, and the previous content stays.
 */
export class Content implements ReactiveController {
  /** The content that shows; undefined while the fallback shows. */
  payload: Payload | undefined;
  /** Whether other content is loading. */
  isBusy = false;

  readonly #host: ReactiveControllerHost & Element;
  readonly #lacks: (payload: Payload) => string | undefined;
  #source: ContentSource | undefined;
  #src: string | undefined;
  #request: PayloadRequest | undefined;
  #event: CustomEvent | undefined;

  /** `lacks` names a part that the host requires and that a payload lacks. */
  constructor(
    host: ReactiveControllerHost & Element,
    lacks: (payload: Payload) => string | undefined
  ) {
    this.#host = host;
    this.#lacks = lacks;
    host.addController(this);
  }

  hostConnected(): void {
    // The request ended when the element was removed, or `src` was set while the
    // element was not connected.
    if (this.#src !== undefined && !this.#request) {
      this.#fetch(this.#src, 'any');
      this.#host.requestUpdate();
    }
  }

  hostDisconnected(): void {
    // An element that only moves within the page needs no other request.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#release();
    });
  }

  hostUpdated(): void {
    const event = this.#event;
    this.#event = undefined;
    if (event) this.#host.dispatchEvent(event);
  }

  /** Loads the content that the host asks for now. */
  load({payload, src, ownContent}: Selection): void {
    const age = this.#src === undefined ? 'any' : 'new';
    this.#src = payload === undefined && src ? src : undefined;
    if (ownContent && this.#source === 'bundled') this.#clear();
    if (this.#src !== undefined) {
      if (this.#host.isConnected) this.#fetch(this.#src, age);
      else this.#release();
      return;
    }
    this.#release();
    if (payload !== undefined)
      this.#try('property', 'the given payload', () => readPayload(payload));
    else if (ownContent) this.#clear();
    else this.#try('bundled', 'the bundled payload', bundledPayload);
  }

  /** Asks the server again for the content of `src`. */
  reload(): void {
    if (this.#src !== undefined && this.#host.isConnected)
      this.#fetch(this.#src, 'latest');
  }

  #fetch(src: string, age: Age): void {
    const {baseURI} = this.#host;
    const address = parsedUrl(src, baseURI)?.href ?? src;
    const before = this.#request;
    const request = requestPayload(address, age);
    this.#request = request;
    before?.release();
    this.isBusy = true;
    const arrive = (payload: () => Payload) => {
      // The last one asked for wins, in whatever order they come.
      if (this.#request !== request) return;
      this.isBusy = false;
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

  /** Lets the fallback show. */
  #clear(): void {
    this.payload = undefined;
    this.#source = undefined;
  }

  #try(source: ContentSource, name: string, read: () => Payload): void {
    try {
      const payload = read();
      // Another element may still have kept what this one shows.
      if (source === 'src' && payload === this.payload) return;
      const lacking = this.#lacks(payload);
      if (lacking) throw PayloadError.missing(`payload.${lacking}`);
      this.payload = payload;
      this.#source = source;
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
