import {keepInEntry, keptInEntry} from '../../history-entry.js';

/** The draft that this tab had open before it was loaded again. */
export function draftOfTab(): string | undefined {
  const {draft} = keptInEntry();
  return typeof draft === 'string' ? draft : undefined;
}

/** Remembers the draft of this tab. */
export const rememberDraft = (id: string | undefined): void =>
  keepInEntry('draft', id);
