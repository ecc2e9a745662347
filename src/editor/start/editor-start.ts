import {str} from '@lit/localize';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import {SCHEMA_VERSION} from '../../payload/schema.js';
import {type ContentFile, presentContent} from '../content-script.js';
import type {DraftKeeper, DraftOffer} from '../document/drafts/draft-keeper.js';
import {OfficeDocument} from '../document/office-document.js';
import {editorStyles} from '../editor.styles.js';
import {NoticeEvent, OpenDocumentEvent} from '../events.js';
import {renderDrafts} from './drafts-list.js';
import {styles} from './editor-start.styles.js';
import {
  canPickFiles,
  type ChosenFile,
  droppedFile,
  pickFile,
} from './file-picker.js';
import {renderKeptInBrowser} from './kept-in-browser.js';
import {type Opened, openContent} from './open-content.js';
import {renderWays} from './ways.js';

/** The name of a file for content that has none yet. */
const NEW_FILE = 'payload.json';

/**
 * Where the editor begins: the present content, a file, a spreadsheet, or nothing. It
 * offers work that was not saved.
 */
export class EditorStart extends LitElement {
  static override styles = [...editorStyles, styles];

  @property({attribute: false}) locale: Locale = 'de';
  /** What the editor has open. */
  @property({attribute: false}) document?: OfficeDocument | undefined;
  @property({attribute: false}) keeper?: DraftKeeper | undefined;
  /** The content that comes with the page. */
  @property({attribute: false}) present: ContentFile | undefined =
    presentContent();

  @state() private offers: readonly DraftOffer[] = [];
  @state() private refusal:
    {readonly name: string; readonly text: string} | undefined;
  @state() private isOver = false;

  @query('input[type=file]') private input!: HTMLInputElement;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('keeper') || changed.has('document')) void this.#look();
  }

  protected override render() {
    const msg = toolMsgIn(this.locale);
    const {document, present} = this;
    return html`
      <h2 class="title" tabindex="-1">${msg('What would you like to do?')}</h2>
      <p class="lead">
        ${msg(
          'Here you edit what your website shows of the office, its partners, networks and goals. Everything stays on this computer until you put the saved file on your website.'
        )}
      </p>
      <div role="alert">${this.#renderRefusal()}</div>
      ${
        document
          ? html`<section class="notice working">
              <p>${msg(str`You are working on ${document.name}.`)}</p>
              <a class="button main" href="#office">${msg('Continue')}</a>
            </section>`
          : nothing
      }
      ${renderDrafts({
        offers: this.offers,
        locale: this.locale,
        resume: (offer) => void this.#resume(offer),
        remove: (offer) => void this.#remove(offer),
      })}
      ${renderWays({
        locale: this.locale,
        openPresent: present && (() => this.#openPresent(present)),
        chooseFile: () => void this.#choose(),
        fileChosen: () => void this.#chosen(),
        isOver: this.isOver,
        over: this.#over,
        leave: () => (this.isOver = false),
        drop: (event) => void this.#drop(event),
        openEmpty: (hash) => this.#openEmpty(hash),
      })}
      ${renderKeptInBrowser(
        this.keeper?.keeping !== 'not-kept',
        this.locale,
        () => void this.#removeAll()
      )}
    `;
  }

  #renderRefusal() {
    const msg = toolMsgIn(this.locale);
    return this.refusal
      ? html`<div class="notice fault">
          <p>
            <strong>${msg(str`${this.refusal.name} cannot be opened.`)}</strong>
            ${this.refusal.text}
          </p>
        </div>`
      : nothing;
  }

  async #look() {
    this.offers = (await this.keeper?.offers()) ?? [];
  }

  /** Asks before content that nothing keeps is replaced. */
  #open(document: OfficeDocument, hash?: string): void {
    const isLost =
      this.keeper?.keeping === 'not-kept' && this.document?.isSaved === false;
    const msg = toolMsgIn(this.locale);
    const question = msg(
      'Your changes are not saved, and this browser does not keep them. Open other content and lose them?'
    );
    if (isLost && !confirm(question)) return;
    this.refusal = undefined;
    this.dispatchEvent(new OpenDocumentEvent(document, hash));
  }

  #openPresent({name, text}: ContentFile): void {
    this.#take(
      openContent(new TextEncoder().encode(text), name, this.locale),
      name
    );
  }

  #openEmpty(hash: string): void {
    const content = {schemaVersion: SCHEMA_VERSION};
    this.#open(OfficeDocument.of(content, NEW_FILE, false), hash);
  }

  #take(opened: Opened, name: string): void {
    if ('document' in opened) this.#open(opened.document);
    else this.refusal = {name, text: opened.refusal};
  }

  async #choose() {
    if (!canPickFiles()) this.input.click();
    else {
      const chosen = await pickFile();
      if (chosen) await this.#read(chosen);
    }
  }

  async #chosen() {
    const [file] = this.input.files ?? [];
    if (file) await this.#read({file});
    // Otherwise, choosing the same file again fires no event.
    this.input.value = '';
  }

  async #read({file, handle}: ChosenFile) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    this.#take(openContent(bytes, file.name, this.locale, handle), file.name);
  }

  readonly #over = (event: DragEvent) => {
    event.preventDefault();
    this.isOver = true;
  };

  async #drop(event: DragEvent) {
    event.preventDefault();
    this.isOver = false;
    const dropped = await droppedFile(event);
    if (dropped) await this.#read(dropped);
  }

  async #resume({id}: DraftOffer) {
    const document = await this.keeper?.restore(id);
    if (document) this.dispatchEvent(new OpenDocumentEvent(document));
    else await this.#look();
  }

  async #remove({id, name}: DraftOffer) {
    const msg = toolMsgIn(this.locale);
    const question = msg(
      str`Delete the unsaved changes to ${name}? They cannot be brought back.`
    );
    if (!confirm(question)) return;
    await this.keeper?.delete(id);
    await this.#look();
    this.dispatchEvent(new NoticeEvent(msg('Deleted.')));
  }

  async #removeAll() {
    const msg = toolMsgIn(this.locale);
    const question = msg(
      'Delete all unsaved changes that this browser keeps? They cannot be brought back.'
    );
    if (!confirm(question)) return;
    await this.keeper?.deleteAll();
    await this.#look();
    this.dispatchEvent(
      new NoticeEvent(msg('This browser keeps nothing of your work any more.'))
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'editor-start': EditorStart;
  }
}
