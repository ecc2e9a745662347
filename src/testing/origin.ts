/*
 * Lets tests change the origin of the page. Import it before any code reads the
 * origin, since WebKit caches it.
 */

const own = globalThis.origin;
let given = own;

Object.defineProperty(globalThis, 'origin', {
  get: () => given,
  configurable: true,
});

/** Sets another origin, such as that of a sandbox; without one, restores it. */
export const setOrigin = (origin = own): void => {
  given = origin;
};
