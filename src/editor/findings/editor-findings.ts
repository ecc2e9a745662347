import {str} from '@lit/localize';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import {type Level, LEVELS} from '../../check/finding.js';
import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {OfficeDocument} from '../document/office-document.js';
import {editorStyles} from '../editor.styles.js';
import {GoToFieldEvent} from '../events.js';
import {styles} from './editor-findings.styles.js';
import {placeInWords} from './place-in-words.js';
import type {ShownFinding} from './shown-finding.js';

/** How many findings of a level show at first. */
const FIRST = 5;

/** How many show at most: more would take long to draw. */
const MOST = 500;

/**
 * The list of all findings: faults, warnings, hints. Each is a button that goes to its
 * field; some offer what mends them.
 */
export class EditorFindings extends LitElement {
  static override styles = [...editorStyles, styles];

  @property({attribute: false}) document!: OfficeDocument;
  @property({attribute: false}) locale: Locale = 'de';
  @property({attribute: false}) findings: readonly ShownFinding[] = [];

  /** The levels of which all findings show. */
  @state() private unfolded: ReadonlySet<string> = new Set();

  /** Where in the list someone has mended something, until the list shows what is left. */
  #mended: number | undefined;

  protected override render() {
    const msg = toolMsgIn(this.locale);
    if (this.findings.length === 0)
      return html`<p class="notice success" id="none" tabindex="-1">
        ${msg('No faults, no warnings, no hints.')}
      </p>`;
    const {number} = formatsIn(this.locale);
    const headings = {
      fault: [msg('1 fault'), (n: string) => msg(str`${n} faults`)],
      warning: [msg('1 warning'), (n: string) => msg(str`${n} warnings`)],
      hint: [msg('1 hint'), (n: string) => msg(str`${n} hints`)],
    } as const;
    return html`
      <h2 class="quiet">${msg('Faults and hints')}</h2>
      ${LEVELS.map((level) => {
        const all = this.findings.filter((each) => each.level === level);
        const [one, many] = headings[level];
        return this.#renderLevel(
          level,
          all,
          all.length === 1 ? one : many(number(all.length))
        );
      })}
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const at = this.#mended;
    if (at === undefined || !changed.has('findings')) return;
    this.#mended = undefined;
    // Meanwhile somebody may have gone on elsewhere.
    const isLost = document.activeElement === document.body;
    if (!isLost && !this.matches(':focus-within')) return;
    const left = [...this.renderRoot.querySelectorAll<HTMLElement>('.go')];
    const next =
      left[at] ??
      left.at(-1) ??
      this.renderRoot.querySelector<HTMLElement>('#none');
    next?.focus();
  }

  readonly #mend = (event: Event, {edit}: NonNullable<ShownFinding['fix']>) => {
    const items = [...this.renderRoot.querySelectorAll('li')];
    this.#mended = items.findIndex(
      (item) => event.target instanceof Node && item.contains(event.target)
    );
    this.document.closeStep();
    this.document.edit(edit);
  };

  #renderLevel(level: Level, all: readonly ShownFinding[], heading: string) {
    if (all.length === 0) return nothing;
    const msg = toolMsgIn(this.locale);
    const isWhole = this.unfolded.has(level);
    const shown = all.slice(0, isWhole ? MOST : FIRST);
    return html`
      <section class=${classMap({notice: true, [level]: level !== 'hint'})}>
        <h3>${heading}</h3>
        <ul role="list">
          ${shown.map((finding) => this.#renderFinding(finding))}
        </ul>
        ${
          all.length > shown.length && !isWhole
            ? html`<button
              class="link more"
              @click=${() => (this.unfolded = new Set([...this.unfolded, level]))}
            >
              ${msg('Show all')}
            </button>`
            : nothing
        }
      </section>
    `;
  }

  #renderFinding({path, text, fix}: ShownFinding) {
    return html`<li>
      <button
        class="link go"
        @click=${() => this.dispatchEvent(new GoToFieldEvent(path))}
      >
        <span class="place"
          >${placeInWords(this.document.content, path, this.locale)}:</span
        >
        ${text}
      </button>
      ${
        fix
          ? html`<button
            class="link"
            @click=${(event: Event) => this.#mend(event, fix)}
          >
            ${fix.label}
          </button>`
          : nothing
      }
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'editor-findings': EditorFindings;
  }
}
