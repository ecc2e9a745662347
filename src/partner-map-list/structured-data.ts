import {
  addressOf,
  geoOf,
  listOf,
  scriptText,
  sectionOf,
  type Thing,
} from '../element/schema-org.js';
import type {Locale} from '../language/locale.js';
import type {Partner, Payload} from '../payload/schema.js';
import {goalTerms} from '../pieces/goal-terms.js';
import {titleOf} from './partner-map-list.model.js';

// In schema.org a university is a place as well.
const partnerOf = ({
  kind,
  name,
  endonym,
  otherNames,
  place,
  country,
  location,
  note,
  url,
  website,
}: Partner): Thing => {
  const isUniversity = kind === 'university';
  return {
    '@type': isUniversity ? 'CollegeOrUniversity' : 'Place',
    name,
    alternateName: [endonym, ...otherNames].flatMap(
      (other) => other?.text ?? []
    ),
    description: note,
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
      name: titleOf(new Set(partners.map(({kind}) => kind)), locale),
      about: goalTerms(partners.flatMap(({goals}) => goals)),
      mainEntity: listOf(partners.map(partnerOf)),
    }),
    locale
  );
