import {isServer} from 'lit';

/**
 * Whether the code runs in Node, to prerender the elements; in a page that a unit test
 * simulates there it is false. A constant `false` in browsers, so that bundlers remove
 * the code that depends on it. Typed as boolean because the type of Lit's own constant
 * is `false`.
 */
export const isPrerendering: boolean =
  typeof document === 'undefined' && isServer;
