import * as v from 'valibot';
import {undefinedIds} from './classification-check.js';
import {facet, kind, type KNOWN_KINDS} from './classification-schema.js';
import {
  contactPerson,
  image,
  office,
  openingHours,
  paragraph,
  postalAddress,
  task,
} from './office-schema.js';
import {milestone, partner} from './partner-schema.js';
import {list, listById, object, oneOf} from './schema-builders.js';
import {
  date,
  foreignName,
  goals,
  id,
  localizedLink,
  localizedText,
  lonLat,
  sharedNameLanguage,
  text,
  year,
} from './schema-values.js';

/*
 * The payload, version 1: its types, its checks and its JSON Schema, all from
 * one definition. A description is for the completion of an editor and goes into
 * `payload.schema.json`.
 */

/** The version of the payload format that this code reads. */
export const SCHEMA_VERSION = 1;

const network = object({
  id: v.pipe(
    id,
    v.description('Short name of the record, unique among the networks.')
  ),
  name: v.pipe(localizedText, v.description('The name of the network.')),
  lang: sharedNameLanguage,
  abbreviation: v.optional(
    v.pipe(text, v.description('Its abbreviation, such as CEMR.'))
  ),
  group: v.optional(
    v.pipe(
      oneOf(['cities', 'united-nations', 'alliances']),
      v.description(
        'Its group in the list: networks of cities, of the United Nations, or alliances and programmes for one cause.'
      )
    )
  ),
  about: v.optional(
    v.pipe(
      localizedText,
      v.description('What the network is, in one or two sentences.')
    )
  ),
  url: v.optional(
    v.pipe(localizedLink, v.description("The network's own page."))
  ),
  since: v.optional(v.pipe(year, v.description('Member since this year.'))),
});

const goalsWork = object({
  focus: v.pipe(
    goals,
    v.description('Goals to highlight, 1 to 17. May be an empty list.')
  ),
  focusLabel: v.optional(
    v.pipe(
      localizedText,
      v.description('Why these goals are highlighted, in a few words.')
    )
  ),
  about: v.optional(
    v.pipe(
      localizedText,
      v.description('What the office does for the 17 goals.')
    )
  ),
  milestones: v.optional(
    v.pipe(
      list(milestone),
      v.description('Commitments, memberships and awards, oldest first.')
    ),
    []
  ),
});

const source = object({
  title: v.pipe(localizedText, v.description('What the source is called.')),
  url: v.optional(
    v.pipe(localizedLink, v.description('Where the source is found.'))
  ),
});

const parts = object({
  schemaVersion: v.pipe(
    v.picklist([SCHEMA_VERSION], `the number ${SCHEMA_VERSION}`),
    v.description('Version of this format: 1.')
  ),
  updated: v.optional(
    v.pipe(
      date,
      v.description('Day on which someone last checked the content: ISO 8601.')
    )
  ),
  simpleGermanCheckedBy: v.optional(
    v.pipe(
      text,
      v.description(
        'The group that has checked the texts in Leichte Sprache. Without it they are shown as a draft.'
      )
    )
  ),
  office: v.optional(
    v.pipe(office, v.description('The office. <intl-office-card> shows it.'))
  ),
  kinds: v.optional(
    v.pipe(
      listById(kind),
      v.description(
        'Kinds of partners besides the four known ones, or other words for these.'
      )
    )
  ),
  facets: v.optional(
    v.pipe(
      listById(facet),
      v.description(
        'Further filters of <partner-map-list>, such as subject and level.'
      )
    )
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

export const payloadSchema = v.pipe(
  parts,
  v.rawCheck(({dataset, addIssue}) => {
    undefinedIds(dataset.value).forEach(addIssue);
  })
);

type DeepReadonly<T> = {readonly [K in keyof T]: DeepReadonly<T[K]>};
type Read<T extends v.GenericSchema> = DeepReadonly<v.InferOutput<T>>;

/** A payload as `readPayload` returns it: checked, with defaults filled in. */
export type Payload = Read<typeof payloadSchema>;

export type Office = Read<typeof office>;
/** A paragraph of the background, with or without a heading. */
export type Paragraph = Read<typeof paragraph>;
export type Task = Read<typeof task>;
/** The name of the icon beside a task. */
export type TaskIcon = Task['icon'];
export type PostalAddress = Read<typeof postalAddress>;
/** Days as schema.org writes them, times as HH:MM, local. */
export type OpeningHours = Read<typeof openingHours>;
export type Weekday = OpeningHours['days'][number];
export type Image = Read<typeof image>;
export type ContactPerson = Read<typeof contactPerson>;

export type Partner = Read<typeof partner>;
/** A kind that needs no definition in the payload. */
export type KnownKind = (typeof KNOWN_KINDS)[number];
/** The id of a known kind or of one that the payload defines. */
export type PartnerKind = KnownKind | (string & Record<never, never>);
/** A kind of partner that the payload defines, with its words. */
export type Kind = Read<typeof kind>;
/** A property that visitors filter partners by, with its values. */
export type Facet = Read<typeof facet>;
/** One of the values of a facet. */
export type FacetValue = Facet['values'][number];
export type PartnerStatus = Partner['status'];
export type Milestone = Read<typeof milestone>;
/** An organisation that takes part in the work of a partnership. */
export type Participant = Partner['participants'][number];
/** A name in the language of the place. `lang` is a BCP 47 tag. */
export type Endonym = ForeignName;

export type Network = Read<typeof network>;
export type NetworkGroup = NonNullable<Network['group']>;
/** The work on the Sustainable Development Goals, numbers 1 to 17. */
export type Goals = Read<typeof goalsWork>;
export type Source = Read<typeof source>;

/** A text in both languages, optionally in Leichte Sprache too. */
export type LocalizedText = Read<typeof localizedText>;
/** A name in one language only. `lang` is a BCP 47 tag. */
export type ForeignName = Read<typeof foreignName>;
/** An http(s) address for each language, with what its page is. */
export type LocalizedLink = Read<typeof localizedLink>;
/** `[longitude, latitude]` in degrees, WGS 84: the order of GeoJSON. */
export type LonLat = Read<typeof lonLat>;
