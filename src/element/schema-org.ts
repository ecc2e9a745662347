import {jsonIn} from '../language/json.js';
import type {Locale} from '../language/locale.js';
import type {LonLat, Payload, PostalAddress} from '../payload/schema.js';

/**
 * A node of JSON-LD in the terms of schema.org. Texts may be in both languages.
 * What it lacks is undefined, which JSON leaves out.
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
 * A thing as the text of a `<script>`, in one language: no markup in it, in
 * XML neither, and no soft hyphens, which are for those who look.
 */
export const scriptText = (thing: Thing, locale: Locale): string =>
  jsonIn({'@context': 'https://schema.org', ...thing}, locale)
    // An empty list says nothing. In a text no comma stands right before quotation
    // marks: they are escaped.
    .replace(/,"\w+":\[\]/g, '')
    .replaceAll('<', '\\u003c')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u00ad', '');
