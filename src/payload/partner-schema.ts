import * as v from 'valibot';
import {KNOWN_KINDS} from './classification-schema.js';
import {list, object, oneOf} from './schema-builders.js';
import {
  country,
  date,
  foreignName,
  goals,
  id,
  localizedLink,
  localizedText,
  lonLat,
  sharedNameLanguage,
  year,
} from './schema-values.js';

export const milestone = v.pipe(
  object({
    year: v.pipe(year, v.description('The year.')),
    date: v.optional(
      v.pipe(
        date,
        v.description('The day, if it is known: ISO 8601, in that year.')
      )
    ),
    text: v.pipe(localizedText, v.description('What happened.')),
  }),
  v.rawCheck(({dataset, addIssue}) => {
    if (!dataset.typed) return;
    const {year, date} = dataset.value;
    if (date && Number(date.slice(0, 4)) !== year)
      addIssue({
        message: `a day of ${year}`,
        input: date,
        path: [
          {
            type: 'object',
            origin: 'value',
            input: dataset.value,
            key: 'date',
            value: date,
          },
        ],
      });
  })
);

const participant = object({
  name: v.pipe(localizedText, v.description('The name of the organisation.')),
  lang: sharedNameLanguage,
});

export const partner = object({
  id: v.pipe(
    id,
    v.description('Short name of the record, unique among the partners.')
  ),
  // The payload may define kinds of its own, so the whole payload is checked for them.
  kind: v.pipe(
    v.string(
      `one of ${KNOWN_KINDS.join(', ')}, or an id listed in payload.kinds`
    ),
    v.description(
      'What kind of partnership it is: twin-city, inner-german, project, university, or a kind that `kinds` defines.'
    ),
    v.examples([...KNOWN_KINDS])
  ),
  facets: v.optional(
    v.pipe(
      v.record(v.string(), list(id), 'an object'),
      v.description(
        'The values of the partner in each facet, such as {"subject": ["law"]}.'
      )
    )
  ),
  name: v.pipe(localizedText, v.description('The name of the partner.')),
  endonym: v.optional(
    v.pipe(foreignName, v.description('The name that the partner itself uses.'))
  ),
  otherNames: v.optional(
    v.pipe(
      list(foreignName),
      v.description(
        'Other names that people know it by, such as Klausenburg for Cluj-Napoca.'
      )
    ),
    []
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
    v.pipe(
      localizedText,
      v.description(
        'The city of a university, or the region of a city whose name alone is not clear.'
      )
    )
  ),
  since: v.optional(
    v.pipe(year, v.description('The year in which the partnership began.'))
  ),
  status: v.optional(
    v.pipe(
      oneOf(['active', 'suspended', 'ended']),
      v.description('Whether the partnership is active, on hold or ended.')
    ),
    'active'
  ),
  note: v.optional(
    v.pipe(
      localizedText,
      v.description(
        'What readers need to know first, such as why a partnership is on hold and who decided so.'
      )
    )
  ),
  milestones: v.optional(
    v.pipe(list(milestone), v.description('Stages of the partnership.')),
    []
  ),
  topics: v.optional(
    v.pipe(list(localizedText), v.description('What the partners work on.')),
    []
  ),
  participants: v.optional(
    v.pipe(
      list(participant),
      v.description('Organisations that take part in the work.')
    ),
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
  website: v.optional(
    v.pipe(localizedLink, v.description("The partner's own website."))
  ),
});
