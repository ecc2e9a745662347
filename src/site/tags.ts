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

/** The languages of the files of a site; the first one has the short names. */
export const LOCALES = ['de', 'en'] as const satisfies readonly Locale[];

/** The part of a payload without which an element has nothing to show. */
export const REQUIRED = {
  'intl-office-card': 'office',
  'partner-map-list': 'partners',
  'sdg-badges': 'goals',
  'network-list': 'networks',
} as const satisfies Readonly<Record<Tag, keyof Payload>>;

/** Whether a payload has content for an element. An empty list shows nothing. */
export function isShown(tag: Tag, payload: Payload): boolean {
  const part = payload[REQUIRED[tag]];
  return part !== undefined && !(Array.isArray(part) && part.length === 0);
}
