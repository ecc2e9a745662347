/** The longest name beside a marker, in letters. */
const MAX = 28;

/** Shortens a name for the map: after the last whole word that fits, if there is one. */
export function shortName(name: string): string {
  if (name.length <= MAX) return name;
  const start = name.slice(0, MAX);
  const end = start.lastIndexOf(' ');
  // A word of its own that is very short would say nothing.
  return `${start.slice(0, end > MAX / 2 ? end : MAX - 1).replace(/[\s,;–-]+$/, '')}…`;
}
