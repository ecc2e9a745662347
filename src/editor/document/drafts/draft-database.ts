import {type DBSchema, type IDBPDatabase, openDB} from 'idb';
import type {Step} from '../history.js';
import type {Json} from '../json.js';

/** The small part of a draft, written with each change: what start says of the draft. */
export interface DraftHead {
  readonly id: string;
  readonly name: string;
  /** Time of the last change, ms since 1970. */
  readonly changed: number;
  readonly position: number;
  /** The number of steps after which the content was saved; -1 if no step has it. */
  readonly savedAt: number;
  readonly isSaved: boolean;
  /** The tab that writes the draft. Another one never overwrites it. */
  readonly writer: string;
}

/** The large part of a draft, written when a document is opened or saved. */
interface DraftBase {
  readonly id: string;
  readonly opened: Json;
  /** The saved content, if no step of the history has it. */
  readonly saved?: Json | undefined;
  readonly source?: string | undefined;
  readonly file?: FileSystemFileHandle | undefined;
}

/** A step as it is kept: the content follows from the steps before. */
export type KeptStep = Pick<Step, 'edit' | 'earlier'>;

interface Tables extends DBSchema {
  heads: {key: string; value: DraftHead};
  bases: {key: string; value: DraftBase};
  steps: {key: [id: string, index: number]; value: KeptStep};
}

export type DraftDatabase = IDBPDatabase<Tables>;

export const TABLES = ['heads', 'bases', 'steps'] as const;

const NAME = 'intl-office-editor';

/** All steps of a draft from an index on. */
export const stepsOf = (id: string, from = 0): IDBKeyRange =>
  IDBKeyRange.bound([id, from], [id, Infinity]);

/**
 * Opens the drafts of this browser.
 *
 * @throws if the browser keeps nothing, as in some private windows
 */
export const openDrafts = (name = NAME): Promise<DraftDatabase> =>
  openDB<Tables>(name, 1, {
    upgrade(database) {
      database.createObjectStore('heads', {keyPath: 'id'});
      database.createObjectStore('bases', {keyPath: 'id'});
      database.createObjectStore('steps');
    },
    // A newer version of the editor in another tab may change the tables.
    blocking: (_old, _new, event) => {
      (event.target as IDBDatabase).close();
    },
  });
