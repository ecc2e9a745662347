import {distanceKm} from '../geo/great-circle.js';
import type {PartnerInput} from '../payload/payload-input.js';
import type {Column} from './columns.js';
import {fold, foldName} from './fold.js';
import {lonLatOf} from './lon-lat.js';
import type {ListedPartner} from './partner-of.js';

/** A place that was moved by hand within a city stays where it is, in km. */
const MOVED_BY_HAND = 25;

/** What the columns of a list can say about partners. */
export interface Coverage {
  readonly hasStatus: boolean;
  readonly hasNote: boolean;
  readonly hasTopics: boolean;
  readonly hasCoordinates: boolean;
  readonly facets: readonly string[];
}

export const coverageOf = (
  columns: readonly Column[],
  facets: readonly string[],
  hasTopics: boolean
): Coverage => {
  const has = (field: Column['field']) =>
    columns.some((column) => column.field === field);
  return {
    hasStatus: has('status'),
    hasNote: columns.some(
      ({field, evidence}) => field === 'note' && evidence === 'map'
    ),
    hasTopics,
    hasCoordinates: has('coordinates') || (has('lat') && has('lon')),
    facets,
  };
};

/** The name: a translation that somebody wrote stays as long as one text is the list's. */
function nameOf(
  {partner: {name}, isNameTranslated, institution}: ListedPartner,
  old: PartnerInput['name']
): PartnerInput['name'] {
  if (isNameTranslated || fold(old.de) === fold(old.en)) return name;
  const known = [
    name.de,
    ...institution.entries.map(({name: {any = ''}}) => any),
  ].map(foldName);
  const isKnown =
    known.includes(foldName(old.de)) || known.includes(foldName(old.en));
  return isKnown ? old : {...old, de: name.de};
}

/** Takes what the list has, and keeps what only the earlier payload has. */
export function updatedPartner(
  listed: ListedPartner,
  old: PartnerInput,
  coverage: Coverage
): PartnerInput {
  const {partner} = listed;
  const isMoved =
    coverage.hasCoordinates ||
    distanceKm(lonLatOf(partner), lonLatOf(old)) > MOVED_BY_HAND;
  const {facets: oldFacets = {}, ...kept} = old;
  const otherFacets = Object.fromEntries(
    Object.entries(oldFacets).filter(([id]) => !coverage.facets.includes(id))
  );
  const facets = {...otherFacets, ...partner.facets};
  const {status, note, topics, ...rest} = kept;
  return {
    ...rest,
    ...(!coverage.hasStatus && status !== undefined && {status}),
    ...(!coverage.hasNote && note && {note}),
    ...(!coverage.hasTopics && topics && {topics}),
    ...partner,
    id: old.id,
    name: nameOf(listed, old.name),
    ...(!isMoved && {
      location: old.location,
      ...(old.place && {place: old.place}),
    }),
    ...(Object.keys(facets).length > 0 && {facets}),
  };
}
