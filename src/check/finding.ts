/** The way to a value, such as `['partners', 3, 'since']`; empty for the whole file. */
export type Path = readonly (string | number)[];

/**
 * How much a finding matters, the worst first: an element refuses content with a
 * `fault`; a `warning` is probably wrong; a `hint` says what would be better.
 */
export const LEVELS = ['fault', 'warning', 'hint'] as const;

export type Level = (typeof LEVELS)[number];

/** What is wrong with a file as a whole. */
export type FileCode =
  | 'empty-file'
  | 'large-file'
  | 'utf-16'
  | 'windows-1252'
  | 'mixed-encoding'
  | 'spreadsheet-file'
  | 'table-file'
  | 'web-page'
  | 'binary-file'
  | 'script-file'
  | 'top-list'
  | 'top-geojson'
  | 'top-value'
  | 'newer-version';

/** What is wrong with the JSON of a file. */
export type SyntaxCode =
  | 'trailing-comma'
  | 'double-comma'
  | 'missing-comma'
  | 'missing-colon'
  | 'missing-value'
  | 'smart-quotes'
  | 'single-quotes'
  | 'inner-quote'
  | 'open-text'
  | 'control-character'
  | 'bad-escape'
  | 'unquoted-name'
  | 'unquoted-text'
  | 'comment'
  | 'wrong-word'
  | 'bad-number'
  | 'missing-close'
  | 'wrong-close'
  | 'extra-close'
  | 'extra-text'
  | 'merge-conflict'
  | 'invisible-character'
  | 'not-json';

/** What the schema expects at a place where something else is. */
export type ValueCode =
  | 'text'
  | 'text-pair'
  | 'link'
  | 'link-pair'
  | 'reference'
  | 'language'
  | 'date'
  | 'day-of-year'
  | 'year'
  | 'goal'
  | 'id'
  | 'own-id'
  | 'country'
  | 'place'
  | 'longitude'
  | 'latitude'
  | 'phone'
  | 'email'
  | 'time'
  | 'kind'
  | 'facet'
  | 'one-of'
  | 'days'
  | 'list'
  | 'record'
  | 'version'
  | 'unreadable'
  | 'other';

export type WarningCode =
  | 'unknown-key'
  | 'misplaced-key'
  | 'duplicate-key'
  | 'unknown-country'
  | 'outside-country'
  | 'swapped'
  | 'null-island'
  | 'same-location'
  | 'duplicate-partner'
  | 'lost-letter'
  | 'wrong-letters'
  | 'future-year'
  | 'future-update'
  | 'same-text'
  | 'wrong-language'
  | 'markup'
  | 'outer-space'
  | 'unfit-link'
  | 'plain-http';

export type HintCode =
  | 'many-decimals'
  | 'long-text'
  | 'old-update'
  | 'link-language'
  | 'unnamed-link-language'
  | 'unused-definition'
  | 'nothing-to-show'
  | 'missing-update'
  | 'missing-reading-group'
  | 'missing-phone'
  | 'missing-email'
  | 'missing-hours'
  | 'missing-image'
  | 'missing-credit'
  | 'missing-contacts'
  | 'unreachable-contact'
  | 'missing-sources';

export type Code = FileCode | SyntaxCode | ValueCode | WarningCode | HintCode;

/** Something that a check has found, as data. `wordsOf` makes a sentence of it. */
export interface Finding<C extends Code = Code> {
  readonly level: Level;
  readonly code: C;
  readonly path: Path;
  /** Whether the place is the name of the field, not its value. */
  readonly isAtKey?: boolean;
  /** Where in the text, counted from 0 in UTF-16 code units. Only from a text. */
  readonly offset?: number;
  /** The value that was found, as JSON and shortened. */
  readonly got?: string;
  /** In which way a value is wrong. */
  readonly problem?: 'missing' | 'null' | 'empty' | 'wrong';
  /** What was probably meant, as it should be written. */
  readonly meant?: string;
  /** The words from which one is expected. */
  readonly allowed?: readonly string[];
  /** Another place, value or name that belongs to the finding. */
  readonly other?: string;
  /** The place that is not in its country: longitude and latitude. */
  readonly location?: readonly [number, number];
  /** A number that belongs to the finding: kilometres, a line, a year. */
  readonly number?: number;
}
