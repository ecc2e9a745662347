import {stepsSince} from '../history.js';
import {OfficeDocument} from '../office-document.js';
import {
  type DraftDatabase,
  type DraftHead,
  openDrafts,
} from './draft-database.js';
import {DraftWriter, TakenOverError} from './draft-writer.js';
import {deleteDraft, deleteDrafts, takeDraft} from './read-draft.js';
import {type Tabs, tabsOfBrowser} from './tabs.js';

/**
 * Whether this browser keeps the changes: not known yet, kept, or not kept, as in some
 * private windows or without space.
 */
export type Keeping = 'unknown' | 'kept' | 'not-kept';

/** A draft that start offers. */
export interface DraftOffer {
  readonly id: string;
  readonly name: string;
  /** Time of the last change, ms since 1970. */
  readonly changed: number;
  /** How many steps are between the draft and its file. */
  readonly changes: number;
  readonly isOpenElsewhere: boolean;
}

const randomId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0')
  ).join('');

/**
 * Keeps the document of a tab in this browser, change by change, until it is saved. Each
 * draft belongs to one tab. Fires `change` when `keeping` or `id` changes.
 */
export class DraftKeeper extends EventTarget {
  #keeping: Keeping = 'unknown';
  readonly #tab = randomId();
  readonly #ready: Promise<{database: DraftDatabase; tabs: Tabs} | undefined>;
  #document: OfficeDocument | undefined;
  #writer: DraftWriter | undefined;
  #id: string | undefined;
  #writes = 0;

  constructor(name?: string) {
    super();
    this.#ready = this.#open(name);
  }

  get keeping(): Keeping {
    return this.#keeping;
  }

  /** The draft of this tab. */
  get id(): string | undefined {
    return this.#id;
  }

  async #open(name?: string) {
    try {
      return {database: await openDrafts(name), tabs: tabsOfBrowser()};
    } catch {
      this.#say('not-kept');
      return undefined;
    }
  }

  /** Drafts with changes that are not saved, the latest first, without that of this tab. */
  async offers(): Promise<readonly DraftOffer[]> {
    const ready = await this.#ready;
    if (!ready) return [];
    try {
      const {database, tabs} = ready;
      const [heads, open] = await Promise.all([
        database.getAll('heads'),
        tabs.open(),
      ]);
      const others = heads.filter(({id}) => id !== this.#id);
      // A saved draft only restores a reloaded tab: it is deleted with its tab.
      const finished = others.filter(
        ({id, isSaved}) => isSaved && !open.has(id)
      );
      await Promise.all(finished.map(({id}) => deleteDraft(database, id)));
      return others
        .filter(({isSaved}) => !isSaved)
        .sort((a, b) => b.changed - a.changed)
        .map((head) => offerOf(head, open.has(head.id)));
    } catch {
      return [];
    }
  }

  /**
   * Opens a draft with all its steps, and keeps it from now on. Returns undefined if
   * there is none, or if another tab has it.
   */
  async restore(id: string): Promise<OfficeDocument | undefined> {
    const ready = await this.#ready;
    if (!ready) return undefined;
    const {database, tabs} = ready;
    try {
      if (!(await tabs.claim(id))) return undefined;
      const state = await takeDraft(database, id, this.#tab);
      if (!state) return undefined;
      const document = new OfficeDocument(state);
      this.#listen(document);
      this.#id = id;
      this.#writer = new DraftWriter(database, id, this.#tab, state);
      this.#say('kept');
      return document;
    } catch {
      return undefined;
    }
  }

  /** Keeps a document that was just opened, from now on. */
  async keep(document: OfficeDocument): Promise<void> {
    if (document === this.#document) return;
    this.#listen(document);
    this.#writer = undefined;
    this.#id = undefined;
    const ready = await this.#ready;
    if (!ready || this.#document !== document) return;
    await this.#begin(ready);
  }

  /** Keeps nothing more, and leaves the draft to other tabs. */
  async close(): Promise<void> {
    this.#document?.removeEventListener('change', this.#change);
    this.#document = undefined;
    this.#writer = undefined;
    const ready = await this.#ready;
    ready?.tabs.release();
    ready?.database.close();
  }

  /** Deletes a draft. */
  async delete(id: string): Promise<void> {
    const ready = await this.#ready;
    if (ready) await deleteDraft(ready.database, id);
  }

  /**
   * Deletes everything that this browser keeps. Further changes of open documents are
   * kept again.
   */
  async deleteAll(): Promise<void> {
    const ready = await this.#ready;
    if (!ready) return;
    await deleteDrafts(ready.database);
    if (this.#document && !this.#document.isSaved) this.#say('not-kept');
  }

  async #begin({database, tabs}: {database: DraftDatabase; tabs: Tabs}) {
    const id = randomId();
    this.#id = id;
    this.#writer = new DraftWriter(database, id, this.#tab);
    const writer = this.#writer;
    try {
      await tabs.claim(id);
    } catch {
      // The name of the writer in the draft protects it, too.
    }
    if (this.#writer !== writer) return;
    await this.#write();
    // The draft has an id now, or another one.
    this.dispatchEvent(new Event('change'));
  }

  #listen(document: OfficeDocument): void {
    this.#document?.removeEventListener('change', this.#change);
    this.#document = document;
    document.addEventListener('change', this.#change);
  }

  readonly #change = () => {
    void this.#write();
  };

  async #write(): Promise<void> {
    const [document, writer] = [this.#document, this.#writer];
    if (!document || !writer) return;
    const number = ++this.#writes;
    try {
      await writer.write(document.state, document.isSaved);
      if (number === this.#writes) this.#say('kept');
    } catch (error) {
      if (writer !== this.#writer) return;
      const ready = await this.#ready;
      // This tab goes on with a copy.
      if (error instanceof TakenOverError && ready) await this.#begin(ready);
      else this.#say('not-kept');
    }
  }

  #say(keeping: Keeping): void {
    if (keeping === this.#keeping) return;
    this.#keeping = keeping;
    this.dispatchEvent(new Event('change'));
  }
}

const offerOf = (head: DraftHead, isOpenElsewhere: boolean): DraftOffer => ({
  id: head.id,
  name: head.name,
  changed: head.changed,
  changes: stepsSince(head.savedAt, head.position),
  isOpenElsewhere,
});
