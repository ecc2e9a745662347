import type {LocalizedText, PartnerStatus} from '../payload/schema.js';
import type {PartnerInput} from '../payload/payload-input.js';
import type {Classification} from './classification.js';
import type {Entry, ListedText} from './entry.js';
import {fold} from './fold.js';
import type {Institution} from './institutions.js';
import {spellings} from './spelling.js';

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

const hrefKey = (href: string) => {
  const {hostname, pathname} = new URL(href);
  return hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '');
};

/** Sorts addresses: the most frequent, then the shortest path, then by letters. */
function addresses(hrefs: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const href of hrefs) {
    const key = hrefKey(href);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rank = (href: string) => [
    -(counts.get(hrefKey(href)) ?? 0),
    new URL(href).pathname.length + new URL(href).search.length,
    Number(!href.startsWith('https:')),
  ];
  const sorted = [...new Set(hrefs)].sort((a, b) => {
    const [one, other] = [rank(a), rank(b)];
    const at = one.findIndex((each, i) => each !== other[i]);
    if (at >= 0) return (one[at] ?? 0) - (other[at] ?? 0);
    return a < b ? -1 : 1;
  });
  return [
    ...new Map(
      sorted.toReversed().map((href) => [hrefKey(href), href])
    ).values(),
  ].toReversed();
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
  const names = spellings(
    entries.flatMap(
      (entry) => entry.name.any ?? entry.name.de ?? entry.name.en ?? []
    )
  );
  return {
    institution,
    partner: {
      kind,
      name,
      country: spot.country,
      location: [spot.location[0], spot.location[1]],
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
