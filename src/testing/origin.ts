/*
 * Puts the page's origin into the test's hands. Before anybody has asked for it:
 * WebKit goes on with what it was once told.
 */

const own = globalThis.origin;
let given = own;

Object.defineProperty(globalThis, 'origin', {
  get: () => given,
  configurable: true,
});

/** Gives the page another origin, as a sandbox does; none gives it its own. */
export const setOrigin = (origin = own): void => {
  given = origin;
};
