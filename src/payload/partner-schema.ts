import * as v from 'valibot';
import {list, object, oneOf} from './schema-builders.js';
import {
  country,
  goals,
  id,
  languageTag,
  localizedLink,
  localizedText,
  lonLat,
  text,
  year,
} from './schema-values.js';

export const milestone = object({
  year: v.pipe(year, v.description('The year.')),
  text: v.pipe(localizedText, v.description('What happened.')),
});

export const endonym = object({
  text: v.pipe(text, v.description('The name in the language of the place.')),
  lang: v.pipe(
    languageTag,
    v.description('Language of the name, BCP 47, such as uk or sr-Latn.')
  ),
});

export const partner = object({
  id: v.pipe(
    id,
    v.description('Short name of the record, unique among the partners.')
  ),
  kind: v.pipe(
    oneOf(['twin-city', 'inner-german', 'project', 'university']),
    v.description('What kind of partnership it is.')
  ),
  name: v.pipe(localizedText, v.description('The name of the partner.')),
  endonym: v.optional(
    v.pipe(endonym, v.description('The name that the partner itself uses.'))
  ),
  country: v.pipe(
    country,
    v.description('Country, ISO 3166-1 alpha-2, such as GH.')
  ),
  location: v.pipe(
    lonLat,
    v.description('The place: [longitude, latitude], degrees, WGS 84.')
  ),
  place: v.optional(
    v.pipe(localizedText, v.description('The city of a university.'))
  ),
  since: v.optional(
    v.pipe(year, v.description('The year in which the partnership began.'))
  ),
  status: v.optional(
    v.pipe(
      oneOf(['active', 'suspended', 'ended']),
      v.description('The state of the partnership.')
    ),
    'active'
  ),
  milestones: v.optional(
    v.pipe(list(milestone), v.description('Stages of the partnership.')),
    []
  ),
  topics: v.optional(
    v.pipe(list(localizedText), v.description('What the partners work on.')),
    []
  ),
  goals: v.optional(
    v.pipe(
      goals,
      v.description('Sustainable Development Goals of the work, 1 to 17.')
    ),
    []
  ),
  url: v.optional(
    v.pipe(localizedLink, v.description('A page about the partnership.'))
  ),
});
