import type {LonLat, PartnerStatus} from '../payload/schema.js';
import type {Coordinates} from './coordinates.js';
import type {Row} from './cell.js';

/** A text of the list in the languages that the list has. */
export interface ListedText {
  /** The text of a column without a language. */
  readonly any?: string;
  readonly de?: string;
  readonly en?: string;
}

/** A row of the list, with its cells read. */
export interface Entry {
  readonly row: Row;
  readonly name: ListedText;
  /** The city as the list has it; empty if it has none. */
  readonly city: string;
  readonly region: string;
  /** The country as the list has it; empty if it has none. */
  readonly country: string;
  /** The code of the country, if the row names one that is known. */
  readonly code: string | undefined;
  readonly erasmusCode: string | undefined;
  readonly coordinates: Coordinates;
  readonly year: number | undefined;
  readonly status: PartnerStatus | undefined;
  readonly website: string | undefined;
  readonly url: string | undefined;
  readonly note: ListedText;
  /** The texts of columns with facets or topics, by the place of the column. */
  readonly texts: ReadonlyMap<number, string>;
}

/** A place on the map, as the payload has it. */
export interface Spot {
  readonly country: string;
  readonly location: LonLat;
  /** The names of the place, if it is one of the gazetteer. */
  readonly names?: {readonly de: string; readonly en: string};
  /** The place in the gazetteer: one text for each. */
  readonly placeId?: string;
}

/** Why a row has no place. */
export type OpenReason =
  | 'no-name'
  | 'no-place'
  | 'no-country'
  | 'unknown-country'
  | 'unknown-place'
  | 'ambiguous-place'
  | 'several-places'
  | 'other-home';

/** A row that waits for a correction. */
export interface OpenRow {
  readonly row: Row;
  readonly reason: OpenReason;
  readonly proposals: readonly string[];
}

/** The name by which an entry is known, in any language. */
export const nameOf = ({name}: Entry): string =>
  name.any ?? name.de ?? name.en ?? '';
