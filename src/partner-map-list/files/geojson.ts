import {jsonIn} from '../../language/json.js';
import type {Locale} from '../../language/locale.js';
import type {Partner} from '../../payload/schema.js';

/** Writes partners as a collection of points in GeoJSON (RFC 7946), in one language. */
export const geoJsonOf = (
  partners: readonly Partner[],
  locale: Locale
): string =>
  jsonIn(
    {
      type: 'FeatureCollection',
      features: partners.map(({id, location, ...properties}) => ({
        type: 'Feature',
        id,
        geometry: {type: 'Point', coordinates: location},
        properties,
      })),
    },
    locale
  );
