/** The bytes of a file: text is UTF-8. */
export const bytesOf = (
  content: string | Uint8Array
): Uint8Array<ArrayBuffer> =>
  typeof content === 'string'
    ? new TextEncoder().encode(content)
    : new Uint8Array(content);

const base64 = (buffer: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)));

/** The hash of a file as the attribute `integrity` and Content Security Policies need it. */
export async function integrityOf(
  content: string | Uint8Array,
  algorithm: 'sha256' | 'sha384' = 'sha384'
): Promise<string> {
  const name = algorithm.replace('sha', 'SHA-');
  const hash = await crypto.subtle.digest(name, bytesOf(content));
  return `${algorithm}-${base64(hash)}`;
}

/** Eight hexadecimal digits that change with any of some hashes. */
export async function fingerprint(hashes: readonly string[]): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytesOf(hashes.join(' ')));
  return Array.from(new Uint8Array(hash).subarray(0, 4), (byte) =>
    byte.toString(16).padStart(2, '0')
  ).join('');
}
