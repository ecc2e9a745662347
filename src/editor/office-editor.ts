import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {state} from 'lit/decorators.js';
import type {Locale} from '../language/locale.js';
import {KeepingController} from './document/drafts/keeping-controller.js';
import {keepingWords} from './document/drafts/keeping-words.js';
import type {OfficeDocument} from './document/office-document.js';
import {editorStyles} from './editor.styles.js';
import type {GoToFieldEvent, NoticeEvent, OpenDocumentEvent} from './events.js';
import {ContentCheck} from './findings/content-check.js';
import {styles} from './office-editor.styles.js';
import {hashOf, pathOf, type Route, routeOf, routeTo} from './route.js';
import {renderColumns, type Tab} from './shell/columns.js';
import {Failures} from './shell/failures.js';
import {focusField, focusHeading, isFocusIn} from './shell/focus.js';
import {renderHead, renderSkip} from './shell/head.js';
import {initialLocale, keepLocale} from './shell/language.js';
import {placeOfLast, stepWords} from './shell/last-edit.js';
import {MediaController} from './shell/media-controller.js';
import {renderMessages} from './shell/messages.js';
import {pageTitle, titleOf} from './shell/title.js';
import {takeUndoKey} from './shell/undo-keys.js';

/**
 * The editor: head, parts of the content at the left, form in the middle, preview at
 * the right. On a narrow screen form, preview and findings are tabs.
 */
export class OfficeEditor extends LitElement {
  static override styles = [...editorStyles, ...styles];

  @state() private document?: OfficeDocument;
  @state() private locale: Locale = initialLocale();
  @state() private route: Route = routeOf(location.hash);
  @state() private tab: Tab = 'form';
  @state() private isListOpen = false;
  @state() private isPreviewLarge = false;
  @state() private notice?: NoticeEvent | undefined;
  /** Whether the document that this tab had open is still being restored. */
  @state() private isRestoring = true;
  /** Counts the attempts to show the form again after a failure. */
  @state() private attempt = 0;

  readonly #check = new ContentCheck(this);
  readonly #failures = new Failures(this);
  readonly #keeping = new KeepingController(this);
  readonly #narrow = new MediaController(this, '(max-width: 68rem)');

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#navigate);
    window.addEventListener('keydown', this.#press);
    this.addEventListener('open-document', this.#open);
    void this.#restore();
    this.addEventListener('go-to-field', this.#goToField);
    this.addEventListener('notice', this.#show);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#navigate);
    window.removeEventListener('keydown', this.#press);
    this.removeEventListener('open-document', this.#open);
    this.removeEventListener('go-to-field', this.#goToField);
    this.removeEventListener('notice', this.#show);
    this.document?.removeEventListener('change', this.#change);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('locale')) keepLocale(this.locale);
    if (changed.has('locale') || changed.has('document'))
      if (this.document) this.#check.restart(this.document, this.locale);
  }

  protected override render() {
    const {document, locale, route} = this;
    const hasColumns = document !== undefined && route.screen !== 'start';
    return html`
      ${
        hasColumns ? renderSkip(locale, () => void focusHeading(this)) : nothing
      }
      ${renderHead({
        document,
        locale,
        kept: keepingWords(this.#keeping.keeper.keeping, locale),
        step: (what) => this.#step(what),
        speak: (next) => (this.locale = next),
      })}
      ${renderMessages({
        locale,
        notice: this.notice,
        failure: this.#failures.last,
        canUndo: document?.canUndo ?? false,
        announcement: this.#check.announcement,
        close: () => (this.notice = undefined),
        tryAgain: () => this.#tryAgain(),
        undo: () => {
          this.#step('undo');
          this.#tryAgain();
        },
      })}
      ${
        hasColumns
          ? renderColumns({
              document,
              locale,
              route,
              check: this.#check,
              tab: this.tab,
              isNarrow: this.#narrow.matches,
              isListOpen: this.isListOpen,
              isPreviewLarge: this.isPreviewLarge,
              attempt: this.attempt,
              chooseTab: (tab) => (this.tab = tab),
              toggleList: () => (this.isListOpen = !this.isListOpen),
              togglePreview: () => (this.isPreviewLarge = !this.isPreviewLarge),
            })
          : this.isRestoring
            ? html`<main class="alone"></main>`
            : html`<main class="alone">
            <editor-start
              .document=${document}
              .locale=${locale}
              .keeper=${this.#keeping.keeper}
            ></editor-start>
          </main>`
      }
    `;
  }

  protected override updated(): void {
    const {document, locale, route} = this;
    globalThis.document.title = pageTitle(route, document, locale);
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

  #showDocument(document: OfficeDocument) {
    this.document?.removeEventListener('change', this.#change);
    this.document = document;
    document.addEventListener('change', this.#change);
    void this.#keeping.keep(document);
  }

  /** Shows what this tab had open before the page was loaded again. */
  async #restore() {
    const document = await this.#keeping.restored();
    this.isRestoring = false;
    if (!document || this.document) return;
    this.#showDocument(document);
    this.route = this.#existing(this.route);
  }

  readonly #open = (event: OpenDocumentEvent) => {
    this.#showDocument(event.document);
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
    const asked = takeUndoKey(event);
    if (asked) this.#step(asked);
  };

  /** Undoes or redoes a step, goes to its screen, and says what it was. */
  #step(what: 'undo' | 'redo') {
    const {document, locale} = this;
    if (!document || !(what === 'undo' ? document.canUndo : document.canRedo))
      return;
    document[what]();
    const path = placeOfLast(document.state.history, what);
    const route = path && this.#existing(routeTo(path));
    if (route && this.route.screen === 'part') {
      history.replaceState(history.state, '', hashOf(route));
      this.route = route;
    }
    const place = titleOf(route ?? this.route, document, locale);
    this.#check.say(stepWords(what, place, locale));
  }

  #tryAgain() {
    this.#failures.dismiss();
    this.attempt += 1;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-editor': OfficeEditor;
  }
}
