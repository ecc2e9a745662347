import {contentOf, replay} from '../history.js';
import type {DocumentState} from '../office-document.js';
import {type DraftDatabase, stepsOf, TABLES} from './draft-database.js';

/**
 * Takes a draft over for a tab, which alone writes it from now on. Returns the document
 * with all its steps, or undefined if there is no such draft.
 */
export async function takeDraft(
  database: DraftDatabase,
  id: string,
  writer: string
): Promise<DocumentState | undefined> {
  const transaction = database.transaction(TABLES, 'readwrite');
  const heads = transaction.objectStore('heads');
  const [head, base, kept] = await Promise.all([
    heads.get(id),
    transaction.objectStore('bases').get(id),
    transaction.objectStore('steps').getAll(stepsOf(id)),
  ]);
  if (!head || !base) return undefined;
  await heads.put({...head, writer});
  await transaction.done;
  const history = replay(base.opened, kept, head.position);
  const {source, file, saved = null} = base;
  const {name, savedAt} = head;
  return {
    name,
    saved: savedAt === -1 ? saved : contentOf({...history, position: savedAt}),
    history,
    source,
    file,
  };
}

/** Deletes a draft. */
export async function deleteDraft(
  database: DraftDatabase,
  id: string
): Promise<void> {
  const transaction = database.transaction(TABLES, 'readwrite');
  await Promise.all([
    transaction.objectStore('heads').delete(id),
    transaction.objectStore('bases').delete(id),
    transaction.objectStore('steps').delete(stepsOf(id)),
    transaction.done,
  ]);
}

/** Deletes all drafts. */
export async function deleteDrafts(database: DraftDatabase): Promise<void> {
  const transaction = database.transaction(TABLES, 'readwrite');
  await Promise.all([
    ...TABLES.map((name) => transaction.objectStore(name).clear()),
    transaction.done,
  ]);
}
