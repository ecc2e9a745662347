/**
 * Whether the page may hand files to the visitor. In the sandbox of a frame it
 * may not, unless that says so, and there the page has no origin. The origin of
 * a page from a file is not told either.
 */
export const canDownload = (): boolean =>
  globalThis.origin !== 'null' || location.protocol === 'file:';
