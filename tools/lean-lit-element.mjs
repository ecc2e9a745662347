// What the bundles have in the place of Lit's elements (@lit/reactive-element and
// lit-element): the life of an element as Lit describes it, as far as ours live
// it. What they cannot use is named in lean-lit.mjs, which ends the build where
// they do. The elements' own tests run with this and with Lit.

/* global HTMLElement */

import {render} from 'lit-html';
import {adoptStyles} from './lean-css-tag.mjs';

export * from 'lit-html';
export {css, unsafeCSS} from './lean-css-tag.mjs';

export class LitElement extends HTMLElement {
  /** The options of the reactive properties, with those of classes above. */
  static elementProperties = new Map();

  /** Called by our modules for each property of a class, once it is defined. */
  static createProperty(name, options) {
    if (!Object.hasOwn(this, 'elementProperties'))
      this.elementProperties = new Map(this.elementProperties);
    this.elementProperties.set(name, options);
    const key = Symbol();
    Object.defineProperty(this.prototype, name, {
      get() {
        return this[key];
      },
      set(value) {
        const old = this[key];
        this[key] = value;
        this.requestUpdate(name, old);
      },
      configurable: true,
      enumerable: true,
    });
  }

  /** Called by the browser when the class is defined. */
  static get observedAttributes() {
    this.elementStyles = [this.styles].flat(Infinity);
    this.attributeNames = new Map();
    for (const [name, {attribute = name.toLowerCase()}] of this
      .elementProperties)
      if (attribute) this.attributeNames.set(attribute, name);
    return [...this.attributeNames.keys()];
  }

  #controllers = [];
  /** What a page has set before the element was one of ours. */
  #early = new Map();
  #changed = new Map();
  #toReflect = new Set();
  /** The property that is just read from its attribute, or written to it. */
  #reflecting;
  #isPending = false;
  #enable;
  updateComplete = new Promise((resolve) => {
    this.#enable = resolve;
  });
  hasUpdated = false;

  constructor() {
    super();
    for (const name of this.constructor.elementProperties.keys())
      if (Object.hasOwn(this, name)) {
        this.#early.set(name, this[name]);
        delete this[name];
      }
    this.requestUpdate();
  }

  addController(controller) {
    this.#controllers.push(controller);
  }

  createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    adoptStyles(root, this.constructor.elementStyles);
    return root;
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this.#enable();
    for (const each of this.#controllers) each.hostConnected?.();
  }

  disconnectedCallback() {
    for (const each of this.#controllers) each.hostDisconnected?.();
  }

  attributeChangedCallback(attribute, old, value) {
    const {attributeNames, elementProperties} = this.constructor;
    const name = attributeNames.get(attribute);
    if (name === this.#reflecting) return;
    const {type, converter} = elementProperties.get(name);
    this.#reflecting = name;
    this[name] = converter
      ? converter(value)
      : type === Boolean
        ? value !== null
        : value;
    this.#reflecting = undefined;
  }

  /** Of one of its properties, or of something else that it shows. */
  requestUpdate(name, old) {
    if (name !== undefined) {
      if (Object.is(this[name], old)) return;
      if (!this.#changed.has(name))
        this.#changed.set(name, this.hasUpdated ? old : undefined);
      const {reflect} = this.constructor.elementProperties.get(name);
      if (reflect && name !== this.#reflecting) this.#toReflect.add(name);
    }
    if (!this.#isPending) this.updateComplete = this.#updateSoon();
  }

  /** Tells in the end whether nothing else is to be updated. */
  async #updateSoon() {
    this.#isPending = true;
    try {
      await this.updateComplete;
    } catch (error) {
      // The page learns of it, and this update goes on.
      Promise.reject(error);
    }
    this.performUpdate();
    return !this.#isPending;
  }

  performUpdate() {
    if (!this.#isPending) return;
    if (!this.hasUpdated) {
      this.renderRoot ??= this.createRenderRoot();
      for (const [name, value] of this.#early) this[name] = value;
    }
    const changed = this.#changed;
    try {
      this.willUpdate(changed);
      this.update(changed);
    } catch (error) {
      // Or it would never be updated again.
      this.#settle();
      throw error;
    }
    for (const each of this.#controllers) each.hostUpdated?.();
    this.hasUpdated = true;
    this.updated(changed);
  }

  update() {
    const shown = this.render();
    for (const name of this.#toReflect) this.#reflect(name);
    this.#toReflect.clear();
    this.#settle();
    render(shown, this.renderRoot);
  }

  #settle() {
    this.#changed = new Map();
    this.#isPending = false;
  }

  #reflect(name) {
    const {attribute = name.toLowerCase()} =
      this.constructor.elementProperties.get(name);
    this.#reflecting = name;
    if (this[name] === null) this.removeAttribute(attribute);
    else this.setAttribute(attribute, this[name]);
    this.#reflecting = undefined;
  }
}
