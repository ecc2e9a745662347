/*
 * What a tab keeps with the entries of its history: a page that is loaded again finds it,
 * a new tab does not, and nothing else is stored for it.
 */

/** What the present entry of the history keeps, by name. */
export function keptInEntry(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? {...state} : {};
}

/** Keeps a value with the present entry of the history, beside the others. */
export function keepInEntry(name: string, value: string | undefined): void {
  const kept = keptInEntry();
  if (kept[name] === value) return;
  history.replaceState({...kept, [name]: value}, '');
}
