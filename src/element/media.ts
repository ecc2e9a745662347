/**
 * Whether a media query matches. Node and the pages that jsdom simulates match none.
 */
export const matchesMedia = (query: string): boolean =>
  typeof matchMedia === 'function' && matchMedia(query).matches;
