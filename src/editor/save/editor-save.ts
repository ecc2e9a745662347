import {str} from '@lit/localize';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import {changesBetween} from '../document/changes.js';
import {DocumentController} from '../document/document-controller.js';
import type {Json} from '../document/json.js';
import type {OfficeDocument} from '../document/office-document.js';
import {payloadText} from '../document/payload-text.js';
import {editorStyles} from '../editor.styles.js';
import {GoToFieldEvent} from '../events.js';
import {placeInWords} from '../findings/place-in-words.js';
import type {ShownFinding} from '../findings/shown-finding.js';
import {changesInWords, type ChangeGroup} from './change-words.js';
import {fragmentsZip} from './fragments-zip.js';
import {styles} from './editor-save.styles.js';
import {
  canWriteFiles,
  download,
  fileName,
  writeAs,
  writeInPlace,
  type Written,
} from './save-file.js';
import {sizeInWords} from './size-in-words.js';

/** As many faults, and changes of a part, show at once. */
const SHOWN = 8;

type Outcome = Written['kind'] | 'downloaded';

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

  #written:
    | {
        readonly content: Json;
        readonly source?: string | undefined;
        readonly text: string;
      }
    | undefined;

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
    return html`
      <h2 class="title" tabindex="-1">${msg('Save')}</h2>
      ${this.#renderFaults()} ${this.#renderChanges()} ${this.#renderFile()}
      <section>
        <next-steps .locale=${this.locale} .name=${this.#name}></next-steps>
      </section>
      ${this.#renderZip()}
    `;
  }

  get #name(): string {
    return fileName(this.typedName ?? this.document.name);
  }

  #renderFaults() {
    const msg = toolMsgIn(this.locale);
    const faults = this.findings.filter(({level}) => level === 'fault');
    const size = sizeInWords(this.#text(), this.locale);
    if (faults.length === 0 && size)
      return html`<p class="notice fault">${size}</p>`;
    if (faults.length === 0)
      return html`<p class="notice success">
        ${msg('Everything is in order: visitors will see this content.')}
      </p>`;
    const {length} = faults;
    return html`<section class="notice fault" aria-labelledby="faults">
      <h3 id="faults">
        ${
          length === 1
            ? msg('Not valid: 1 fault')
            : msg(str`Not valid: ${length} faults`)
        }
      </h3>
      <p>
        ${msg(
          'Visitors see this content only when the faults are corrected. You can save it all the same and go on later.'
        )}
      </p>
      <ul role="list">
        ${faults.slice(0, SHOWN).map(
          ({path, text}) =>
            html`<li>
              <button
                class="link"
                @click=${() => this.dispatchEvent(new GoToFieldEvent(path))}
              >
                ${placeInWords(this.document.content, path, this.locale)}:
                ${text}
              </button>
            </li>`
        )}
      </ul>
    </section>`;
  }

  #renderChanges() {
    const msg = toolMsgIn(this.locale);
    const {saved, content} = this.document;
    const groups = changesInWords(
      changesBetween(saved, content),
      content,
      this.locale
    );
    return html`<section class="changes" aria-labelledby="changes">
      <h3 id="changes">${msg('What has changed since the last save')}</h3>
      ${
        groups.length === 0
          ? html`<p>${msg('Nothing.')}</p>`
          : groups.map((group) => this.#renderGroup(group))
      }
    </section>`;
  }

  #renderGroup({heading, lines}: ChangeGroup) {
    const msg = toolMsgIn(this.locale);
    const items = (some: readonly string[]) =>
      html`<ul role="list">
        ${some.map((line) => html`<li>${line}</li>`)}
      </ul>`;
    const rest = lines.slice(SHOWN);
    return html`<h4>${heading}</h4>
      ${items(lines.slice(0, SHOWN))}
      ${
        rest.length > 0
          ? html`<details>
              <summary>${msg(str`${rest.length} more`)}</summary>
              ${items(rest)}
            </details>`
          : nothing
      }`;
  }

  #renderFile() {
    const msg = toolMsgIn(this.locale);
    const {file} = this.document.state;
    return html`<section aria-labelledby="file">
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
      <div role="status">${this.#renderOutcome()}</div>
    </section>`;
  }

  #renderZip() {
    const msg = toolMsgIn(this.locale);
    const isValid = this.findings.every(({level}) => level !== 'fault');
    return html`<section aria-labelledby="zip">
      <h3 id="zip">${msg('Ready-made HTML')}</h3>
      <p>
        ${msg(
          'Only if your website allows no scripts: everything as ready-made HTML in German and English. Someone has to replace it after each change.'
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

  #renderOutcome() {
    const msg = toolMsgIn(this.locale);
    const {name} = this.document;
    switch (this.outcome) {
      case undefined:
        return nothing;
      case 'written':
        return html`<p class="notice success">${msg(str`Saved in ${name}.`)}</p>`;
      case 'downloaded':
        return html`<p class="notice success">
          ${msg(str`${name} is in your folder for downloads.`)}
        </p>`;
      case 'refused':
        return html`<p class="notice warning">
          ${msg('Not saved: the browser was not allowed to write the file.')}
        </p>`;
      case 'changed':
        return html`<div class="notice warning">
          <p>
            ${msg(
              'Not saved: someone has changed the file since you opened it. If you overwrite it, their changes are lost.'
            )}
          </p>
          <div class="row">
            <button class="button" @click=${this.#download}>
              ${msg('Download yours instead')}
            </button>
            <button
              class="button danger"
              @click=${() => this.#saveInPlace(true)}
            >
              ${msg('Overwrite all the same')}
            </button>
          </div>
        </div>`;
    }
  }

  /** The text of the file. Remembered, as a large one takes a while. */
  #text(): string {
    const {content, state} = this.document;
    const {source} = state;
    if (this.#written?.content !== content || this.#written.source !== source)
      this.#written = {content, source, text: payloadText(content, source)};
    return this.#written.text;
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
