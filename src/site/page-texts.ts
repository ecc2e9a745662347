import {str} from '@lit/localize';
import type {Locale} from '../language/locale.js';
import {toolMsgIn} from '../language/tool-messages.js';
import type {Payload} from '../payload/schema.js';
import {escapeMarkup, link} from './markup.js';
import type {Tag} from './tags.js';

/** The title and the description of a page with one element. */
interface PageTexts {
  readonly title: string;
  readonly description: string;
}

/**
 * The office with the city or university that it belongs to. Joined by a comma, since
 * no rule gives the genitive of every name.
 */
export function officeName(
  {office}: Payload,
  locale: Locale
): string | undefined {
  const name = office?.name[locale];
  const organisation = office?.organisation?.[locale];
  return name === undefined ||
    organisation === undefined ||
    name.includes(organisation)
    ? name
    : `${name}, ${organisation}`;
}

/** Whose partners, networks and goals the elements show: the organisation or the office. */
export const ownerName = (
  {office}: Payload,
  locale: Locale
): string | undefined => office?.organisation?.[locale] ?? office?.name[locale];

/** What an element shows, without the name of the office. */
export function generalTexts(tag: Tag, locale: Locale): PageTexts {
  const msg = toolMsgIn(locale);
  switch (tag) {
    case 'intl-office-card':
      return {
        title: msg('International office'),
        description: msg('Tasks and contact.'),
      };
    case 'partner-map-list':
      return {
        title: msg('Partners'),
        description: msg('Partners on a map and as a list.'),
      };
    case 'sdg-badges':
      return {
        title: msg('The 17 Sustainable Development Goals'),
        description: msg(
          'The 17 Sustainable Development Goals of the United Nations, and what is done for them.'
        ),
      };
    case 'network-list':
      return {
        title: msg('Networks'),
        description: msg('Memberships in networks.'),
      };
  }
}

/** The texts of the page with an element, with the name of the office if it is known. */
export function pageTexts(
  tag: Tag,
  payload: Payload,
  locale: Locale
): PageTexts {
  const general = generalTexts(tag, locale);
  const office = officeName(payload, locale);
  if (tag === 'intl-office-card')
    return {
      title: office ?? general.title,
      description:
        office === undefined
          ? general.description
          : `${office}. ${general.description}`,
    };
  const owner = ownerName(payload, locale);
  if (owner === undefined) return general;
  const {title, description} = general;
  return {
    title: toolMsgIn(locale)(str`${title} – ${owner}`, {
      desc: 'A title: what a page shows, and whose it is.',
    }),
    description: `${owner}. ${description}`,
  };
}

/** The markup inside an element, which shows until the script runs: a link to the office. */
export function fallback(tag: Tag, payload: Payload, locale: Locale): string {
  const {title} = pageTexts(tag, payload, locale);
  const href = payload.office?.url?.[locale];
  return href === undefined ? escapeMarkup(title) : link(title, href);
}
