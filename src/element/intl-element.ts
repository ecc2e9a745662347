import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import {isSimpleGerman, type Locale, localeOf} from '../language/locale.js';
import type {Payload} from '../payload/schema.js';
import {inSimpleGerman} from '../payload/simple-german.js';
import {headingLevelOf, oneOf, type HeadingLevel} from './attributes.js';
import {baseStyles} from './base.styles.js';
import {Content} from './content.js';
import {putData} from './data-script.js';
import {memo} from './memo.js';
import {Surroundings, type Theme} from './surroundings.js';
import {takeOver} from './take-over.js';
import {VERSION} from './version.js';

/**
 * Gives a shadow root the styles of its element anew: a document takes no style
 * sheets that were constructed in another, and drops them from what it adopts.
 */
function inItsDocument(root: ShadowRoot): ShadowRoot {
  const {defaultView} = root.ownerDocument;
  if (defaultView) {
    const sheet = new defaultView.CSSStyleSheet();
    // It is one of ours, and their styles are all written with `css`.
    const {elementStyles} = root.host.constructor as typeof LitElement;
    sheet.replaceSync(elementStyles.map(String).join(''));
    root.adoptedStyleSheets = [sheet];
  }
  return root;
}

/**
 * What the office's elements have in common: the content and its faults, the
 * language and the theme of the place they stand in, and the fallback.
 *
 * @slot - The fallback: what a visitor reads before the script runs, without
 *   it, and where the content cannot be shown.
 *
 * @attr {string} lang - The language: German for `de`, `de-AT` and the like,
 *   Leichte Sprache for `de-simple` where the content has it, English for any
 *   other. Without it the nearest `lang` around counts; where there is none,
 *   German.
 *
 * @fires intl-office-load - New content shows; `detail.source` says from where.
 * @fires intl-office-error - Content cannot be shown; the message of
 *   `detail.error` names the places.
 *
 * @cssprop --intl-color-accent - Links, buttons and what is chosen.
 * @cssprop --intl-color-on-accent - Text on the accent's colour.
 * @cssprop --intl-color-text - Text.
 * @cssprop --intl-color-muted - Text that stands back.
 * @cssprop --intl-color-surface - The ground of the card.
 * @cssprop --intl-color-soft - The ground of what is set off in it.
 * @cssprop --intl-color-border - Lines around and between.
 * @cssprop --intl-color-focus - The ring of the keyboard's focus.
 * @cssprop --intl-color-land - Land on the map and in the drawing.
 * @cssprop --intl-color-sea - Sea on the map and in the drawing.
 * @cssprop --intl-font-family - The font.
 * @cssprop --intl-radius - How round the corners are.
 * @cssprop --intl-space - The space around texts; `1em` by default where there
 *   is little room.
 */
export abstract class IntlElement extends LitElement {
  /** The version of the package that the element comes from. */
  static readonly version: string = VERSION;

  static override styles = [...baseStyles];

  /** The address of a payload to show instead of the bundled one. */
  @property() src: string | null = null;

  /** A payload given from script, checked like one from `src`. */
  @property({attribute: false}) payload: unknown;

  /**
   * Light or dark. `auto` follows `data-kern-theme` or `data-bs-theme` around
   * the element, then the `color-scheme` in force on the page; a page that
   * declares none is light.
   */
  @property(oneOf<Theme>(['auto', 'light', 'dark'])) theme: Theme = 'auto';

  /** The level of the top heading, 1 to 6; lower ones follow. */
  @property({attribute: 'heading-level', converter: headingLevelOf})
  headingLevel: HeadingLevel = 2;

  /**
   * Puts what the element shows into its light DOM too, for search engines:
   * JSON-LD in the terms of schema.org.
   */
  @property({type: Boolean, attribute: 'structured-data'})
  structuredData = false;

  /** What the element shows. */
  protected readonly content = new Content(this, (payload) =>
    this.lacks(payload)
  );

  #data: string | undefined;
  readonly #surroundings = new Surroundings(this);

  /** The language that the element shows now. */
  get locale(): Locale {
    return localeOf(this.#surroundings.lang);
  }

  readonly #inSimpleGerman = memo(inSimpleGerman);

  /** The content in the words that the language asks for. */
  protected get shown(): Payload | undefined {
    const {payload} = this.content;
    return payload && isSimpleGerman(this.#surroundings.lang)
      ? this.#inSimpleGerman(payload)
      : payload;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.shadowRoot) takeOver(this.shadowRoot, this.updateComplete);
    return this.ownerDocument === document
      ? super.createRenderRoot()
      : inItsDocument(this.shadowRoot ?? this.attachShadow({mode: 'open'}));
  }

  /** Called by the browser when the element comes into another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) inItsDocument(this.shadowRoot);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // From script it may be anything, as from the attribute.
    this.headingLevel = headingLevelOf(this.headingLevel);
    if (!this.hasUpdated || changed.has('payload') || changed.has('src'))
      this.content.take(this.payload, this.src);
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

  /** What is missing in a payload for this element, as the place's name. */
  protected abstract lacks(payload: Payload): string | undefined;

  /** What it shows, as the text of a script of JSON-LD. */
  protected abstract readonly describe: (
    payload: Payload,
    locale: Locale
  ) => string | undefined;

  /** The element's own content, from a payload that lacks nothing. */
  protected abstract renderContent(payload: Payload): TemplateResult;
}
