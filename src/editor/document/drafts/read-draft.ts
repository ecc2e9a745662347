import {type History, replay} from '../history.js';
import type {Json} from '../json.js';
import type {DocumentState} from '../office-document.js';
import {
  type DraftDatabase,
  type DraftHead,
  stepsOf,
  TABLES,
} from './draft-database.js';

function savedContent(
  {savedAt}: DraftHead,
  {opened, steps}: History,
  saved: Json | undefined
): Json {
  if (savedAt === -1) return saved ?? null;
  return steps[savedAt - 1]?.content ?? opened;
}

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
  const {source, file} = base;
  return {
    name: head.name,
    saved: savedContent(head, history, base.saved),
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
