import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Locale} from '../language/locale.js';
import type {Payload} from '../payload/schema.js';
import {headingLevelOf, oneOf, type HeadingLevel} from './attributes.js';
import {baseStyles} from './base.styles.js';
import {Content} from './content.js';
import {Surroundings, type Theme} from './surroundings.js';

/**
 * What the office's elements have in common: the content and its faults, the
 * language and the theme of the place they stand in, and the fallback.
 *
 * @slot - The fallback: what a visitor reads before the script runs, without
 *   it, and where the content cannot be shown.
 *
 * @fires intl-office-load - New content shows; `detail.source` says from where:
 *   `bundled`, `src` or `property`.
 * @fires intl-office-error - The content cannot be shown; `detail.error` is an
 *   Error whose message names the place.
 */
export abstract class IntlElement extends LitElement {
  static override styles = [baseStyles];

  /** The address of a payload to show, relative to the page. */
  @property() src: string | null = null;

  /** A payload given from script, checked like any other. */
  @property({attribute: false}) payload: unknown;

  /** Light or dark, or as the page around is. */
  @property(oneOf<Theme>(['auto', 'light', 'dark'])) theme: Theme = 'auto';

  /** The level of the top heading, 1 to 6; lower ones follow. */
  @property({attribute: 'heading-level', converter: headingLevelOf})
  headingLevel: HeadingLevel = 2;

  /** What the element shows. */
  protected readonly content = new Content(this, (payload) =>
    this.lacks(payload)
  );

  readonly #surroundings = new Surroundings(this);

  /** The language that the element shows. */
  get locale(): Locale {
    return this.#surroundings.locale;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('payload') || changed.has('src'))
      this.content.take(this.payload, this.src);
  }

  protected override render(): TemplateResult {
    const {payload, isBusy} = this.content;
    if (!payload)
      return html`
        <div class=${isBusy ? 'waiting' : ''} aria-busy=${isBusy}>
          <slot></slot>
        </div>
      `;
    const theme = this.theme === 'auto' ? this.#surroundings.theme : this.theme;
    return html`
      <div
        class="root ${theme}"
        lang=${this.locale}
        dir="ltr"
        aria-busy=${isBusy}
      >
        ${this.renderContent(payload)}
      </div>
    `;
  }

  /** What is missing in a payload for this element, as the place's name. */
  protected abstract lacks(payload: Payload): string | undefined;

  /** The element's own content, from a payload that lacks nothing. */
  protected abstract renderContent(payload: Payload): TemplateResult;
}
