import * as v from 'valibot';
import {listById, object} from './schema-builders.js';
import {id, localizedText} from './schema-values.js';

/*
 * What partners are sorted by: their kind, and facets such as subject or level.
 */

/** The kinds that need no definition, in the order of the filters. */
export const KNOWN_KINDS = [
  'twin-city',
  'inner-german',
  'project',
  'university',
] as const;

/** A kind of partner, with its words. */
export const kind = object({
  id: v.pipe(
    id,
    v.description(
      'Short name of the kind, unique among the kinds. One of twin-city, inner-german, project and university gives that kind other words.'
    )
  ),
  name: v.pipe(
    localizedText,
    v.description('What one such partner is called.')
  ),
  plural: v.pipe(
    localizedText,
    v.description('What several such partners are called.')
  ),
  about: v.optional(
    v.pipe(
      localizedText,
      v.description('What the kind means, in one or two sentences.')
    )
  ),
});

const facetValue = object({
  id: v.pipe(
    id,
    v.description('Short name of the value, unique in the facet.')
  ),
  name: v.pipe(localizedText, v.description('The name of the value.')),
});

/** A property that visitors filter partners by. */
export const facet = object({
  id: v.pipe(
    id,
    v.description('Short name of the facet, unique among the facets.')
  ),
  name: v.pipe(
    localizedText,
    v.description('The name of the filter, such as Subject.')
  ),
  values: v.pipe(
    listById(facetValue),
    v.description('What visitors choose from, in the order of the filter.')
  ),
});
