import {str} from '@lit/localize';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {download} from '../../element/download.js';
import {memo} from '../../element/memo.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import {DocumentController} from '../document/document-controller.js';
import type {OfficeDocument} from '../document/office-document.js';
import {payloadText} from '../document/payload-text.js';
import {editorStyles} from '../editor.styles.js';
import {GoToFieldEvent} from '../events.js';
import type {ShownFinding} from '../findings/shown-finding.js';
import {fragmentsZip} from './fragments-zip.js';
import {styles} from './editor-save.styles.js';
import {renderChanges} from './save-changes.js';
import {canWriteFiles, fileName, writeAs, writeInPlace} from './save-file.js';
import {renderFaults} from './save-faults.js';
import {type Outcome, renderOutcome} from './save-outcome.js';

/**
 * Saves the content: faults first, then what changed, then the file, then what to do
 * with it.
 */
export class EditorSave extends LitElement {
  static override styles = [...editorStyles, styles];

  @property({attribute: false}) document!: OfficeDocument;
  @property({attribute: false}) locale: Locale = 'de';
  @property({attribute: false}) findings: readonly ShownFinding[] = [];

  @state() private typedName: string | undefined;
  @state() private outcome: Outcome | undefined;

  // Large content takes a while to write and to compare: not for each letter of a name.
  readonly #textOf = memo(payloadText);
  readonly #renderChanges = memo(renderChanges);

  readonly #observed = new DocumentController(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('document')) this.#observed.observe(this.document);
    // What was said of another document is not true of this one.
    if (changed.has('document') && changed.get('document')) {
      this.typedName = undefined;
      this.outcome = undefined;
    }
  }

  protected override render() {
    const msg = toolMsgIn(this.locale);
    const {saved, content} = this.document;
    return html`
      <h2 class="title" tabindex="-1">${msg('Save')}</h2>
      ${renderFaults(
        this.findings,
        content,
        this.#text(),
        this.locale,
        (path) => this.dispatchEvent(new GoToFieldEvent(path))
      )}
      ${this.#renderChanges(saved, content, this.locale)} ${this.#renderFile()}
      <section>
        <next-steps .locale=${this.locale} .name=${this.#name}></next-steps>
      </section>
      ${this.#renderZip()}
    `;
  }

  get #name(): string {
    return fileName(this.typedName ?? this.document.name);
  }

  #renderFile() {
    const msg = toolMsgIn(this.locale);
    const {file} = this.document.state;
    return html`<section class="panel" aria-labelledby="file">
      <h3 id="file">${msg('File')}</h3>
      <div class="fields">
        <div class="field">
          <label class="label" for="name">${msg('Name of the file')}</label>
          <input
            id="name"
            autocomplete="off"
            spellcheck="false"
            .value=${this.typedName ?? this.document.name}
            @input=${this.#writeName}
          />
        </div>
      </div>
      <div class="row">
        ${
          file
            ? html`<button class="button main" @click=${() => this.#saveInPlace()}>
                ${msg(str`Save in ${file.name}`)}
              </button>`
            : canWriteFiles()
              ? html`<button class="button main" @click=${this.#saveAs}>
                  ${msg('Save as a file')}
                </button>`
              : nothing
        }
        <button
          class=${file || canWriteFiles() ? 'button' : 'button main'}
          @click=${this.#download}
        >
          ${msg('Download')}
        </button>
      </div>
      <div role="status">
        ${renderOutcome({
          outcome: this.outcome,
          name: this.document.name,
          locale: this.locale,
          download: this.#download,
          overwrite: () => void this.#saveInPlace(true),
        })}
      </div>
    </section>`;
  }

  #renderZip() {
    const msg = toolMsgIn(this.locale);
    const isValid = this.findings.every(({level}) => level !== 'fault');
    return html`<section aria-labelledby="zip">
      <h3 id="zip">${msg('Ready-made HTML')}</h3>
      <p>
        ${msg(
          'Only if your website allows no scripts: everything as ready-made HTML, in German and English. After each change, someone has to put it there anew.'
        )}
      </p>
      <div class="row">
        ${
          isValid
            ? html`<button class="button" @click=${this.#downloadZip}>
                ${msg('Download as ZIP')}
              </button>`
            : html`<p class="hint">
                ${msg('Available when the content is valid.')}
              </p>`
        }
      </div>
    </section>`;
  }

  #text(): string {
    const {content, state} = this.document;
    return this.#textOf(content, state.source);
  }

  async #saveInPlace(isForced = false) {
    const {content, name, state} = this.document;
    if (!state.file) return;
    const source = this.#text();
    const {file} = state;
    const written = await writeInPlace(file, source, state.source, isForced);
    this.outcome = written.kind;
    if (written.kind === 'written')
      this.document.markSaved(content, name, {source, file});
  }

  readonly #saveAs = async () => {
    const {content} = this.document;
    const source = this.#text();
    const written = await writeAs(this.#name, source);
    if (written.kind === 'written') {
      const {file} = written;
      this.document.markSaved(content, file.name, {source, file});
    }
    this.outcome = written.kind;
  };

  readonly #download = () => {
    const {content} = this.document;
    const source = this.#text();
    const name = this.#name;
    download(name, new Blob([source], {type: 'application/json'}));
    this.outcome = 'downloaded';
    this.document.markSaved(content, name, {source});
  };

  readonly #downloadZip = async () => {
    const zip = await fragmentsZip(this.document.content, this.#text());
    download(this.#name.replace(/\.json$/i, '.zip'), zip);
  };

  readonly #writeName = (event: Event) => {
    this.typedName = (event.target as HTMLInputElement).value;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'editor-save': EditorSave;
  }
}
