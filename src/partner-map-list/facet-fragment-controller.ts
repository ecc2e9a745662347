import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Facet} from '../payload/schema.js';
import {choiceAmong, type FacetChoice, NO_VALUES} from './facets.model.js';
import {replaceFragment, valueIn, withValue} from './fragment.js';

/** The key of a facet in the fragment. Ids of facets have no dots. */
const keyOf = (key: string, facet: string) => `${key}.${facet}`;

/**
 * Keeps the chosen values of facets in the fragment of the address, beside the chosen
 * partner: `#partner=kumasi&partner.subject=law,engineering`.
 */
export class FacetFragmentController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** The facets and the key with which the address was last read. */
  #facets: readonly Facet[] = [];
  #key = '';
  /** Whether the address has changed since it was read. */
  #isPending = true;
  /** Whether the address had values before the visitor went on. */
  #hadValues = false;
  #written: FacetChoice = NO_VALUES;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onChange);
    this.#isPending = true;
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onChange);
  }

  /**
   * Returns the values that the address names since it was last read, none if it names
   * none any more, and undefined if the choice stays. Unknown values are ignored. An
   * empty key means that the address stays as it is.
   */
  read(key: string, facets: readonly Facet[]): FacetChoice | undefined {
    if (key !== this.#key || facets !== this.#facets) this.#isPending = true;
    this.#key = key;
    this.#facets = facets;
    if (!key || !facets.length || !this.#isPending) return undefined;
    this.#isPending = false;
    const named = this.#valuesIn(location.hash);
    if (!named.size && !this.#hadValues) return undefined;
    this.#hadValues = false;
    this.#written = named;
    return named;
  }

  /** Writes the chosen values into the address, without an entry in the history. */
  write(choice: FacetChoice): void {
    if (!this.#key || choice === this.#written) return;
    this.#written = choice;
    const {hash} = location;
    const next = this.#facets.reduce((fragment, {id}) => {
      const values = choice.get(id);
      const value = values ? [...values].join(',') : null;
      const key = keyOf(this.#key, id);
      return (valueIn(fragment, key) ?? null) === value
        ? fragment
        : withValue(fragment, key, value);
    }, hash);
    if (next !== hash) replaceFragment(next);
  }

  #valuesIn(hash: string): FacetChoice {
    return choiceAmong(
      this.#facets,
      (facet) => valueIn(hash, keyOf(this.#key, facet))?.split(',') ?? []
    );
  }

  readonly #onChange = ({oldURL}: HashChangeEvent): void => {
    this.#isPending = true;
    this.#hadValues = this.#valuesIn(new URL(oldURL).hash).size > 0;
    this.#host.requestUpdate();
  };
}
