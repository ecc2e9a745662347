import type {Locale} from '../language/locale.js';
import type {Payload} from '../payload/schema.js';

/** The tags, in the order in which a site presents the elements. */
export const TAGS = [
  'intl-office-card',
  'partner-map-list',
  'sdg-badges',
  'network-list',
] as const;

/** The tag of an element. */
export type Tag = (typeof TAGS)[number];

/** The languages of a site. The names of pages in the first one have no suffix. */
export const LOCALES = ['de', 'en'] as const satisfies readonly Locale[];

/** The path of a page in a language, such as `index.en.html`. */
export const pagePath = (name: string, locale: Locale): string =>
  `${name}${locale === LOCALES[0] ? '' : `.${locale}`}.html`;

/** The part of a payload without which an element has nothing to show. */
export const REQUIRED = {
  'intl-office-card': 'office',
  'partner-map-list': 'partners',
  'sdg-badges': 'goals',
  'network-list': 'networks',
} as const satisfies Readonly<Record<Tag, keyof Payload>>;

/** The elements that a payload has content for. An empty list shows nothing. */
export const shownTags = (payload: Payload): readonly Tag[] =>
  TAGS.filter((tag) => {
    const part = payload[REQUIRED[tag]];
    return part !== undefined && !(Array.isArray(part) && part.length === 0);
  });
