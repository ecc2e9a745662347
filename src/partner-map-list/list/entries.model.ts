import {str} from '@lit/localize';
import {formatsIn} from '../../language/formats.js';
import {langOf, type Locale} from '../../language/locale.js';
import {msgIn} from '../../language/messages.js';
import type {Endonym, LonLat, Partner} from '../../payload/schema.js';
import {type Badge, badgesModel} from '../../pieces/goals.model.js';
import {distanceTo, kindName, statusName} from '../partner-map-list.model.js';

/** A partner as the list and the map show it, in one language. */
export interface PartnerEntry {
  readonly id: string;
  readonly name: string;
  readonly endonym: Endonym | undefined;
  /** The country; for a university, its city and country. */
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

/** The further texts of an open entry, in one language. */
export interface PartnerDetails {
  readonly milestones: readonly {
    readonly year: number;
    readonly text: string;
    /** The language of the text if it is not the element's language. */
    readonly lang: string | undefined;
  }[];
  readonly topics: readonly string[];
  readonly goals: readonly Badge[];
  readonly link: {readonly href: string; readonly text: string} | undefined;
}

/** Prepares one partner for display. */
export function partnerEntry(
  partner: Partner,
  locale: Locale,
  home: LonLat | undefined
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
  const kind = kindName(partner.kind, locale);
  const status = statusName(partner, locale);
  return {
    id: partner.id,
    name,
    endonym: partner.endonym,
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

/** Prepares the details of one partner, only for open entries. */
export function partnerDetails(
  partner: Partner,
  locale: Locale
): PartnerDetails {
  const msg = msgIn(locale);
  const href = partner.url?.[locale];
  return {
    milestones: partner.milestones.map(({year, text}) => ({
      year,
      text: text[locale],
      lang: langOf(text, locale),
    })),
    topics: partner.topics.map((topic) => topic[locale]),
    goals:
      partner.goals.length > 0
        ? badgesModel({goals: partner.goals.map(String), focus: []}, locale)
        : [],
    link: href ? {href, text: msg(str`More at ${siteOf(href)}`)} : undefined,
  };
}
