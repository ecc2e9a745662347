import type {PropertyDeclaration} from 'lit';

/** Declares a property that accepts one of some words; the first is the default. */
export const oneOf = <T extends string>(
  values: readonly [T, ...T[]]
): PropertyDeclaration => ({
  converter: (value) =>
    values.find((each) => each === value?.trim().toLowerCase()) ?? values[0],
});

/** Splits the value of an attribute that accepts several words or numbers. */
export const words = (
  // A script may pass a number or a list.
  value: string | number | readonly (string | number)[] | null | undefined
): readonly string[] => String(value ?? '').match(/[^\s,;]+/g) ?? [];

/** A heading level of HTML. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

const LEVELS: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6];

/** The heading level that a value names; defaults to 2. */
export const headingLevelOf = (value: unknown): HeadingLevel =>
  LEVELS.find((level) => level === Number(value)) ?? 2;
