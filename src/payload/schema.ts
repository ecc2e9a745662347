import * as v from 'valibot';

/*
 * The payload, version 1: its types, its checks and its JSON Schema, all from
 * this one definition.
 *
 * A message names what is wanted at the place, as in "a number from -90 to
 * 90"; `readPayload` makes a sentence of it. A description is for an editor's
 * completion and goes into `payload.schema.json`.
 *
 * For the bundles `tools/compile-schema.mjs` makes code of the checks, without
 * valibot. So a function in a `v.check(…)` uses nothing but its own names and
 * those of the platform.
 */

/** The version of the payload's format that this code reads. */
export const SCHEMA_VERSION = 1;

/** An object. A field that it lacks is reported with what the field holds. */
const object = <T extends v.ObjectEntries>(entries: T) =>
  v.object(entries, ({path}) => {
    const missing = path && entries[String(path[0].key)];
    const issue = missing && v.safeParse(missing, undefined).issues?.[0];
    return issue?.message ?? 'an object';
  });

const list = <T extends v.GenericSchema>(item: T) => v.array(item, 'a list');

const anIdOfItsOwn = 'an id of its own';

/** A list whose records are told apart by their ids. */
const listById = <
  T extends v.GenericSchema<unknown, Record<string, unknown> & {id: string}>,
>(
  item: T
) =>
  v.pipe(
    list(item),
    v.rawCheck(({dataset, addIssue}) => {
      if (!dataset.typed) return;
      const input = dataset.value;
      const ids = new Set<string>();
      input.forEach((value, key) => {
        const {id} = value;
        if (ids.has(id))
          addIssue({
            message: anIdOfItsOwn,
            input: id,
            path: [
              {type: 'array', origin: 'value', input, key, value},
              {
                type: 'object',
                origin: 'value',
                input: value,
                key: 'id',
                value: id,
              },
            ],
          });
        ids.add(id);
      });
    }),
    // A raw check keeps to itself what it is about.
    v.metadata({distinctIds: anIdOfItsOwn})
  );

const oneOf = <const T extends readonly string[]>(options: T) =>
  v.picklist(options, `one of ${options.join(', ')}`);

const matching = (pattern: RegExp, wanted: string) =>
  v.pipe(v.string(wanted), v.regex(pattern, wanted));

const inRange = (noun: string, min: number, max: number) => {
  const wanted = `${noun} from ${min} to ${max}`;
  return v.pipe(
    v.number(wanted),
    v.minValue(min, wanted),
    v.maxValue(max, wanted)
  );
};

const integer = (noun: string, min: number, max: number) =>
  v.pipe(inRange(noun, min, max), v.integer('a whole number'));

const aText = 'a text that is not empty';

// Half a surrogate pair can neither be shown nor be written as UTF-8.
const text = v.pipe(
  matching(/\S/, aText),
  v.check((words) => !/\p{Cs}/u.test(words), aText)
);

const localizedText = object({
  de: v.pipe(text, v.description('The German text.')),
  en: v.pipe(text, v.description('The English text.')),
  'de-simple': v.optional(
    v.pipe(
      text,
      v.description(
        'The German text in Leichte Sprache, one sentence a line. Shown where the language is de-simple.'
      )
    )
  ),
});

/** Whether an address can be parsed and carries no user name or password. */
const isAddress = (address: string) => {
  try {
    const {username, password} = new URL(address, 'https://example.org');
    return !username && !password;
  } catch {
    return false;
  }
};

const address = (pattern: RegExp, wanted: string) =>
  v.pipe(matching(pattern, wanted), v.check(isAddress, wanted));

// Only web addresses may come out of the data: no `javascript:`, no `data:`.
// The slashes count, as `https:page` is a relative address.
const webLink = address(
  /^[Hh][Tt][Tt][Pp][Ss]?:\/\//,
  'an http or https address'
);

// As above, or relative: without a colon, or with one behind a `/`, `?` or `#`.
const webReference = address(
  /^(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|\s*[^:\s][^:]*$|[^:]*[/?#])/,
  'an http or https address or a path'
);

const localizedLink = object({
  de: v.pipe(webLink, v.description('The page in German.')),
  en: v.pipe(webLink, v.description('The page in English.')),
});

const aDate = 'a date such as 2026-11-23';

// Engines disagree about 30 February: some refuse it, some read 2 March.
const date = v.pipe(
  matching(/^\d{4}-\d\d-\d\d$/, aDate),
  v.check((day) => {
    const at = new Date(day);
    return !isNaN(at.valueOf()) && at.toISOString().startsWith(day);
  }, aDate)
);

const year = integer('a year', 1000, 2200);

const id = matching(
  /^[a-z0-9][a-z0-9-]*$/,
  'an id of small letters, digits and hyphens'
);

const country = matching(
  /^[A-Z]{2}$/,
  'a country code of two capital letters such as DE'
);

const lonLat = v.strictTuple(
  [
    v.pipe(
      inRange('a number', -180, 180),
      v.description('Longitude in degrees, east of 0.')
    ),
    v.pipe(
      inRange('a number', -90, 90),
      v.description('Latitude in degrees, north of 0.')
    ),
  ],
  '[longitude, latitude]'
);

const goals = list(integer('a goal', 1, 17));

// Both become parts of a link, `tel:` and `mailto:`: nothing may stand in them
// that means something there.
const phone = matching(
  /^\+?[ ()/-]*\d[\d ()/-]{2,}$/,
  'a phone number such as +49 231 500'
);
const email = matching(/^[\w.+'-]+@[\w-]+(?:\.[\w-]+)+$/, 'an e-mail address');

const time = matching(
  /^(?:[01]\d|2[0-3]):[0-5]\d$/,
  'a time from 00:00 to 23:59'
);

const task = object({
  icon: v.pipe(
    oneOf(['cooperation', 'stage', 'balance', 'advice']),
    v.description('The drawing beside the task.')
  ),
  text: v.pipe(localizedText, v.description('What the office does.')),
});

const postalAddress = object({
  street: v.optional(v.pipe(text, v.description('Street and house number.'))),
  postalCode: v.optional(
    v.pipe(text, v.description('Postal code, such as "44122".'))
  ),
  locality: v.pipe(text, v.description('The town in the address.')),
  country: v.pipe(
    country,
    v.description('Country, ISO 3166-1 alpha-2, such as DE.')
  ),
});

const openingHours = object({
  days: v.pipe(
    list(oneOf(['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'])),
    v.nonEmpty('at least one day'),
    v.description('Days of the week, as schema.org writes them: Mo … Su.')
  ),
  opens: v.pipe(time, v.description('Opening time, local, HH:MM.')),
  closes: v.pipe(time, v.description('Closing time, local, HH:MM.')),
});

const image = object({
  src: v.pipe(
    webReference,
    v.description('Address of the picture: http, https or relative.')
  ),
  alt: v.pipe(
    localizedText,
    v.description('What the picture shows, for those who do not see it.')
  ),
  credit: v.optional(
    v.pipe(
      localizedText,
      v.description(
        'Who made the picture, and its licence: without it no picture shows.'
      )
    )
  ),
});

const contactPerson = object({
  name: v.pipe(text, v.description('First and last name.')),
  role: v.optional(
    v.pipe(localizedText, v.description('What the person does.'))
  ),
  phone: v.optional(
    v.pipe(phone, v.description('Phone number, best with +49.'))
  ),
  email: v.optional(v.pipe(email, v.description('E-mail address.'))),
  asOf: v.optional(
    v.pipe(date, v.description('When this was last true, ISO 8601 date.'))
  ),
});

const office = object({
  name: v.pipe(localizedText, v.description('The name of the office.')),
  organisation: v.optional(
    v.pipe(
      localizedText,
      v.description('Whose office it is: city, university.')
    )
  ),
  department: v.optional(
    v.pipe(localizedText, v.description('The department above the office.'))
  ),
  intro: v.optional(
    v.pipe(
      localizedText,
      v.description('Two or three sentences on the office.')
    )
  ),
  tasks: v.optional(
    v.pipe(list(task), v.description('The main tasks, in order.')),
    []
  ),
  city: v.pipe(
    localizedText,
    v.description('The city of the office: the home on the map.')
  ),
  location: v.pipe(
    lonLat,
    v.description(
      'The place of the city: [longitude, latitude], degrees, WGS 84.'
    )
  ),
  address: v.optional(
    v.pipe(postalAddress, v.description('The postal address.'))
  ),
  url: v.optional(
    v.pipe(localizedLink, v.description("The office's own page."))
  ),
  phone: v.optional(
    v.pipe(phone, v.description('Phone number of the office, best with +49.'))
  ),
  email: v.optional(
    v.pipe(email, v.description('E-mail address of the office.'))
  ),
  openingHours: v.optional(
    v.pipe(list(openingHours), v.description('When the office is open.')),
    []
  ),
  image: v.optional(
    v.pipe(image, v.description('A picture. It needs its credit.'))
  ),
  contacts: v.optional(
    v.pipe(list(contactPerson), v.description('Whom to ask, in order.')),
    []
  ),
});

const milestone = object({
  year: v.pipe(year, v.description('The year.')),
  text: v.pipe(localizedText, v.description('What happened.')),
});

const languageTag = matching(
  /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
  'a language tag such as uk'
);

const endonym = object({
  text: v.pipe(text, v.description('The name in the language of the place.')),
  lang: v.pipe(
    languageTag,
    v.description('Language of the name, BCP 47, such as uk or sr-Latn.')
  ),
});

const partner = object({
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
      v.description('How the partnership stands.')
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

const network = object({
  id: v.pipe(
    id,
    v.description('Short name of the record, unique among the networks.')
  ),
  name: v.pipe(localizedText, v.description('The name of the network.')),
  lang: v.optional(
    v.pipe(
      languageTag,
      v.description(
        'Language of the name, BCP 47, where both texts give the same one.'
      )
    )
  ),
  abbreviation: v.optional(
    v.pipe(text, v.description('Its abbreviation, such as CEMR.'))
  ),
  about: v.optional(
    v.pipe(localizedText, v.description('One sentence on the network.'))
  ),
  url: v.optional(
    v.pipe(localizedLink, v.description("The network's own page."))
  ),
  since: v.optional(v.pipe(year, v.description('Member since this year.'))),
});

const goalsWork = object({
  focus: v.pipe(
    goals,
    v.description('Goals to stress, 1 to 17. May be an empty list.')
  ),
  about: v.optional(
    v.pipe(
      localizedText,
      v.description('What the office does for the 17 goals.')
    )
  ),
});

const source = object({
  title: v.pipe(localizedText, v.description('What the source is called.')),
  url: v.optional(
    v.pipe(localizedLink, v.description('Where the source is found.'))
  ),
});

export const payloadSchema = object({
  schemaVersion: v.pipe(
    v.picklist([SCHEMA_VERSION], `the number ${SCHEMA_VERSION}`),
    v.description('Version of this format: 1.')
  ),
  updated: v.optional(
    v.pipe(date, v.description('Shown as "as of": ISO 8601 date.'))
  ),
  office: v.optional(
    v.pipe(office, v.description('The office. <intl-office-card> shows it.'))
  ),
  partners: v.optional(
    v.pipe(
      listById(partner),
      v.description('Partnerships. <partner-map-list> shows them.')
    )
  ),
  networks: v.optional(
    v.pipe(
      listById(network),
      v.description('Memberships. <network-list> shows them.')
    )
  ),
  goals: v.optional(
    v.pipe(
      goalsWork,
      v.description('Sustainable Development Goals. <sdg-badges> shows them.')
    )
  ),
  sources: v.optional(
    v.pipe(list(source), v.description('Where the data comes from.')),
    []
  ),
});

type DeepReadonly<T> = {readonly [K in keyof T]: DeepReadonly<T[K]>};
type Read<T extends v.GenericSchema> = DeepReadonly<v.InferOutput<T>>;

/** A payload as `readPayload` gives it: checked, with defaults filled in. */
export type Payload = Read<typeof payloadSchema>;

export type Office = Read<typeof office>;
export type Task = Read<typeof task>;
/** The drawing beside a task. */
export type TaskIcon = Task['icon'];
export type PostalAddress = Read<typeof postalAddress>;
/** Days as schema.org writes them, times as HH:MM, local. */
export type OpeningHours = Read<typeof openingHours>;
export type Weekday = OpeningHours['days'][number];
export type Image = Read<typeof image>;
export type ContactPerson = Read<typeof contactPerson>;

export type Partner = Read<typeof partner>;
export type PartnerKind = Partner['kind'];
export type PartnerStatus = Partner['status'];
export type Milestone = Read<typeof milestone>;
/** A name in the language of the place. `lang` is a BCP 47 tag. */
export type Endonym = Read<typeof endonym>;

export type Network = Read<typeof network>;
/** The work on the Sustainable Development Goals, numbers 1 to 17. */
export type Goals = Read<typeof goalsWork>;
export type Source = Read<typeof source>;

/** A text in both languages, and in Leichte Sprache where there is one. */
export type LocalizedText = Read<typeof localizedText>;
/** An http(s) address for each language. */
export type LocalizedLink = Read<typeof localizedLink>;
/** `[longitude, latitude]` in degrees, WGS 84: the order of GeoJSON. */
export type LonLat = Read<typeof lonLat>;
