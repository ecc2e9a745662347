import type * as v from 'valibot';
import type {payloadSchema} from './schema.js';

/** Any text; editors propose the known ones. */
type TextLike<T extends string> = T | (string & Record<never, never>);

/**
 * What may be written for a value of the schema. TypeScript reads JSON files with
 * `string` for one of some words, and with lists for pairs of numbers, so these are
 * accepted: `readPayload` checks the values.
 */
type Written<T> = T extends string
  ? string extends T
    ? string
    : TextLike<T>
  : T extends number
    ? number
    : T extends readonly (infer Item)[]
      ? readonly Written<Item>[]
      : T extends object
        ? {readonly [K in keyof T]: Written<T[K]>}
        : T;

/**
 * A payload as an author writes it, also as an imported JSON file: optional fields
 * may be missing, and nothing needs to be changeable.
 */
export type PayloadInput = Written<v.InferInput<typeof payloadSchema>>;

/** A partner as an author writes it. */
export type PartnerInput = NonNullable<PayloadInput['partners']>[number];

/** A network as an author writes it. */
export type NetworkInput = NonNullable<PayloadInput['networks']>[number];

/** An office as an author writes it. */
export type OfficeInput = NonNullable<PayloadInput['office']>;
