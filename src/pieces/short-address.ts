/** The length up to which readers copy an address from paper. */
const MAX_LENGTH = 40;

/**
 * Shortens an address for paper: without scheme, `www.` and the slash at the end. A
 * long one loses its query, and then its last parts.
 */
export function shortAddress(href: string): string {
  const {host, pathname, search} = new URL(href);
  const site = host.replace(/^www\d?\./, '');
  const path = pathname.replace(/\/$/, '');
  const whole = `${site}${path}${search}`;
  if (whole.length <= MAX_LENGTH) return whole;
  const page = `${site}${path}`;
  if (page.length <= MAX_LENGTH) return page;
  const end = page.lastIndexOf('/', MAX_LENGTH - 2);
  return `${end < 0 ? site : page.slice(0, end)}/…`;
}
