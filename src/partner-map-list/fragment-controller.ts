import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isPrerendering} from '../element/prerendering.js';
import type {Partner} from '../payload/schema.js';
import {replaceFragment, valueIn, withValue} from './fragment.js';

/** An element whose attribute gives the key. */
type FragmentHost = ReactiveControllerHost & {readonly fragment: string | null};

/** Keeps the chosen partner in the fragment of the address, under a key. */
export class FragmentController implements ReactiveController {
  readonly #host: FragmentHost;
  /** The key of the last address that was read. */
  #key = '';
  /** Whether the address may name another partner than the chosen one. */
  #isPending = true;
  /** The partners among which the address names none. */
  #unknownAmong: readonly Partner[] | undefined;
  /** Whether the address named a partner before the visitor went on. */
  #wasNamed = false;

  constructor(host: FragmentHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onChange);
    this.#expect();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onChange);
  }

  /** The key in the fragment; empty if the address stays as it is. */
  get key(): string {
    return this.#host.fragment?.trim() ?? '';
  }

  /**
   * Returns the id that the address names since it was last read, null if it names
   * none any more, and undefined if the choice stays. An address that was there
   * before the partners is read when they are.
   */
  read(partners: readonly Partner[] | undefined): string | null | undefined {
    const {key} = this;
    if (key !== this.#key) {
      this.#key = key;
      this.#expect();
    }
    if (isPrerendering || !key || !partners) return undefined;
    if (!this.#isPending || partners === this.#unknownAmong) return undefined;
    const named = valueIn(location.hash, key);
    if (named !== undefined && !partners.some(({id}) => id === named)) {
      this.#unknownAmong = partners;
      return undefined;
    }
    this.#isPending = false;
    return named ?? (this.#wasNamed ? null : undefined);
  }

  /** Writes the chosen partner into the address, without an entry in the history. */
  write(id: string | null): void {
    const {key} = this;
    if (!key) return;
    this.#isPending = false;
    const {hash} = location;
    if ((valueIn(hash, key) ?? null) !== id)
      replaceFragment(withValue(hash, key, id));
  }

  #expect(): void {
    this.#isPending = true;
    this.#unknownAmong = undefined;
    this.#wasNamed = false;
    this.#host.requestUpdate();
  }

  readonly #onChange = ({oldURL}: HashChangeEvent): void => {
    this.#expect();
    this.#wasNamed = valueIn(new URL(oldURL).hash, this.#key) !== undefined;
  };
}
