import type {PropertyDeclaration} from 'lit';

/*
 * Readers of values that page authors give, the same for attributes and properties:
 * an attribute is a text or null, a script may set anything. A wrong value reads as
 * the default.
 */

/** Declares a property that accepts one of some words; the first is the default. */
export const oneOf = <T extends string>(
  values: readonly [T, ...T[]]
): PropertyDeclaration => ({
  converter: (value: unknown) => {
    const word = textOf(value).trim().toLowerCase();
    return values.find((each) => each === word) ?? values[0];
  },
});

/** Reads a text; defaults to none. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : '';

/** Reads a text; defaults to null. */
export const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' ? value : null;

const isWord = (value: unknown): value is string | number =>
  typeof value === 'string' || Number.isFinite(value);

/** Reads several words or numbers, also from a list, as one text. */
export const wordsOf = (value: unknown): string => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.every(isWord) ? list.join(' ') : '';
};

/** Splits a text of several words or numbers. */
export const words = (text: string): readonly string[] =>
  text.match(/[^\s,;]+/g) ?? [];

/** A heading level of HTML. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

const LEVELS: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6];

/** Reads a heading level; defaults to 2. */
export const headingLevelOf = (value: unknown): HeadingLevel =>
  LEVELS.find((level) => isWord(value) && level === Number(value)) ?? 2;
