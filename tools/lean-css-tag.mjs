// What is left of @lit/reactive-element/css-tag.js in the bundles: every browser
// that can show our colours can share style sheets between shadow roots. Lit's
// own checks, of what stands in a css`…`, hold wherever the sources are tested.

/* global CSSStyleSheet */

class Css {
  #sheet;

  constructor(text) {
    this.cssText = text;
  }

  get styleSheet() {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }

  toString() {
    return this.cssText;
  }
}

export const unsafeCSS = (text) => new Css(text);

export const css = (strings, ...values) =>
  unsafeCSS(String.raw({raw: strings}, ...values));

export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(({styleSheet}) => styleSheet);
};

export const getCompatibleStyle = (style) => style;
