import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {OfficeDocument} from '../office-document.js';
import {DraftKeeper} from './draft-keeper.js';
import {draftOfTab, rememberDraft} from './tab-draft.js';

/**
 * Keeps the document of the editor in this browser, restores it when the page is loaded
 * again, and lets the browser warn before someone leaves with unsaved changes.
 */
export class KeepingController implements ReactiveController {
  readonly keeper: DraftKeeper;

  readonly #host: ReactiveControllerHost;
  #document: OfficeDocument | undefined;

  constructor(host: ReactiveControllerHost, keeper = new DraftKeeper()) {
    this.#host = host;
    this.keeper = keeper;
    host.addController(this);
  }

  hostConnected(): void {
    this.keeper.addEventListener('change', this.#update);
    window.addEventListener('hashchange', this.#remember);
  }

  hostDisconnected(): void {
    this.keeper.removeEventListener('change', this.#update);
    window.removeEventListener('hashchange', this.#remember);
    window.removeEventListener('beforeunload', this.#warn);
    this.#document?.removeEventListener('change', this.#change);
  }

  /** The document that this tab had open before, if there is one. */
  async restored(): Promise<OfficeDocument | undefined> {
    const id = draftOfTab();
    return id === undefined ? undefined : this.keeper.restore(id);
  }

  /** Keeps the document that the editor shows from now on. */
  async keep(document: OfficeDocument): Promise<void> {
    this.#document?.removeEventListener('change', this.#change);
    this.#document = document;
    document.addEventListener('change', this.#change);
    this.#change();
    await this.keeper.keep(document);
    this.#remember();
  }

  readonly #update = () => {
    this.#remember();
    this.#host.requestUpdate();
  };

  readonly #remember = () => {
    if (this.#document) rememberDraft(this.keeper.id);
  };

  readonly #change = () => {
    // Some browsers keep no page with this listener in their back/forward cache.
    if (this.#document?.isSaved)
      window.removeEventListener('beforeunload', this.#warn);
    else window.addEventListener('beforeunload', this.#warn);
  };

  readonly #warn = (event: BeforeUnloadEvent) => {
    event.preventDefault();
  };
}
