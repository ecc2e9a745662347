import {
  isList,
  isRecord,
  isSame,
  type Json,
  type Path,
} from '../document/json.js';
import type {Part} from '../parts.js';
import type {Route} from '../route.js';

/** The tags of the elements for visitors. */
export type PreviewTag =
  'intl-office-card' | 'partner-map-list' | 'sdg-badges' | 'network-list';

const TAGS: Readonly<Partial<Record<Part, PreviewTag>>> = {
  partners: 'partner-map-list',
  kinds: 'partner-map-list',
  facets: 'partner-map-list',
  sources: 'partner-map-list',
  networks: 'network-list',
  goals: 'sdg-badges',
};

/** The element that shows the part of a screen. */
export const tagOf = (route: Route): PreviewTag =>
  route.screen === 'part'
    ? (TAGS[route.part] ?? 'intl-office-card')
    : 'partner-map-list';

const COMMON = ['schemaVersion', 'updated', 'simpleGermanCheckedBy'];

/** The fields of the content that each element reads. */
const FIELDS: Readonly<Record<PreviewTag, readonly string[]>> = {
  'intl-office-card': ['office', 'partners', 'networks', 'sources'],
  'partner-map-list': ['office', 'partners', 'kinds', 'facets', 'sources'],
  'sdg-badges': ['goals'],
  'network-list': ['networks'],
};

/** The part without which an element shows nothing. */
const NEEDED: Readonly<Record<PreviewTag, string>> = {
  'intl-office-card': 'office',
  'partner-map-list': 'partners',
  'sdg-badges': 'goals',
  'network-list': 'networks',
};

/**
 * The most partners that the preview shows as someone types. To render more of them takes
 * longer than a key press may.
 */
export const MOST_PARTNERS = 300;

/** Some partners around the one at an index, in the order of the content. */
function some(partners: readonly Json[], index: number): readonly number[] {
  const start = Math.max(
    0,
    Math.min(index - MOST_PARTNERS / 2, partners.length - MOST_PARTNERS)
  );
  const count = Math.min(MOST_PARTNERS, partners.length);
  return Array.from({length: count}, (_, i) => start + i);
}

/** What the preview shows of the content. */
export interface Previewed {
  readonly tag: PreviewTag;
  /** The part of the content that the element reads. */
  readonly payload: Json;
  /** The partners in it, by their index in the content. Undefined: all of them. */
  readonly partners: readonly number[] | undefined;
}

/** The part of the content that an element reads, with all partners or with some. */
export function previewed(
  content: Json,
  tag: PreviewTag,
  {around = 0, isWhole = false} = {}
): Previewed {
  if (!isRecord(content)) return {tag, payload: content, partners: undefined};
  const payload = Object.fromEntries(
    [...COMMON, ...FIELDS[tag]].flatMap((key) => {
      const value = content[key];
      return value === undefined ? [] : [[key, value]];
    })
  );
  const all = payload['partners'];
  if (isWhole || !isList(all) || all.length <= MOST_PARTNERS)
    return {tag, payload, partners: undefined};
  const indexes = some(all, around);
  const partners = indexes.map((index) => all[index] ?? null);
  return {tag, payload: {...payload, partners}, partners: indexes};
}

/** Whether the element has anything to show. */
export const isEmpty = ({tag, payload}: Previewed): boolean => {
  const part = isRecord(payload) ? payload[NEEDED[tag]] : undefined;
  return part === undefined || (isList(part) && part.length === 0);
};

/** Whether a fault at a path keeps the element from showing this part of the content. */
export function concerns(path: Path, {tag, partners}: Previewed): boolean {
  const [top, index] = path;
  if (top === undefined) return true;
  if (![...COMMON, ...FIELDS[tag]].includes(String(top))) return false;
  return (
    top !== 'partners' ||
    typeof index !== 'number' ||
    (partners?.includes(index) ?? true)
  );
}

/** Whether an element would show the same: it need not render again. */
export const isSamePart = (a: Previewed, b: Previewed): boolean =>
  a.tag === b.tag && isSame(a.payload, b.payload);
