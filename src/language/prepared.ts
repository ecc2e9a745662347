import type {Locale} from './locale.js';

/**
 * What `Intl` says of the bundled payload's countries, by their codes, and days,
 * by their ISO 8601 dates, in each language. The build of the bundles asks it, so
 * that a page need not; where nothing is bundled, nothing is here.
 */
export const PREPARED: Readonly<
  Partial<Record<Locale, Readonly<Record<string, string>>>>
> = {};
