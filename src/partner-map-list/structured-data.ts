import {
  addressOf,
  geoOf,
  listOf,
  scriptText,
  sectionOf,
  type Thing,
} from '../element/schema-org.js';
import type {Locale} from '../language/locale.js';
import type {Facet, Partner, Payload} from '../payload/schema.js';
import {goalTerms} from '../pieces/goal-terms.js';
import {facetTexts} from './facets.model.js';
import {titleOf} from './kinds.model.js';

// In schema.org a university is a place as well.
const partnerOf = (partner: Partner, facets: readonly Facet[]): Thing => {
  const {kind, name, endonym, otherNames, place, country} = partner;
  const {location, note, url, website} = partner;
  const keywords = facetTexts(partner, facets);
  const isUniversity = kind === 'university';
  return {
    '@type': isUniversity ? 'CollegeOrUniversity' : 'Place',
    name,
    alternateName: [endonym, ...otherNames].flatMap(
      (other) => other?.text ?? []
    ),
    description: note,
    keywords: keywords.length > 0 ? keywords : undefined,
    address: {
      ...addressOf({locality: isUniversity ? place : undefined, country}),
      addressRegion: isUniversity ? undefined : place,
    },
    geo: geoOf(location),
    url: website,
    // A page about the partnership, not the partner's own page.
    subjectOf: url && {
      '@type': 'WebPage',
      name: url.name,
      url,
      inLanguage: url.hreflang,
    },
  };
};

/** Returns partners as the text of a JSON-LD script; by default all partners. */
export const structuredData = (
  payload: Payload,
  locale: Locale,
  partners: readonly Partner[] = payload.partners ?? []
): string =>
  scriptText(
    sectionOf(payload, locale, {
      name: titleOf(
        new Set(partners.map(({kind}) => kind)),
        locale,
        payload.kinds
      ),
      about: goalTerms(partners.flatMap(({goals}) => goals)),
      mainEntity: listOf(
        partners.map((partner) => partnerOf(partner, payload.facets ?? []))
      ),
    }),
    locale
  );
