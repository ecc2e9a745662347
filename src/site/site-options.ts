import type {Locale} from '../language/locale.js';

/** An address, or one for each language. */
type Address = string | Readonly<Record<Locale, string>>;

/** The pages that every website of an office has to link to. */
export const LEGAL_LINKS = ['imprint', 'privacy', 'accessibility'] as const;

export type LegalLinks = Readonly<
  Partial<Record<(typeof LEGAL_LINKS)[number], Address | undefined>>
>;

/** The settings of a site, besides its content. */
export interface SiteOptions {
  /**
   * The public URL of the site, with a slash at the end. Undefined if nobody knows it
   * yet: then the site has neither frames nor oEmbed, which contain the URL.
   */
  readonly base: string | undefined;
  readonly links: LegalLinks;
}

export const addressIn = (address: Address, locale: Locale): string =>
  typeof address === 'string' ? address : address[locale];
