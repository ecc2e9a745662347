/**
 * Whether the page may offer downloads. A sandboxed frame may not, unless its
 * `sandbox` allows that, and its origin is opaque. The origin of a `file:` page is
 * opaque too, but there downloads work.
 */
export const canDownload = (): boolean =>
  globalThis.origin !== 'null' || location.protocol === 'file:';
