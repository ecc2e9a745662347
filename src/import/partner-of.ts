import type {LocalizedText, PartnerStatus} from '../payload/schema.js';
import type {PartnerInput} from '../payload/payload-input.js';
import type {Classification} from './classification.js';
import {type Entry, type ListedText, nameOf} from './entry.js';
import {groupedBy} from './clusters.js';
import {fold} from './fold.js';
import type {Institution} from './institutions.js';
import {counted, ranked} from './ranked.js';
import {spellings} from './spelling.js';
import {pageOf} from './website.js';

/** A partner that is a place has the name of the place, and no city beside it. */
const PLACES: readonly string[] = ['twin-city', 'inner-german'];

/** A partner as the list has it, before it has an id. */
export interface ListedPartner {
  readonly partner: Omit<PartnerInput, 'id'>;
  readonly institution: Institution;
  /** Further spellings of the name in the list. */
  readonly spellings: readonly string[];
  /** Further addresses of the website in the list. */
  readonly websites: readonly string[];
  /** Whether the name stands in both languages as the list has it. */
  readonly isNameCopied: boolean;
  /** Whether the list gives the name in each language, in columns of their own. */
  readonly isNameTranslated: boolean;
}

/** Returns the texts that entries have for a language, or for none. */
const textsOf = (
  entries: readonly Entry[],
  of: (entry: Entry) => ListedText,
  lang: keyof ListedText
) => entries.flatMap((entry) => of(entry)[lang] ?? []);

/** Takes the best spelling in each language; a missing one is copied. */
function localizedOf(
  entries: readonly Entry[],
  of: (entry: Entry) => ListedText
): LocalizedText | undefined {
  const best = (lang: keyof ListedText) =>
    spellings(textsOf(entries, of, lang))[0];
  const any = best('any');
  const de = best('de') ?? any ?? best('en');
  const en = best('en') ?? any ?? best('de');
  return de === undefined || en === undefined ? undefined : {de, en};
}

/** Sorts addresses: the most frequent, then the shortest path, then by letters. */
function addresses(hrefs: readonly string[]): readonly string[] {
  const counts = counted(hrefs.map(pageOf));
  const sorted = ranked(hrefs, (href) => {
    const {pathname, search} = new URL(href);
    return [
      -(counts.get(pageOf(href)) ?? 0),
      pathname.length + search.length,
      Number(!href.startsWith('https:')),
    ];
  });
  return Array.from(
    groupedBy(sorted, pageOf).values(),
    ([first = '']) => first
  );
}

/** Active if one agreement is, else on hold if one is. */
function statusOf(entries: readonly Entry[]): PartnerStatus | undefined {
  const statuses = entries.flatMap(({status}) => status ?? []);
  const order: readonly PartnerStatus[] = ['active', 'suspended', 'ended'];
  return order.find((status) => statuses.includes(status));
}

const isOneOf = (
  text: string,
  names: {readonly de: string; readonly en: string}
) => fold(text) === fold(names.de) || fold(text) === fold(names.en);

/** Makes the partner of an institution. */
export function listedPartner(
  institution: Institution,
  kind: string,
  {facetsOf, topicsOf}: Classification
): ListedPartner {
  const {entries, spot} = institution;
  const listed = localizedOf(entries, ({name}) => name) ?? {de: '', en: ''};
  const isPlace = PLACES.includes(kind);
  // A list calls a town Mailand or Milan: the gazetteer knows both.
  const isTown =
    isPlace && spot.names !== undefined && isOneOf(listed.de, spot.names);
  const name = isTown ? (spot.names ?? listed) : listed;
  const hasBoth = entries.some(
    (entry) => entry.name.de !== undefined && entry.name.en !== undefined
  );
  const years = entries.flatMap(({year}) => year ?? []);
  const status = statusOf(entries);
  const note = localizedOf(entries, (entry) => entry.note);
  const facets = facetsOf(institution);
  const topics = topicsOf(institution);
  const [website, ...websites] = addresses(
    entries.flatMap((entry) => entry.website ?? [])
  );
  const [url] = addresses(entries.flatMap((entry) => entry.url ?? []));
  const names = spellings(entries.map(nameOf));
  return {
    institution,
    partner: {
      kind,
      name,
      country: spot.country,
      location: spot.location,
      ...(!isPlace && spot.names && {place: spot.names}),
      ...(years.length > 0 && {since: Math.min(...years)}),
      ...(status && status !== 'active' && {status}),
      ...(note && {note}),
      ...(Object.keys(facets).length > 0 && {facets}),
      ...(topics.length > 0 && {topics}),
      ...(url !== undefined && {url: {de: url, en: url}}),
      ...(website !== undefined && {website: {de: website, en: website}}),
    },
    spellings: names.slice(1),
    websites,
    isNameCopied: !isTown && !hasBoth,
    isNameTranslated: hasBoth || isTown,
  };
}
