import type {
  OfficeInput,
  PayloadInput,
  PartnerInput,
} from '../payload/payload-input.js';
import {GEONAMES_SOURCE} from '../places/geonames-source.js';
import type {Facet, Kind} from '../payload/schema.js';
import {SCHEMA_VERSION} from '../payload/schema.js';
import {fold} from './fold.js';
import type {ListedPartner} from './partner-of.js';
import {matchPrevious} from './match-previous.js';
import {freeId, slugOf} from './slug.js';
import {type Coverage, updatedPartner} from './update-partner.js';

/** What has changed since an earlier payload, by the names of partners. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: number;
  /** Partners of this kind that the list lacks. */
  readonly gone: readonly string[];
}

/** What a payload is made of. */
export interface PayloadParts {
  readonly listed: readonly ListedPartner[];
  readonly facets: readonly Facet[];
  readonly coverage: Coverage;
  readonly kind: string;
  /** The words of a kind that the payload must define. */
  readonly newKind?: Kind;
  readonly office?: OfficeInput;
  readonly previous?: PayloadInput;
  readonly keepGone: boolean;
  /** The day of the import, ISO 8601. */
  readonly today: string;
  readonly usesGazetteer: boolean;
}

/** The order in which fields are written, so that a comparison shows only changes. */
const TOP = [
  '$schema',
  'schemaVersion',
  'updated',
  'simpleGermanCheckedBy',
  'office',
  'kinds',
  'facets',
  'partners',
  'networks',
  'goals',
  'sources',
];
const PARTNER = [
  'id',
  'kind',
  'name',
  'endonym',
  'otherNames',
  'country',
  'location',
  'place',
  'since',
  'status',
  'note',
  'facets',
  'milestones',
  'topics',
  'participants',
  'goals',
  'url',
  'website',
];

/** Puts fields into an order; unknown ones follow. */
function inOrder<T extends object>(value: T, order: readonly string[]): T {
  const rank = (key: string) => {
    const at = order.indexOf(key);
    return at < 0 ? order.length : at;
  };
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b));
  // The same fields in another order.
  return Object.fromEntries(entries) as T;
}

const byName = (a: PartnerInput, b: PartnerInput) => {
  const [one, other] = [fold(a.name.de), fold(b.name.de)];
  if (one !== other) return one < other ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

/** Gives ids to new partners: by name, by name and place, or with a number. */
function withIds(
  listed: readonly ListedPartner[],
  taken: Set<string>
): readonly PartnerInput[] {
  const sorted = [...listed].sort((a, b) =>
    byName(
      {...a.partner, id: a.partner.location.join(' ')},
      {...b.partner, id: b.partner.location.join(' ')}
    )
  );
  return sorted.map(({partner}) => {
    const name = slugOf(partner.name.de) || slugOf(partner.name.en);
    const place = slugOf(partner.place?.de ?? partner.country);
    const id = freeId([name, slugOf(`${name}-${place}`), place], taken);
    taken.add(id);
    return {...partner, id};
  });
}

/** Leaves out values of facets that no partner has. */
function usedFacets(
  facets: readonly Facet[],
  partners: readonly PartnerInput[]
): readonly Facet[] {
  const used = new Set(
    partners.flatMap(({facets: of = {}}) =>
      Object.entries(of).flatMap(([facet, ids]) =>
        ids.map((id) => `${facet} ${id}`)
      )
    )
  );
  return facets
    .map((facet) => ({
      ...facet,
      values: facet.values.filter(({id}) => used.has(`${facet.id} ${id}`)),
    }))
    .filter(({values}) => values.length > 0);
}

/** An earlier payload without the lists that are made anew. */
const withoutClassification = (previous: PayloadInput | undefined) =>
  Object.fromEntries(
    Object.entries(previous ?? {}).filter(
      ([key]) => key !== 'facets' && key !== 'kinds'
    )
  );

const isSame = (a: unknown, b: unknown) =>
  JSON.stringify(a) === JSON.stringify(b);

function sourcesOf({previous, usesGazetteer}: PayloadParts) {
  const sources = previous?.sources ?? [];
  const isNamed = sources.some(({title, url}) =>
    /geonames/i.test(`${title.de} ${url?.de ?? ''}`)
  );
  return usesGazetteer && !isNamed ? [...sources, GEONAMES_SOURCE] : sources;
}

/**
 * Makes the payload of a list. Of an earlier payload it keeps ids, what the list does
 * not have, and partners of other kinds.
 */
export function listPayload(parts: PayloadParts): {
  readonly payload: PayloadInput;
  readonly changes: Changes | undefined;
} {
  const {listed, previous, kind, keepGone, coverage} = parts;
  const before = previous?.partners ?? [];
  const others = before.filter((partner) => partner.kind !== kind);
  const old = before.filter((partner) => partner.kind === kind);
  const matches = matchPrevious(listed, old);
  const updated = Array.from(matches, ([one, other]) => ({
    old: inOrder(other, PARTNER),
    partner: inOrder(updatedPartner(one, other, coverage), PARTNER),
  }));
  const matched = new Set(matches.values());
  const gone = old.filter((partner) => !matched.has(partner));
  const taken = new Set(before.map(({id}) => id));
  const added = withIds(
    listed.filter((one) => !matches.has(one)),
    taken
  );
  const partners = [
    ...others,
    ...[
      ...updated.map(({partner}) => partner),
      ...added,
      ...(keepGone ? gone : []),
    ].sort(byName),
  ].map((partner) => inOrder(partner, PARTNER));

  const facetIds = parts.facets.map(({id}) => id);
  const facets = usedFacets(
    [
      ...(previous?.facets ?? []).filter(({id}) => !facetIds.includes(id)),
      ...parts.facets,
    ],
    partners
  );
  const kinds = [
    ...(previous?.kinds ?? []).filter(({id}) => id !== parts.newKind?.id),
    ...(parts.newKind ? [parts.newKind] : []),
  ];
  const sources = sourcesOf(parts);
  const payload: PayloadInput = {
    ...withoutClassification(previous),
    schemaVersion: SCHEMA_VERSION,
    updated: parts.today,
    ...(parts.office && {office: parts.office}),
    ...(kinds.length > 0 && {kinds}),
    ...(facets.length > 0 && {facets}),
    partners,
    ...(sources.length > 0 && {sources}),
  };
  const nameOf = ({name}: PartnerInput) => name.de;
  const changed = updated.filter(
    ({old: was, partner}) => !isSame(was, partner)
  );
  return {
    payload: inOrder(payload, TOP),
    changes: previous && {
      added: added.map(nameOf),
      changed: changed.map(({partner}) => nameOf(partner)),
      unchanged: updated.length - changed.length,
      gone: gone.map(nameOf),
    },
  };
}

/** Writes a payload as JSON, with each place on one line. */
export const payloadText = (payload: PayloadInput): string =>
  `${JSON.stringify(payload, undefined, 2).replace(
    /("location": \[)\s*(-?[\d.e-]+),\s*(-?[\d.e-]+)\s*\]/g,
    '$1$2, $3]'
  )}\n`;
