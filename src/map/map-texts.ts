import type {MapPlace} from './map.model.js';
import type {Direction} from './neighbours.js';
import type {Region} from './regions.js';

/** The texts of a map in the language of its host. */
export interface MapTexts {
  /** The accessible name of the map. */
  readonly name: string;
  /** Says which keys the map supports. */
  readonly keys: string;
  /** The names of the buttons, and their names at the limit of scale. */
  readonly zoomIn: string;
  readonly closest: string;
  readonly zoomOut: string;
  readonly farthest: string;
  readonly fullScreen: string;
  readonly pan: Readonly<Record<Direction, string>>;
  readonly regions: Readonly<Record<Region, string>>;
  /** The button that leads back from a view without any place. */
  readonly showAll: string;
  /** The name of the list of places that share one point. */
  readonly members: string;
  readonly close: string;
  /** Returns the name of a country with a code in ISO 3166-1 alpha-2. */
  readonly country: (code: string) => string;
  readonly legend: string;
  /** Formats a count. */
  readonly number: (count: number) => string;
  /** Returns the accessible name of a cluster. */
  readonly cluster: (places: readonly MapPlace[]) => string;
}
