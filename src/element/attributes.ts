import type {PropertyDeclaration} from 'lit';

/** Reads an attribute that takes one of some words; the first is the default. */
export const oneOf = <T extends string>(
  values: readonly [T, ...T[]]
): PropertyDeclaration => ({
  converter: (value) =>
    values.find((each) => each === value?.trim().toLowerCase()) ?? values[0],
});

/** The words or numbers of an attribute that takes several of them. */
export const words = (
  // From script it may be a number or a list.
  value: string | number | readonly (string | number)[] | null | undefined
): readonly string[] => String(value ?? '').match(/[^\s,;]+/g) ?? [];

/** A heading level of HTML. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

const LEVELS: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6];

/** The heading level that a value names, or else 2. */
export const headingLevelOf = (value: unknown): HeadingLevel =>
  LEVELS.find((level) => level === Number(value)) ?? 2;
