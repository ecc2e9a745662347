/**
 * The entry of `sources` that a payload must have if the gazetteer gave its places:
 * the licence of GeoNames requires the attribution.
 */
export const GEONAMES_SOURCE = {
  title: {
    de: 'Orte: GeoNames (CC BY 4.0)',
    en: 'Places: GeoNames (CC BY 4.0)',
  },
  url: {
    de: 'https://www.geonames.org/',
    en: 'https://www.geonames.org/',
    hreflang: 'en',
  },
} as const;
