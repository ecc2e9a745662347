import {meansEmpty} from './empty-words.js';

/** What a cell for an address holds. */
export type Website =
  | {readonly kind: 'address'; readonly href: string; readonly isFirst: boolean}
  | {readonly kind: 'empty'}
  | {readonly kind: 'unusable'};

const DOMAIN =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;

/** Returns one word as an address, if it is one. */
function addressOf(word: string): string | undefined {
  const text = word.replace(/^[<([]+|[>)\],;.]+$/g, '');
  const href = /^https?:\/\//i.test(text)
    ? text
    : DOMAIN.test(text)
      ? `https://${text}`
      : undefined;
  if (href === undefined) return undefined;
  try {
    const {hostname, username, password} = new URL(href);
    const isPublic = hostname.includes('.') && !username && !password;
    return isPublic ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the page of an address, whether with `https:` and `www.` or not. */
export function pageOf(href: string): string {
  const {hostname, pathname} = new URL(href);
  return hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '');
}

/**
 * Reads the address of a website. `www.x.edu` gets `https://`; of several addresses the
 * first counts.
 */
export function websiteIn(text: string): Website {
  if (meansEmpty(text)) return {kind: 'empty'};
  const words = text.split(/[\s;|]+|,\s+/).filter((word) => word !== '');
  const found = words.flatMap((word) => addressOf(word) ?? []);
  const [href] = found;
  return href === undefined
    ? {kind: 'unusable'}
    : {kind: 'address', href, isFirst: new Set(found).size > 1};
}
