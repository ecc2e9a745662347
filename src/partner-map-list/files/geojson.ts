import {jsonIn} from '../../language/json.js';
import type {Locale} from '../../language/locale.js';
import type {Facet, Partner, Payload} from '../../payload/schema.js';
import {valuesOf} from '../facets.model.js';

/** Returns the names of a partner's values by facet; undefined if it has none. */
function namesByFacet(partner: Partner, facets: readonly Facet[]) {
  const named = facets
    .map((facet) => [facet.id, valuesOf(partner, facet)] as const)
    .filter(([, values]) => values.length > 0)
    .map(([id, values]) => [id, values.map(({name}) => name)] as const);
  return named.length > 0 ? Object.fromEntries(named) : undefined;
}

/**
 * Writes partners as a collection of points in GeoJSON (RFC 7946), in one language.
 * Values of facets are names, and a kind that the payload defines has its name too.
 */
export const geoJsonOf = (
  partners: readonly Partner[],
  locale: Locale,
  {kinds = [], facets = []}: Pick<Payload, 'kinds' | 'facets'> = {}
): string =>
  jsonIn(
    {
      type: 'FeatureCollection',
      features: partners.map((partner) => {
        const {id, location, ...properties} = partner;
        return {
          type: 'Feature',
          id,
          geometry: {type: 'Point', coordinates: location},
          properties: {
            ...properties,
            kindName: kinds.find((kind) => kind.id === partner.kind)?.name,
            facets: namesByFacet(partner, facets),
          },
        };
      }),
    },
    locale
  );
