/** Ranges of IPv4 addresses that only a local network knows. */
const LOCAL_IPV4 = [
  /^0\./,
  /^10\./,
  /^127\./,
  /^169\.254\./,
  /^172\.(1[6-9]|2\d|3[01])\./,
  /^192\.168\./,
];

/** Ranges of IPv6 addresses that only a local network knows. */
const LOCAL_IPV6 = /^\[(::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/;

/** Top-level names that no public name server knows. */
const LOCAL_NAME =
  /\.(localhost|local|lan|home|internal|intranet|corp|test|invalid|box|arpa)$/;

/** Names for examples, which lead nowhere. */
const EXAMPLE = /(^|\.)example(\.(com|org|net))?$/;

function isLocalHost(host: string): boolean {
  if (/^[\d.]+$/.test(host))
    return LOCAL_IPV4.some((range) => range.test(host));
  if (host.startsWith('[')) return LOCAL_IPV6.test(host);
  // A name without a dot is that of a machine.
  return !host.includes('.') || LOCAL_NAME.test(host) || EXAMPLE.test(host);
}

/**
 * Whether a URL leads to a file of this machine or of its local network, or nowhere, so
 * that visitors of a public website cannot load it. Relative URLs lead to the website
 * itself.
 */
export function isOnlyHere(address: string): boolean {
  if (!/^([a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return false;
  let url;
  try {
    url = new URL(address, 'https://website.invalid/');
  } catch {
    return true;
  }
  return !/^https?:$/.test(url.protocol) || isLocalHost(url.hostname);
}
