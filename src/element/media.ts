/** Whether a media query matches. Pages that jsdom simulates match none. */
export const matchesMedia = (query: string): boolean =>
  typeof matchMedia === 'function' && matchMedia(query).matches;
