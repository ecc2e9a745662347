import {
  html,
  LitElement,
  nothing,
  type PropertyValues,
  render,
  type TemplateResult,
} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {isSimpleGerman, type Locale, localeOf} from '../language/locale.js';
import type {Payload} from '../payload/schema.js';
import {inSimpleGerman} from '../payload/simple-german.js';
import {
  headingLevelOf,
  type HeadingLevel,
  oneOf,
  textOrNull,
} from './attributes.js';
import {baseStyles} from './base.styles.js';
import {Content} from './content.js';
import {putData} from './data-script.js';
import {memo} from './memo.js';
import {isPrerendering} from './prerendering.js';
import {property} from './property.js';
import {Surroundings, type Theme} from './surroundings.js';
import {removeInert, takeOver} from './take-over.js';
import {keepFocus, replaceTranslations} from './translation.js';
import {VERSION} from './version.js';

/**
 * Constructs the styles of a shadow root again for its current document, since a
 * document drops adopted style sheets that were constructed in another one.
 */
function adoptStyles(root: ShadowRoot): ShadowRoot {
  const {defaultView} = root.ownerDocument;
  if (defaultView) {
    const sheet = new defaultView.CSSStyleSheet();
    // The host is an IntlElement, whose styles are all written with `css`.
    const {elementStyles} = root.host.constructor as typeof LitElement;
    sheet.replaceSync(elementStyles.map(String).join(''));
    root.adoptedStyleSheets = [sheet];
  }
  return root;
}

/**
 * The base of all elements: loads the content, reports its faults, follows the
 * language and the theme of the page around the element, and shows the fallback.
 *
 * @slot - The fallback: shown before the script runs, without script, and if the
 *   content cannot be shown.
 *
 * @attr {string} lang - The language: German for `de`, `de-AT` and the like,
 *   Leichte Sprache for `de-simple` if the content has it, English for any other.
 *   Defaults to the nearest `lang` around the element, and without any `lang` to
 *   German.
 *
 * @fires intl-office-load - Fires when new content shows; `detail.source` says
 *   where it came from.
 * @fires intl-office-error - Fires when content cannot be shown; the message of
 *   `detail.error` names the places.
 *
 * @cssprop --intl-color-accent - Links, buttons and the current selection.
 * @cssprop --intl-color-on-accent - Text on the accent colour.
 * @cssprop --intl-color-text - Text.
 * @cssprop --intl-color-muted - Secondary text.
 * @cssprop --intl-color-surface - Background of the card.
 * @cssprop --intl-color-soft - Background of panels inside the card.
 * @cssprop --intl-color-border - Borders and dividing lines.
 * @cssprop --intl-color-focus - The focus ring.
 * @cssprop --intl-color-land - Land on the map and in the drawing.
 * @cssprop --intl-color-sea - Sea on the map and in the drawing.
 * @cssprop --intl-font-family - The font.
 * @cssprop --intl-radius - The radius of corners.
 * @cssprop --intl-space - The space around texts; defaults to `1em` in narrow
 *   containers.
 */
export abstract class IntlElement extends LitElement {
  /** The version of the package that the element comes from. */
  static readonly version: string = VERSION;

  static override styles = [...baseStyles];

  /** The URL of a payload to show instead of the bundled one. */
  @property({converter: textOrNull}) src: string | null = null;

  /** A payload given from script, checked like one from `src`. */
  @property({attribute: false}) payload: unknown;

  /**
   * The bundled content never shows: the fallback stays until `src` or `payload`
   * provides content.
   */
  @property({type: Boolean, attribute: 'own-content'})
  ownContent = false;

  /**
   * Light or dark. `auto` follows `data-kern-theme` or `data-bs-theme` around
   * the element, then the `color-scheme` of the page; a page that declares none is
   * light.
   */
  @property(oneOf<Theme>(['auto', 'light', 'dark'])) theme: Theme = 'auto';

  /** The level of the top heading, 1 to 6; lower ones follow. */
  @property({attribute: 'heading-level', converter: headingLevelOf})
  headingLevel: HeadingLevel = 2;

  /**
   * Adds the content to the light DOM for search engines, as JSON-LD with the
   * vocabulary of schema.org.
   */
  @property({type: Boolean, attribute: 'structured-data'})
  structuredData = false;

  /** The content that the element shows. */
  protected readonly content = new Content(this, (payload) =>
    this.lacks(payload)
  );

  #data: string | undefined;
  #isReloading = false;
  readonly #surroundings = new Surroundings(this);

  /** The language that the element shows now. */
  get locale(): Locale {
    return localeOf(this.#surroundings.lang);
  }

  /**
   * Asks the server again for the content of `src`; the old content stays until the
   * new one arrives. While the content is loading, the element waits for that
   * answer. Without `src` nothing happens.
   */
  reload(): void {
    this.#isReloading = true;
    this.requestUpdate();
  }

  /** Whether the language is Leichte Sprache. */
  protected get isSimpleGerman(): boolean {
    return isSimpleGerman(this.#surroundings.lang);
  }

  readonly #inSimpleGerman = memo(inSimpleGerman);

  /** The content, in Leichte Sprache if the language asks for it. */
  protected get shown(): Payload | undefined {
    const {payload} = this.content;
    return payload && this.isSimpleGerman
      ? this.#inSimpleGerman(payload)
      : payload;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.shadowRoot) takeOver(this.shadowRoot, this.updateComplete);
    else removeInert(this);
    return this.ownerDocument === document
      ? super.createRenderRoot()
      : adoptStyles(this.shadowRoot ?? this.attachShadow({mode: 'open'}));
  }

  /** Called by the browser when the element moves to another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot);
  }

  /** Unit tests take the document away while an update is pending. */
  protected override async scheduleUpdate(): Promise<void> {
    if (isPrerendering || typeof document !== 'undefined')
      await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther = (['payload', 'src', 'ownContent'] as const).some((name) =>
      changed.has(name)
    );
    if (!this.hasUpdated || isOther) this.content.load(this);
    if (this.#isReloading) this.content.reload();
    this.#isReloading = false;
  }

  protected override update(changed: PropertyValues<this>): void {
    try {
      super.update(changed);
    } catch {
      // The translation of Firefox removes the comments by which Lit finds its
      // place. An empty root needs none.
      const restoreFocus = keepFocus(this.renderRoot);
      render(nothing, this.renderRoot, this.renderOptions);
      super.update(changed);
      restoreFocus();
    }
    if (!isPrerendering) replaceTranslations(this.renderRoot);
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const {shown} = this;
    const data =
      this.structuredData && shown
        ? this.describe(shown, this.locale)
        : undefined;
    if (data !== this.#data) putData(this, (this.#data = data));
  }

  protected override render(): TemplateResult {
    const {shown} = this;
    const {isBusy} = this.content;
    if (!shown)
      return html`
        <div class=${classMap({waiting: isBusy})} aria-busy=${isBusy}>
          <slot></slot>
        </div>
      `;
    const theme = this.theme === 'auto' ? this.#surroundings.theme : this.theme;
    return html`
      <div
        class=${classMap({root: true, [theme]: true})}
        lang=${this.locale}
        dir="ltr"
        aria-busy=${isBusy}
      >
        ${this.renderContent(shown)}
      </div>
    `;
  }

  /** Names the part of a payload that this element requires and that is missing. */
  protected abstract lacks(payload: Payload): string | undefined;

  /** Describes the content as JSON-LD, the text of a script. */
  protected abstract readonly describe: (
    payload: Payload,
    locale: Locale
  ) => string | undefined;

  /** Renders the content of a payload that lacks nothing. */
  protected abstract renderContent(payload: Payload): TemplateResult;
}
