/** Splits the fragment of an address into its parts: `#a=b&top` into `a=b` and `top`. */
const partsOf = (hash: string): readonly string[] =>
  hash
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '');

/** Decodes a text of an address; one that is no valid encoding stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Encodes a text for an address; half a character of UTF-16 has no encoding. Commas,
 * which separate values, stay readable.
 */
const encoded = (text: string) =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll(
    '%2C',
    ','
  );

/** Whether a part of a fragment belongs to a key. */
const isOf = (part: string, key: string) =>
  part.includes('=') && decoded(part.slice(0, part.indexOf('='))) === key;

/** Returns the value of a key in a fragment such as `#partner=kumasi`. */
export function valueIn(hash: string, key: string): string | undefined {
  const part = partsOf(hash).find((each) => isOf(each, key));
  return part && decoded(part.slice(part.indexOf('=') + 1));
}

/**
 * Returns a fragment with another value of a key, or without the key for null. All
 * other parts stay as they are, such as an ordinary anchor.
 */
export function withValue(
  hash: string,
  key: string,
  value: string | null
): string {
  const parts = [
    ...partsOf(hash).filter((part) => !isOf(part, key)),
    ...(value === null ? [] : [`${encoded(key)}=${encoded(value)}`]),
  ];
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

const withoutFragment = (href: string) => href.replace(/#.*$/s, '');

/** Returns an address in which a key of the fragment has another value. */
export const addressWith = (
  {href, hash}: Pick<Location, 'href' | 'hash'>,
  key: string,
  value: string | null
): string => withoutFragment(href) + withValue(hash, key, value);

/** Sets the fragment of the page, without an entry in the history. */
export function replaceFragment(fragment: string): void {
  try {
    const address = withoutFragment(location.href) + fragment;
    history.replaceState(history.state, '', address);
  } catch {
    // A sandboxed frame has no address of its own, and Safari allows only some
    // changes per second. The choice does not depend on the address.
  }
}
