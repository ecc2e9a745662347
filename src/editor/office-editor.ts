import {str} from '@lit/localize';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {state} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import {keyed} from 'lit/directives/keyed.js';
import type {Locale} from '../language/locale.js';
import {toolMsgIn} from '../language/tool-messages.js';
import type {OfficeDocument} from './document/office-document.js';
import {editorStyles} from './editor.styles.js';
import type {GoToFieldEvent, NoticeEvent, OpenDocumentEvent} from './events.js';
import {ContentCheck} from './findings/content-check.js';
import {styles} from './office-editor.styles.js';
import {hashOf, pathOf, type Route, routeOf, routeTo} from './route.js';
import {Failures} from './shell/failures.js';
import {focusField, focusHeading, isFocusIn} from './shell/focus.js';
import {renderHead} from './shell/head.js';
import {initialLocale, keepLocale} from './shell/language.js';
import {placeOfLast} from './shell/last-edit.js';
import {MediaController} from './shell/media-controller.js';
import {renderPartsNav} from './shell/parts-nav.js';
import {tabList} from './shell/tabs.js';
import {titleOf} from './shell/title.js';
import {undoByKey} from './shell/undo-keys.js';

type Tab = 'form' | 'preview' | 'findings';

/**
 * The editor: head, parts of the content at the left, form in the middle, preview at
 * the right. On a narrow screen form, preview and findings are tabs.
 */
export class OfficeEditor extends LitElement {
  static override styles = [...editorStyles, styles];

  @state() private document?: OfficeDocument;
  @state() private locale: Locale = initialLocale();
  @state() private route: Route = routeOf(location.hash);
  @state() private tab: Tab = 'form';
  @state() private isListOpen = false;
  @state() private isPreviewLarge = false;
  @state() private notice?: NoticeEvent | undefined;
  /** Counts the forms that were made anew after a failure. */
  @state() private attempt = 0;

  readonly #check = new ContentCheck(this);
  readonly #failures = new Failures(this);
  readonly #narrow = new MediaController(this, '(max-width: 68rem)');

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#navigate);
    window.addEventListener('keydown', this.#press);
    this.addEventListener('open-document', this.#open);
    this.addEventListener('go-to-field', this.#goToField);
    this.addEventListener('notice', this.#show);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#navigate);
    window.removeEventListener('keydown', this.#press);
    this.document?.removeEventListener('change', this.#change);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('locale')) keepLocale(this.locale);
    if (changed.has('locale') || changed.has('document'))
      if (this.document) this.#check.restart(this.document, this.locale);
  }

  protected override render() {
    const {document, locale, route} = this;
    const msg = toolMsgIn(locale);
    const hasColumns = document !== undefined && route.screen !== 'start';
    return html`
      ${
        hasColumns
          ? html`<button class="button skip" @click=${() => focusHeading(this)}>
            ${msg('Skip to the form')}
          </button>`
          : nothing
      }
      ${renderHead({
        document,
        locale,
        kept: undefined,
        step: (what) => this.#step(what),
        speak: (next) => (this.locale = next),
      })}
      ${this.#renderMessages()}
      ${
        hasColumns
          ? this.#renderColumns(document)
          : html`<main class="alone">
            <editor-start
              .document=${document}
              .locale=${locale}
            ></editor-start>
          </main>`
      }
    `;
  }

  protected override updated(): void {
    const {document, locale, route} = this;
    const title = titleOf(route, document, locale);
    const page = toolMsgIn(locale)('Edit content');
    globalThis.document.title = [title, document?.name, page]
      .filter(Boolean)
      .join(' · ');
  }

  #renderMessages() {
    const msg = toolMsgIn(this.locale);
    const {notice} = this;
    const {last} = this.#failures;
    return html`
      <div role="status">
        ${
          notice
            ? html`<div class="notice success message">
              <p>${notice.text}</p>
              ${
                notice.action
                  ? html`<button
                    class="link"
                    @click=${() => {
                      this.notice = undefined;
                      notice.action?.run();
                    }}
                  >
                    ${notice.action.label}
                  </button>`
                  : nothing
              }
              <button class="link" @click=${() => (this.notice = undefined)}>
                ${msg('Close')}
              </button>
            </div>`
            : nothing
        }
      </div>
      <div role="alert">
        ${
          last
            ? html`<div class="notice fault message">
              <p>
                ${msg(
                  'Something in the editor has gone wrong. Your content is still here.'
                )}
                <span class="muted">${last.message}</span>
              </p>
              <button class="link" @click=${this.#tryAgain}>
                ${msg('Show the form again')}
              </button>
              ${
                this.document?.canUndo
                  ? html`<button class="link" @click=${this.#undoAndTryAgain}>
                    ${msg('Undo the last change')}
                  </button>`
                  : nothing
              }
            </div>`
            : nothing
        }
      </div>
      <p class="quiet" role="status">${this.#check.announcement}</p>
    `;
  }

  #renderColumns(document: OfficeDocument) {
    const msg = toolMsgIn(this.locale);
    const isNarrow = this.#narrow.matches;
    const hasPreview = this.route.screen === 'part';
    const isLarge = this.isPreviewLarge && !isNarrow && hasPreview;
    const tab = hasPreview ? this.tab : 'form';
    const hidden = (each: Tab) =>
      isNarrow ? each !== tab : isLarge && each === 'form';
    const panel = (each: Tab) => (isNarrow ? each : undefined);
    return html`
      <div
        class=${classMap({
          columns: true,
          narrow: isNarrow,
          large: isLarge || !hasPreview,
        })}
      >
        <div class="side">
          ${this.#renderNav(document, isNarrow)}
          ${isNarrow ? nothing : this.#renderFindings(document)}
        </div>
        ${isNarrow && hasPreview ? this.#renderTabs(tab) : nothing}
        <main
          id="panel-form"
          role=${panel('form') && hasPreview ? 'tabpanel' : nothing}
          aria-labelledby=${panel('form') && hasPreview ? 'tab-form' : nothing}
          ?hidden=${hidden('form')}
        >
          ${this.#renderScreen(document)}
        </main>
        ${
          hasPreview
            ? html`<aside
              id="panel-preview"
              aria-label=${msg('What visitors see')}
              ?hidden=${hidden('preview')}
            >
              <editor-preview
                .checked=${this.#check.checked}
                .locale=${this.locale}
                .route=${this.route}
                .large=${isLarge}
                @toggle-size=${() =>
                  (this.isPreviewLarge = !this.isPreviewLarge)}
              ></editor-preview>
            </aside>`
            : nothing
        }
        ${
          isNarrow && hasPreview
            ? html`<aside
              id="panel-findings"
              aria-label=${msg('Faults and hints')}
              ?hidden=${hidden('findings')}
            >
              ${this.#renderFindings(document)}
            </aside>`
            : nothing
        }
      </div>
    `;
  }

  #renderNav(document: OfficeDocument, isNarrow: boolean) {
    const {locale, route} = this;
    const msg = toolMsgIn(locale);
    return html`
      ${
        isNarrow
          ? html`<button
            class="parts"
            aria-expanded=${this.isListOpen}
            aria-controls="parts"
            @click=${() => (this.isListOpen = !this.isListOpen)}
          >
            ${msg(str`Part: ${titleOf(route, document, locale)}`)}
          </button>`
          : nothing
      }
      <div id="parts" ?hidden=${isNarrow && !this.isListOpen}>
        <nav aria-label=${msg('Parts of the content')}>
          ${renderPartsNav({
            document,
            locale,
            route,
            findings: this.#check.findings,
          })}
        </nav>
        <p class="other"><a href="#start">${msg('Open other content')}</a></p>
      </div>
    `;
  }

  #renderFindings(document: OfficeDocument) {
    return this.#check.checked
      ? html`<editor-findings
          .document=${document}
          .locale=${this.locale}
          .findings=${this.#check.findings}
        ></editor-findings>`
      : nothing;
  }

  #renderTabs(tab: Tab) {
    const msg = toolMsgIn(this.locale);
    const {length} = this.#check.findings;
    return tabList<Tab>({
      label: msg('View'),
      value: tab,
      tabs: [
        ['form', msg('Form')],
        ['preview', msg('Preview')],
        ['findings', length ? msg(str`Hints (${length})`) : msg('Hints')],
      ],
      choose: (each) => (this.tab = each),
    });
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
        .findings=${this.#check.findings}
      ></editor-save>`;
    if (route.screen !== 'part') return nothing;
    return html`
      <h2 class="title" tabindex="-1">${titleOf(route, document, locale)}</h2>
      ${keyed(
        this.attempt,
        html`<editor-form
          .document=${document}
          .path=${pathOf(route)}
          .formPart=${route.part}
          .locale=${locale}
          .findings=${this.#check.findings}
        ></editor-form>`
      )}
    `;
  }

  readonly #change = () => {
    this.requestUpdate();
    if (this.document) this.#check.update(this.document);
  };

  readonly #navigate = () => {
    const isFromPreview = isFocusIn(this, 'editor-preview');
    this.route = this.#existing(routeOf(location.hash));
    this.tab = isFromPreview ? this.tab : 'form';
    this.isListOpen = false;
    this.notice = undefined;
    this.#failures.dismiss();
    keepLocale(this.locale);
    if (!isFromPreview) void this.#focusHeading();
  };

  async #focusHeading() {
    await this.updateComplete;
    await focusHeading(this);
  }

  /** The screen, or its part if its record does not exist. */
  #existing(route: Route): Route {
    if (route.screen !== 'part' || route.index === undefined) return route;
    return this.document?.at(pathOf(route)) === undefined
      ? {screen: 'part', part: route.part}
      : route;
  }

  readonly #open = (event: OpenDocumentEvent) => {
    this.document?.removeEventListener('change', this.#change);
    this.document = event.document;
    this.document.addEventListener('change', this.#change);
    if (location.hash === event.hash) this.#navigate();
    else location.hash = event.hash;
  };

  readonly #goToField = (event: GoToFieldEvent) => {
    void this.#goTo(event.path);
  };

  async #goTo(path: GoToFieldEvent['path']) {
    const route = this.#existing(routeTo(path));
    this.tab = 'form';
    this.isPreviewLarge = false;
    if (hashOf(route) !== location.hash) {
      // Moves the focus to the heading, as each navigation does.
      location.hash = hashOf(route);
      await new Promise((resolve) =>
        window.addEventListener('hashchange', resolve, {once: true})
      );
    }
    await this.updateComplete;
    await focusField(this, path);
  }

  readonly #show = (event: NoticeEvent) => {
    this.notice = event;
  };

  readonly #press = (event: KeyboardEvent) => {
    if (!this.document) return;
    const done = undoByKey(event, this.document);
    if (done) this.#showStep(done);
  };

  #step(what: 'undo' | 'redo') {
    const {document} = this;
    if (!document || !(what === 'undo' ? document.canUndo : document.canRedo))
      return;
    document[what]();
    this.#showStep(what);
  }

  /** Goes to the screen of a step that was undone or redone, and says what it was. */
  #showStep(what: 'undo' | 'redo') {
    const {document, locale} = this;
    if (!document) return;
    const path = placeOfLast(document.state.history, what);
    const route = path && this.#existing(routeTo(path));
    if (route && this.route.screen === 'part') {
      history.replaceState(history.state, '', hashOf(route));
      this.route = route;
    }
    const msg = toolMsgIn(locale);
    const place = titleOf(route ?? this.route, document, locale);
    this.#check.say(
      what === 'undo'
        ? msg(str`Undone: a change in ${place}`)
        : msg(str`Redone: a change in ${place}`)
    );
  }

  readonly #tryAgain = () => {
    this.#failures.dismiss();
    this.attempt += 1;
  };

  readonly #undoAndTryAgain = () => {
    this.#step('undo');
    this.#tryAgain();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'office-editor': OfficeEditor;
  }
}
