import {positionOf, type Step} from '../history.js';
import type {DocumentState} from '../office-document.js';
import {
  type DraftDatabase,
  type DraftHead,
  type KeptStep,
  stepsOf,
  TABLES,
} from './draft-database.js';

const keptStep = ({edit, earlier}: Step): KeptStep => ({
  edit,
  ...(earlier && {earlier}),
});

/** The number of steps at the start that two histories share. */
function sharedSteps(a: readonly Step[], b: readonly Step[]): number {
  const length = Math.min(a.length, b.length);
  // Nearly always only the last ones differ, but a merged step replaces one.
  let shared = length;
  while (shared > 0 && a[shared - 1] !== b[shared - 1]) shared--;
  return shared;
}

const savedAt = ({saved, history}: DocumentState): number =>
  positionOf(history, saved);

/** Another tab writes the draft. */
export class TakenOverError extends Error {
  override name = 'TakenOverError';
}

/**
 * Writes the state of a document to its draft. Each time it writes only the steps that
 * are new: a draft of thousands of partners costs no more than a small one.
 */
export class DraftWriter {
  #written: DocumentState | undefined;
  readonly #database: DraftDatabase;
  readonly #writer: string;

  /** @param writer - names this tab; a draft of another one is never overwritten */
  constructor(
    database: DraftDatabase,
    readonly id: string,
    writer: string,
    /** What the database has already. */
    written?: DocumentState
  ) {
    this.#database = database;
    this.#writer = writer;
    this.#written = written;
  }

  /**
   * Begins to write at once, so that closing the page loses nothing. Resolves when the
   * browser has it.
   *
   * @throws {TakenOverError} if another tab writes this draft by now
   */
  async write(state: DocumentState, isSaved: boolean): Promise<void> {
    const before = this.#written;
    // The next write may begin before this one has ended.
    this.#written = state;
    try {
      await this.#write(state, isSaved, before);
    } catch (error) {
      // Nobody knows what was kept, so the next call writes everything.
      this.#written = undefined;
      throw error;
    }
  }

  async #write(
    state: DocumentState,
    isSaved: boolean,
    before: DocumentState | undefined
  ): Promise<void> {
    const {id} = this;
    const {history} = state;
    const transaction = this.#database.transaction(TABLES, 'readwrite');
    const heads = transaction.objectStore('heads');
    const bases = transaction.objectStore('bases');
    const steps = transaction.objectStore('steps');
    const old = await heads.get(id);
    if (old && old.writer !== this.#writer) {
      transaction.abort();
      await transaction.done.catch(() => undefined);
      throw new TakenOverError(id);
    }
    // Someone may have deleted the draft.
    const known = old ? before : undefined;
    const at = savedAt(state);
    const isBaseKept =
      known?.history.opened === history.opened &&
      known.source === state.source &&
      known.file === state.file &&
      (at !== -1 || (known.saved === state.saved && savedAt(known) === -1));
    const writes: Promise<unknown>[] = [];
    if (!isBaseKept) {
      const {source, file} = state;
      const base = {id, opened: history.opened, source, file};
      writes.push(bases.put(at === -1 ? {...base, saved: state.saved} : base));
    }
    const shared = known ? sharedSteps(known.history.steps, history.steps) : 0;
    if (!known || known.history.steps.length > history.steps.length)
      writes.push(steps.delete(stepsOf(id, known ? history.steps.length : 0)));
    history.steps.slice(shared).forEach((step, i) => {
      writes.push(steps.put(keptStep(step), [id, shared + i]));
    });
    const head: DraftHead = {
      id,
      name: state.name,
      changed: Date.now(),
      position: history.position,
      savedAt: at,
      isSaved,
      writer: this.#writer,
    };
    writes.push(heads.put(head));
    await Promise.all([...writes, transaction.done]);
  }
}
