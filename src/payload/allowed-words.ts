/*
 * Some faults list the allowed words in valibot's notation, such as `("a" | "b")`.
 */

/** Writes the allowed words in this notation. */
export const expectedOf = (words: readonly string[]): string =>
  `("${words.join('" | "')}")`;

/**
 * Returns the allowed words; none if valibot expects something else, such as the key
 * of a missing field, which has no brackets.
 */
export const allowedIn = (
  expected: string | null | undefined
): readonly string[] =>
  expected?.startsWith('(')
    ? Array.from(expected.matchAll(/"([^"]+)"/g), ([, word = '']) => word)
    : [];
