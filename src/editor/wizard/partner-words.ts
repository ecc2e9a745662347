import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {Facet} from '../../payload/schema.js';
import {isList, isRecord, type Json} from '../document/json.js';
import {countryName} from '../form/country-names.js';
import {coordinateWords, lonLatOf} from '../form/place-words.js';
import {textIn} from '../form/text-parts.js';
import {choiceWords} from '../form/words/choice-words.js';

/** Facets as far as the words need them. */
export type FacetWords = readonly Pick<Facet, 'id' | 'name' | 'values'>[];

/** What a field of a partner is called. */
export function fieldName(field: string, locale: Locale): string {
  const msg = toolMsgIn(locale);
  switch (field) {
    case 'name':
      return msg('Name');
    case 'country':
      return msg('Country');
    case 'place':
      return msg('Place');
    case 'location':
      return msg('Place on the map');
    case 'since':
      return msg('Since');
    case 'status':
      return msg('Status');
    case 'facets':
      return msg('Filters');
    case 'topics':
      return msg('Topics');
    case 'website':
      return msg('Website');
    case 'url':
      return msg('Page about the partnership');
    case 'note':
      return msg('Note');
    case 'kind':
      return msg('Kind of partnership');
    default:
      return field;
  }
}

/** The values that a partner has of the facets, each facet by its name. */
export const facetWords = (
  value: Json | undefined,
  facets: FacetWords,
  locale: Locale
): string =>
  isRecord(value)
    ? Object.entries(value)
        .map(([id, ids]) => {
          const facet = facets.find((each) => each.id === id);
          const names = (isList(ids) ? ids : []).map(
            (each) =>
              facet?.values.find((one) => one.id === each)?.name[locale] ??
              (typeof each === 'string' ? each : JSON.stringify(each))
          );
          return `${facet?.name[locale] ?? id}: ${names.join(', ')}`;
        })
        .join(' · ')
    : '';

/** A value of a partner in words; undefined if there is none. */
export function valueWords(
  field: string,
  value: Json | undefined,
  facets: FacetWords,
  locale: Locale
): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === 'string' ? value : '';
  switch (field) {
    case 'country':
      return countryName(text, locale);
    case 'location': {
      const location = lonLatOf(value);
      return location && coordinateWords(location, locale);
    }
    case 'status':
    case 'kind':
      return choiceWords(`partners.${field}`, text, locale);
    case 'facets':
      return facetWords(value, facets, locale);
    case 'name': {
      const [de, en] = [textIn(value, 'de'), textIn(value, 'en')];
      return de === en ? de : `${de} / ${en}`;
    }
    default:
      break;
  }
  if (isList(value))
    return value.map((item) => textIn(item, locale)).join(', ');
  return isRecord(value)
    ? textIn(value, locale) || textIn(value, 'de')
    : String(value);
}

/** The place and country of a partner: `Trabzon, Türkei`. */
export function partnerPlace(
  partner: {
    readonly place?: {readonly de: string; readonly en: string} | undefined;
    readonly country: string;
  },
  locale: Locale
): string {
  return [partner.place?.[locale], countryName(partner.country, locale)]
    .filter(Boolean)
    .join(', ');
}
