import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import type {GenericSchema} from 'valibot';
import {memo} from '../../element/memo.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import {payloadSchema} from '../../payload/schema.js';
import {DocumentController} from '../document/document-controller.js';
import type {Path} from '../document/json.js';
import type {OfficeDocument} from '../document/office-document.js';
import {editorStyles} from '../editor.styles.js';
import {NoticeEvent} from '../events.js';
import type {ShownFinding} from '../findings/shown-finding.js';
import {isListOfForms, type Part, partAt} from '../parts.js';
import type {Field} from './field.js';
import {renderFindings} from './field-frame.js';
import {contentField, fieldAt} from './fields.js';
import {FindingIndex} from './finding-index.js';
import {findControl} from './find-control.js';
import type {FormContext} from './form-context.js';
import {styles} from './form.styles.js';
import {FormState} from './form-state.js';
import {renderRecordActions} from './record-actions.js';
import {renderField, renderFields, renderList} from './render-field.js';
import {renderCountries} from './widgets/country-field.js';

const NO_FINDINGS: readonly ShownFinding[] = [];

/**
 * The form for the content at a path: its fields come from the schema. It changes the
 * document at each key press.
 */
export class EditorForm extends LitElement {
  static override styles = [...editorStyles, styles];

  /** The content that the form edits. */
  @property({attribute: false}) document?: OfficeDocument;
  /** Where the form begins: a part of the content, or a record of a list. */
  @property({attribute: false}) path: Path = [];
  /** The part whose fields show; without it all fields at the path do. */
  @property({attribute: false}) formPart?: Part | undefined;
  @property({attribute: false}) locale: Locale = 'de';
  @property({attribute: false}) findings: readonly ShownFinding[] = NO_FINDINGS;
  /** The schema that the fields come from. */
  @property({attribute: false}) schema: GenericSchema = payloadSchema;

  readonly #state = new FormState(this);
  readonly #index = memo(
    (findings: readonly ShownFinding[], path: Path) =>
      new FindingIndex(findings, path)
  );
  readonly #observed = new DocumentController(this);
  #focusId: string | undefined;

  /** Opens the groups around the field for a path and moves the focus there. */
  async focusField(path: Path): Promise<void> {
    this.#state.openAround(path);
    await this.updateComplete;
    const control = findControl(this.renderRoot, path);
    if (!control) return;
    control.focus();
    control.scrollIntoView({block: 'center'});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('document')) this.#observed.observe(this.document);
  }

  protected override render() {
    const {document, locale} = this;
    if (!document) return nothing;
    return html`
      <div
        class="form"
        lang=${locale}
        @focusout=${() => {
          document.closeStep();
        }}
      >
        ${this.#renderFields(document)}
      </div>
      ${guard([locale], () => renderCountries(locale))}
      <p class="quiet" id="grip-hint" hidden>
        ${toolMsgIn(locale)('Space takes the item, arrow keys move it.')}
      </p>
      <p class="quiet" role="status">${this.#state.announcement}</p>
    `;
  }

  protected override updated(): void {
    const id = this.#focusId;
    this.#focusId = undefined;
    if (id === undefined) return;
    const own = CSS.escape(id);
    const control =
      this.renderRoot.querySelector<HTMLElement>(`#${own}`) ??
      // A text in two languages has no control of its own.
      this.renderRoot.querySelector<HTMLElement>(
        `input[id^="${own}-"], textarea[id^="${own}-"]`
      );
    control?.focus();
  }

  #renderFields(document: OfficeDocument) {
    const {path, locale, formPart: part} = this;
    const msg = toolMsgIn(locale);
    const field = fieldAt(contentField(this.schema), path);
    if (!field) return html`<p>${msg('There is nothing to fill in here.')}</p>`;
    const context = this.#contextOf(document);

    if (field.widget === 'list')
      return part && isListOfForms(part)
        ? html`<record-list
          .field=${field}
          .path=${path}
          .context=${context}
        ></record-list>`
        : renderList(field, path, context, true);
    if (field.widget !== 'record') return renderField(field, path, context);

    const isItem = typeof path.at(-1) === 'number';
    if (isItem && document.at(path) === undefined)
      return html`<p>${msg('This entry no longer exists.')}</p>`;
    const fields = this.#fieldsOf(field, path, part);
    const own = this.#ownFindings(context, fields, path, isItem);
    return html`
      ${renderFindings(own, context)}
      ${renderFields(fields, field.path, path, context)}
      ${isItem ? renderRecordActions(field, path, context) : nothing}
    `;
  }

  #fieldsOf(field: Field, path: Path, part: Part | undefined) {
    return (field.fields ?? []).filter(
      ({key}) => part === undefined || partAt([...path, key]) === part
    );
  }

  /** Findings about a record as a whole, and about what no field of it shows. */
  #ownFindings(
    {findingsIn}: FormContext,
    fields: readonly Field[],
    path: Path,
    isItem: boolean
  ): readonly ShownFinding[] {
    const at = path.length;
    return findingsIn(path).filter((finding) => {
      const key = finding.path[at];
      if (key === undefined) return true;
      return isItem && !fields.some((field) => field.key === key);
    });
  }

  #contextOf(document: OfficeDocument): FormContext {
    const index = this.#index(this.findings, this.path);
    return {
      document,
      locale: this.locale,
      state: this.#state,
      findingsAt: index.at,
      findingsIn: index.in,
      offerUndo: (text) => this.#offerUndo(document, text),
      focus: (id) => {
        this.#focusId = id;
        this.requestUpdate();
      },
    };
  }

  #offerUndo(document: OfficeDocument, text: string) {
    const {content} = document;
    const label = toolMsgIn(this.locale)('Undo');
    this.dispatchEvent(
      new NoticeEvent(text, {
        label,
        run: () => {
          // A later change stays.
          if (document.content === content) document.undo();
        },
      })
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'editor-form': EditorForm;
  }
}
