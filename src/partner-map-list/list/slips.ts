/** The least number of letters in which a slip is forgiven. */
const LEAST = 5;

/** Whether a slip in a typed word is forgiven: it is long, and it is no number. */
export const forgives = (typed: string): boolean =>
  typed.length >= LEAST && !/\p{N}/u.test(typed);

/**
 * Whether a word begins with another that was typed with one slip: a wrong, missing
 * or additional letter, or two letters in the wrong order. A word whose last letter
 * is wrong must be about as long, because everything before it is no more than a
 * beginning that both have.
 */
export function isOneSlipFrom(word: string, typed: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at++;
  const follows = (rest: string, from: number) =>
    word.startsWith(rest, from) && (rest.length > 0 || word.length <= from);
  const rest = typed.slice(at + 1);
  return (
    // Wrong, additional, missing, and in the wrong order.
    follows(rest, at + 1) ||
    follows(rest, at) ||
    follows(typed.slice(at), at + 1) ||
    (rest !== '' &&
      word.startsWith(
        `${rest.slice(0, 1)}${typed.slice(at, at + 1)}${rest.slice(1)}`,
        at
      ))
  );
}
