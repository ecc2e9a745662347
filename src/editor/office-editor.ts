import {html, LitElement, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import type {Locale} from '../language/locale.js';
import {toolMsgIn} from '../language/tool-messages.js';
import {isList} from './document/json.js';
import type {OfficeDocument} from './document/office-document.js';
import {editorStyles} from './editor.styles.js';
import type {OpenDocumentEvent} from './events.js';
import {styles} from './office-editor.styles.js';
import {partNames} from './part-names.js';
import {PARTS, rootOf} from './parts.js';
import {hashOf, pathOf, type Route, routeOf} from './route.js';

/**
 * The editor: head, parts of the content at the left, form in the middle, preview at
 * the right.
 */
export class OfficeEditor extends LitElement {
  static override styles = [...editorStyles, styles];

  @state() private document?: OfficeDocument;
  @state() private locale: Locale = /^de\b/i.test(navigator.language)
    ? 'de'
    : 'en';
  @state() private route: Route = routeOf(location.hash);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#showRoute);
    this.addEventListener('open-document', this.#open);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#showRoute);
    this.removeEventListener('open-document', this.#open);
  }

  protected override render() {
    const msg = toolMsgIn(this.locale);
    return html`
      <header class="head">
        <div class="brand"><h1>${msg('Edit content')}</h1></div>
      </header>
      ${
        this.document && this.route.screen !== 'start'
          ? html`<div class="columns">
            ${this.#renderParts(this.document)}
            <main>${this.#renderScreen(this.document)}</main>
          </div>`
          : html`<main>
            <editor-start .locale=${this.locale}></editor-start>
          </main>`
      }
    `;
  }

  #renderParts(document: OfficeDocument) {
    const names = partNames(this.locale);
    return html`<nav>
      <ul role="list">
        ${PARTS.map((part) => {
          const value = document.at(rootOf(part));
          const isCurrent =
            this.route.screen === 'part' && this.route.part === part;
          return html`<li>
            <a
              href=${hashOf({screen: 'part', part})}
              aria-current=${isCurrent ? 'page' : nothing}
              >${names[part]}${isList(value) ? ` · ${value.length}` : ''}</a
            >
          </li>`;
        })}
      </ul>
    </nav>`;
  }

  #renderScreen(document: OfficeDocument) {
    const {route, locale} = this;
    if (route.screen === 'import')
      return html`<import-wizard
        .document=${document}
        .locale=${locale}
      ></import-wizard>`;
    if (route.screen === 'save')
      return html`<editor-save
        .document=${document}
        .locale=${locale}
      ></editor-save>`;
    return html`<editor-form
      .document=${document}
      .path=${pathOf(route)}
      .formPart=${route.screen === 'part' ? route.part : undefined}
      .locale=${locale}
      .findings=${[]}
    ></editor-form>`;
  }

  readonly #showRoute = () => {
    this.route = routeOf(location.hash);
  };

  readonly #open = (event: OpenDocumentEvent) => {
    this.document = event.document;
    location.hash = event.hash;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'office-editor': OfficeEditor;
  }
}
