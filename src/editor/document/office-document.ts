import {memo} from '../../element/memo.js';
import type {Edit} from './edit.js';
import {
  atPosition,
  begin,
  closeStep,
  contentOf,
  type History,
  record,
} from './history.js';
import {isSame, type Json, type Path, valueAt} from './json.js';

/** What a document holds, so that it can be kept and opened again. */
export interface DocumentState {
  /** The name of the file, such as `our-partners.json`. */
  readonly name: string;
  /** The content of the file as it was last saved or opened. Null: never saved. */
  readonly saved: Json;
  readonly history: History;
  /**
   * The text of the file as it was last saved or opened. Saving keeps its order and its
   * layout.
   */
  readonly source?: string | undefined;
  /** The file itself, if the browser can write it. */
  readonly file?: FileSystemFileHandle | undefined;
}

/** What is known of a file that was saved or opened. */
type FileOfDocument = Pick<DocumentState, 'source' | 'file'>;

/**
 * The content that someone edits, with all steps that can be undone. Fires `change`
 * after each edit, undo, redo, opening and saving.
 */
export class OfficeDocument extends EventTarget {
  #state: DocumentState;
  // Several parts of the page ask after each key press.
  readonly #isSame = memo(isSame);

  constructor(state: DocumentState) {
    super();
    this.#state = state;
  }

  /** A document with the content of a file, or with content that no file has yet. */
  static of(
    content: Json,
    name: string,
    isSaved = true,
    file: FileOfDocument = {}
  ): OfficeDocument {
    const saved = isSaved ? content : null;
    return new OfficeDocument({
      ...file,
      name,
      saved,
      history: begin(content),
    });
  }

  get state(): DocumentState {
    return this.#state;
  }

  get name(): string {
    return this.#state.name;
  }

  get content(): Json {
    return contentOf(this.#state.history);
  }

  /** The content that the file has. */
  get saved(): Json {
    return this.#state.saved;
  }

  get isSaved(): boolean {
    return this.#isSame(this.content, this.saved);
  }

  get canUndo(): boolean {
    return this.#state.history.position > 0;
  }

  get canRedo(): boolean {
    const {position, steps} = this.#state.history;
    return position < steps.length;
  }

  at(path: Path): Json | undefined {
    return valueAt(this.content, path);
  }

  /**
   * Makes an edit.
   *
   * @param mergeKey - edits in a row with the same key are undone together: while
   *   someone types, the path of the field
   */
  edit(edit: Edit, mergeKey?: string): void {
    this.#go(record(this.#state.history, edit, mergeKey));
  }

  /** Ends the step in which someone types, as when a field loses the focus. */
  closeStep(): void {
    const history = closeStep(this.#state.history);
    this.#state = {...this.#state, history};
  }

  undo(): void {
    const {history} = this.#state;
    this.#go(atPosition(closeStep(history), history.position - 1));
  }

  redo(): void {
    const {history} = this.#state;
    this.#go(atPosition(closeStep(history), history.position + 1));
  }

  /** Records that the file of that name now has the content. */
  markSaved(content: Json, name: string, file: FileOfDocument = {}): void {
    const {history} = this.#state;
    // What someone types from now on is a change of the file, and a step of its own.
    this.#state = {...file, name, saved: content, history: closeStep(history)};
    this.dispatchEvent(new Event('change'));
  }

  #go(history: History) {
    if (history === this.#state.history) return;
    this.#state = {...this.#state, history};
    this.dispatchEvent(new Event('change'));
  }
}
