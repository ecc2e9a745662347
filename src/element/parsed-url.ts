/**
 * Parses an address, relative to another if there is one. Returns undefined if it is not
 * valid.
 * The oldest supported browsers know neither `URL.canParse` nor `URL.parse`.
 */
export function parsedUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
