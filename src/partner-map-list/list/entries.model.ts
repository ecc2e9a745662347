import {str} from '@lit/localize';
import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {msgIn} from '../../language/messages.js';
import {withSoftHyphens} from '../../language/soft-hyphens.js';
import type {
  Endonym,
  ForeignName,
  Kind,
  LonLat,
  Partner,
  Payload,
} from '../../payload/schema.js';
import {type Badge, badgesModel} from '../../pieces/goals.model.js';
import {linkModel, type PageLink} from '../../pieces/link.js';
import {
  type MilestoneEntry,
  milestoneEntries,
} from '../../pieces/milestones.js';
import {type TextModel, textModel} from '../../pieces/text.js';
import {valuesOf} from '../facets.model.js';
import {kindMeaning, kindName} from '../kinds.model.js';
import {distanceTo, statusName} from '../partner-map-list.model.js';

/** A partner as the list and the map show it, in one language. */
export interface PartnerEntry {
  readonly id: string;
  readonly name: string;
  readonly endonym: Endonym | undefined;
  /** Other names, each with its language. */
  readonly otherNames: readonly ForeignName[];
  /** The country; for a university, its city and country; also a region. */
  readonly place: string;
  readonly since: string | undefined;
  /** The great-circle distance from the office's city. */
  readonly distance: string | undefined;
  readonly kind: string;
  /** On hold or ended; undefined for an active partnership. */
  readonly status: string | undefined;
  /** All of this in one line: the accessible name of a marker on the map. */
  readonly label: string;
}

/** A facet of a partner and its values, with soft hyphens. */
interface FacetFact {
  readonly name: string;
  readonly values: string;
}

/** The further texts of an open entry, in one language. */
export interface PartnerDetails {
  readonly note: TextModel | undefined;
  readonly facets: readonly FacetFact[];
  readonly milestones: readonly MilestoneEntry[];
  readonly topics: readonly TextModel[];
  readonly participants: readonly TextModel[];
  readonly goals: readonly Badge[];
  /** The page about the partnership, and the partner's own website. */
  readonly links: readonly PageLink[];
  /** What the kind of partnership means, if the payload says so. */
  readonly meaning: string | undefined;
}

/** Prepares one partner for display. */
export function partnerEntry(
  partner: Partner,
  locale: Locale,
  home: LonLat | undefined,
  kinds?: readonly Kind[]
): PartnerEntry {
  const msg = msgIn(locale);
  const formats = formatsIn(locale);
  const way = distanceTo(partner, home);
  const name = partner.name[locale];
  const place = [partner.place?.[locale], formats.country(partner.country)]
    .filter(Boolean)
    .join(', ');
  const since =
    partner.since === undefined ? undefined : msg(str`since ${partner.since}`);
  const distance = way === undefined ? undefined : formats.kilometres(way);
  const kind = kindName(partner.kind, locale, kinds);
  const status = statusName(partner, locale);
  return {
    id: partner.id,
    name,
    endonym: partner.endonym,
    otherNames: partner.otherNames.filter(({text}) => text !== name),
    place,
    since,
    distance,
    kind,
    status,
    label: [name, place, kind, since, distance, status]
      .filter(Boolean)
      .join(', '),
  };
}

/** Returns the site of an address in a short form. */
const siteOf = (href: string) => new URL(href).host.replace(/^www\d?\./, '');

/** Returns what the link to a partner's own website is called. */
function websiteName({kind}: Partner, locale: Locale): string {
  const msg = msgIn(locale);
  switch (kind) {
    case 'twin-city':
    case 'inner-german':
      return msg('City website');
    case 'university':
      return msg('University website');
    default:
      return msg('Partner’s website');
  }
}

/** Prepares the details of one partner, only for open entries. */
export function partnerDetails(
  partner: Partner,
  locale: Locale,
  {kinds, facets = []}: Pick<Payload, 'kinds' | 'facets'> = {}
): PartnerDetails {
  const msg = msgIn(locale);
  const {note, milestones, topics, participants, goals, url, website} = partner;
  return {
    note: note && textModel(note, locale),
    facets: facets.flatMap((facet) => {
      const values = valuesOf(partner, facet).map(({name}) => name[locale]);
      return values.length > 0
        ? [
            {
              name: withSoftHyphens(facet.name[locale], locale),
              values: withSoftHyphens(values.join(', '), locale),
            },
          ]
        : [];
    }),
    milestones: milestoneEntries(milestones, locale),
    topics: topics.map((topic) => textModel(topic, locale)),
    participants: participants.map(({name, lang}) => ({
      text: name[locale],
      lang: lang === locale ? undefined : lang,
    })),
    goals:
      goals.length > 0
        ? badgesModel({goals: goals.map(String), focus: []}, locale)
        : [],
    links: [
      url && linkModel(url, locale, msg(str`More at ${siteOf(url[locale])}`)),
      website && linkModel(website, locale, websiteName(partner, locale)),
    ].filter((link) => link !== undefined),
    meaning: kindMeaning(partner.kind, locale, kinds),
  };
}
