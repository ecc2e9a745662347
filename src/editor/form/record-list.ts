import {str} from '@lit/localize';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {memo} from '../../element/memo.js';
import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import {itemsOf, type Json, type Path} from '../document/json.js';
import {editorStyles} from '../editor.styles.js';
import {hashOf, routeTo} from '../route.js';
import type {Field} from './field.js';
import {renderMark} from './field-frame.js';
import type {FormContext} from './form-context.js';
import {addItem, duplicateItem, removeItem} from './list-edits.js';
import {
  type ListedRecord,
  listedRecords,
  prepareSearch,
} from './listed-records.js';
import {styles} from './record-list.styles.js';
import {kindOptions} from './widgets/choice-field.js';
import {fieldWords} from './words/field-words.js';

/** How many rows show at first, and how many more each step adds. */
const STEP = 100;

/** A list of records with a screen each: search, open, add, duplicate, remove. */
export class RecordList extends LitElement {
  static override styles = [...editorStyles, styles];

  @property({attribute: false}) field!: Field;
  @property({attribute: false}) path: Path = [];
  /** The form makes a new one at each change. */
  @property({attribute: false}) context!: FormContext;

  @state() private search = '';
  @state() private limit = STEP;

  readonly #found = memo(
    (
      list: Json | undefined,
      search: string,
      locale: Locale,
      kinds: Json | undefined
    ) => {
      const names = new Map(
        kindOptions(kinds, locale).map(({value, label}) => [value, label])
      );
      return listedRecords(
        list,
        search,
        locale,
        (kind) => names.get(kind) ?? kind
      );
    }
  );
  #observer: IntersectionObserver | undefined;
  #observed: Element | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observe(undefined);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('search')) this.limit = STEP;
  }

  protected override render() {
    const {field, path} = this;
    const {document, locale} = this.context;
    const msg = toolMsgIn(locale);
    const {number} = formatsIn(locale);
    const words = fieldWords(field, locale);
    const list = document.at(path);
    const kinds = document.at(['kinds']);
    const found = this.#found(list, this.search, locale, kinds);
    const shown = found.slice(0, this.limit);
    const total = itemsOf(list).length;
    return html`
      <div class="head">
        <div class="field">
          <label class="label" for="search">${msg('Search the list')}</label>
          <input
            type="search"
            id="search"
            autocomplete="off"
            .value=${this.search}
            @input=${(event: Event) => {
              if (event.target instanceof HTMLInputElement)
                this.search = event.target.value;
            }}
          />
        </div>
        <button type="button" class="button" id="add" @click=${this.#add}>
          + ${words.add ?? msg('Add')}
        </button>
      </div>
      <p class="muted" role="status">
        ${
          this.search
            ? msg(str`${number(found.length)} of ${number(total)} found`)
            : total === 0
              ? msg('Nothing here yet.')
              : msg(str`${number(total)} in all`)
        }
      </p>
      ${
        shown.length > 0
          ? html`<ul class="records" role="list">
            ${shown.map((each) => this.#renderRow(each))}
          </ul>`
          : nothing
      }
      ${
        found.length > shown.length
          ? html`<p>
            <button
              type="button"
              class="button"
              id="more"
              @click=${() => (this.limit += STEP)}
            >
              ${msg(str`Show more (${number(found.length - shown.length)})`)}
            </button>
          </p>`
          : nothing
      }
    `;
  }

  protected override firstUpdated(): void {
    prepareSearch(this.context.document.at(this.path));
  }

  protected override updated(): void {
    this.#observe(this.renderRoot.querySelector('#more') ?? undefined);
  }

  #renderRow(record: ListedRecord) {
    const {context, path} = this;
    const {document, locale, state} = context;
    const msg = toolMsgIn(locale);
    const {index, details} = record;
    const name = record.name || msg('Without a name');
    const href = hashOf(routeTo([...path, index]));
    return html`
      <li>
        <a href=${href}
          ><b>${name}</b> <span class="muted">${details}</span></a
        >
        ${renderMark(context.findingsIn([...path, index]), context)}
        <button
          type="button"
          class="icon"
          aria-label=${msg(str`Duplicate: ${name}`)}
          title=${msg('Duplicate')}
          @click=${() => {
            const copy = duplicateItem(document, state, path, index);
            location.hash = hashOf(routeTo([...path, copy]));
          }}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3"></path>
          </svg>
        </button>
        <button
          type="button"
          class="icon"
          aria-label=${msg(str`Remove: ${name}`)}
          title=${msg('Remove')}
          @click=${() => this.#remove(index, name)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9"></path>
          </svg>
        </button>
      </li>
    `;
  }

  readonly #add = () => {
    const {context, path, field} = this;
    if (!field.item) return;
    const index = addItem(context.document, path, field.item);
    location.hash = hashOf(routeTo([...path, index]));
  };

  #remove(index: number, name: string) {
    const {context, path} = this;
    const {document, locale, state} = context;
    removeItem(document, state, path, index, true);
    context.offerUndo(toolMsgIn(locale)(str`Removed: ${name}`));
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  }

  /** Adds rows when the button for more comes into view. */
  #observe(end: Element | undefined) {
    if (end === this.#observed) return;
    this.#observer?.disconnect();
    this.#observed = end;
    if (!end) return;
    this.#observer ??= new IntersectionObserver(([entry]) => {
      // Not while the Tab key moves on: it would never get past the list.
      const {activeElement} = this.shadowRoot ?? {};
      if (entry?.isIntersecting && activeElement?.localName !== 'a')
        this.limit += STEP;
    });
    this.#observer.observe(end);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'record-list': RecordList;
  }
}
