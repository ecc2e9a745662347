import type {LonLat} from '../geo/projection.js';

/** A place of the gazetteer. */
export interface Place {
  /** The name in GeoNames: mostly the one in the language of the country. */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** To a hundredth of a degree: a kilometre. */
  readonly location: LonLat;
  /** Inhabitants, rounded to thousands. */
  readonly population: number;
  /** The state, province or Land, if the country's addresses name it. */
  readonly region?: string;
  /** The name in German, if it differs. */
  readonly germanName?: string;
  /** The name in English, if it differs. */
  readonly englishName?: string;
}

/** A place with all names that it is found by. */
export interface Entry {
  readonly place: Place;
  /** The region by ISO 3166-2, or the country. */
  readonly regionCode: string;
  readonly alternates: readonly string[];
}
