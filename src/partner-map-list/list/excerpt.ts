/** The length of an excerpt, and of its part before the match, characters. */
const LENGTH = 100;
const BEFORE = 40;

/** Shortens a long text to whole words around a position, or to its beginning. */
export function excerpt(text: string, at = 0): string {
  if (text.length <= LENGTH) return text;
  const start = at > BEFORE ? text.lastIndexOf(' ', at - BEFORE) + 1 : 0;
  const rest = text.slice(start);
  const before = start > 0 ? '… ' : '';
  if (rest.length <= LENGTH) return before + rest;
  const space = rest.lastIndexOf(' ', LENGTH);
  return `${before}${rest.slice(0, space > 0 ? space : LENGTH)} …`;
}
