/** The kind of control that edits a value. */
export type Widget =
  | 'text'
  | 'number'
  | 'boolean'
  | 'localized'
  | 'link'
  | 'year'
  | 'date'
  | 'time'
  | 'email'
  | 'phone'
  | 'reference'
  | 'language'
  | 'country'
  | 'place'
  | 'choice'
  | 'choices'
  | 'kind'
  | 'facets'
  | 'goals'
  | 'id'
  | 'record'
  | 'list'
  | 'fixed'
  | 'unknown';

/** A value that the schema describes, as a form shows it. */
export interface Field {
  /** The name of the field; empty for the whole content and for items of a list. */
  readonly key: string;
  /** Names of fields from the top, without indexes: `partners.milestones.year`. */
  readonly path: string;
  readonly widget: Widget;
  readonly isRequired: boolean;
  /** What the schema says about it, in English. */
  readonly description: string;
  /** The least and the largest number. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** The values of a choice. */
  readonly options?: readonly string[] | undefined;
  /** What an absent field means. */
  readonly initial?: string | undefined;
  /** The fields of a record, in the order of the schema. */
  readonly fields?: readonly Field[] | undefined;
  /** The items of a list. */
  readonly item?: Field | undefined;
}
