import {jsonIn} from '../language/json.js';
import type {Locale} from '../language/locale.js';
import type {LonLat, Payload, PostalAddress} from '../payload/schema.js';

/**
 * A node of JSON-LD with the vocabulary of schema.org. Texts may be in both
 * languages. Missing values are undefined, which JSON leaves out.
 */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

export const geoOf = ([longitude, latitude]: LonLat): Thing => ({
  '@type': 'GeoCoordinates',
  latitude,
  longitude,
});

export const addressOf = ({
  street,
  postalCode,
  locality,
  country,
}: {
  readonly [key in keyof PostalAddress]: unknown;
}): Thing => ({
  '@type': 'PostalAddress',
  streetAddress: street,
  postalCode,
  addressLocality: locality,
  addressCountry: country,
});

export const listOf = (itemListElement: readonly Thing[]): Thing => ({
  '@type': 'ItemList',
  itemListElement,
});

/** A part of the page, in one language. */
export const sectionOf = (
  {updated}: Payload,
  inLanguage: Locale,
  what: Readonly<Record<string, unknown>>
): Thing => ({
  '@type': 'WebPageElement',
  inLanguage,
  dateModified: updated,
  ...what,
});

/**
 * Writes a thing as the text of a `<script>`, in one language. The text contains
 * no markup, not even for XML, and no soft hyphens, which only help on screen.
 */
export const scriptText = (thing: Thing, locale: Locale): string =>
  jsonIn({'@context': 'https://schema.org', ...thing}, locale)
    // Remove empty lists. The pattern cannot match inside a text, where quotation
    // marks are escaped.
    .replace(/,"\w+":\[\]/g, '')
    .replaceAll('<', '\\u003c')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u00ad', '');
