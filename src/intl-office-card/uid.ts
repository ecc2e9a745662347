/** Offset basis and prime of FNV-1a with 32 bits. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** Tells the four hashes of one text apart: 2^32 divided by the golden ratio. */
const STEP = 0x9e3779b9;

/**
 * Computes a UUID (RFC 9562, version 8) from a text. The same text always gives the
 * same UUID, so that an address book updates an entry instead of adding it again.
 */
export function uidOf(text: string): string {
  const digits = [0, 1, 2, 3]
    .map((i) => {
      let hash = BASIS ^ Math.imul(STEP, i);
      for (let at = 0; at < text.length; at++)
        hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
      // FNV leaves the lower bits of short texts alike.
      hash = Math.imul(hash ^ (hash >>> 16), STEP);
      return ((hash ^ (hash >>> 15)) >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
  // The version is the 13th digit, the variant the 17th.
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.*)$/, '$1-$2-8$3-8$4-$5');
}
