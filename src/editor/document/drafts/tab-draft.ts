/*
 * The draft of a tab is named in the entry of its history: a page that is loaded again
 * finds it, and a new tab does not.
 */

const stateOf = (): Readonly<Record<string, unknown>> => {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? {...state} : {};
};

/** The draft that this tab had open before it was loaded again. */
export function draftOfTab(): string | undefined {
  const {draft} = stateOf();
  return typeof draft === 'string' ? draft : undefined;
}

/** Remembers the draft of this tab. */
export function rememberDraft(id: string | undefined): void {
  if (draftOfTab() === id) return;
  history.replaceState({...stateOf(), draft: id}, '');
}
