const utf8 = (text: string) => new TextEncoder().encode(text);

const base64 = (buffer: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)));

/** The hash of a file as the attribute `integrity` and Content Security Policies need it. */
export async function integrityOf(
  text: string,
  algorithm: 'sha256' | 'sha384' = 'sha384'
): Promise<string> {
  const name = algorithm.replace('sha', 'SHA-');
  const hash = await crypto.subtle.digest(name, utf8(text));
  return `${algorithm}-${base64(hash)}`;
}

/** Eight hexadecimal digits that change with any of some hashes. */
export async function fingerprint(hashes: readonly string[]): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', utf8(hashes.join(' ')));
  return Array.from(new Uint8Array(hash).subarray(0, 4), (byte) =>
    byte.toString(16).padStart(2, '0')
  ).join('');
}
