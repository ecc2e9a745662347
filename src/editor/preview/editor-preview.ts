import {str} from '@lit/localize';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import {memo} from '../../element/memo.js';
import type {Locale} from '../../language/locale.js';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {PartnerSelectEvent} from '../../partner-map-list/partner-select-event.js';
import {itemsOf, type Json, valueAt} from '../document/json.js';
import {editorStyles} from '../editor.styles.js';
import type {Checked} from '../findings/checked.js';
import {hashOf, type Route} from '../route.js';
import {darkIcon, lightIcon, pageIcon, phoneIcon} from '../shell/icons.js';
import {styles} from './editor-preview.styles.js';
import {openInNewTab} from './open-links.js';
import {
  concerns,
  isEmpty,
  isSamePart,
  MOST_PARTNERS,
  type Previewed,
  previewed,
  type PreviewTag,
  tagOf,
} from './previewed.js';
import {Scaled} from './scaled.js';
import {segments} from './segments.js';
import {show, visitorElement} from './visitor-element.js';
import {withoutFaulty} from './without-faulty.js';

/**
 * The element that visitors see, with the content as it is now. While the content has
 * faults, it shows the last content that had none.
 *
 * @fires toggle-size - The preview asks for more space, or gives it back.
 */
export class EditorPreview extends LitElement {
  static override styles = [...editorStyles, styles];

  /** The content that was last checked, with its faults. */
  @property({attribute: false}) checked?: Checked;
  @property({attribute: false}) locale: Locale = 'de';
  @property({attribute: false}) route: Route = {screen: 'start'};
  /** Whether the preview has the space of the form too. */
  @property({type: Boolean}) large = false;

  @state() private language: Locale | 'de-simple' = 'de';
  @state() private width: 'phone' | 'page' = 'phone';
  @state() private theme: 'light' | 'dark' = 'light';
  /** The content for which all partners show, however many there are. */
  @state() private whole?: Json;

  /** The last content without faults that the element has shown. */
  #shown: Previewed | undefined;
  #element = visitorElement('intl-office-card');
  #missing = 0;
  #isOutdated = false;
  /** Whether content has texts in Leichte Sprache. */
  readonly #hasSimple = memo((content: Json) =>
    JSON.stringify(content).includes('"de-simple"')
  );

  constructor() {
    super();
    new Scaled(this);
    this.addEventListener('click', openInNewTab);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('locale')) this.language = this.locale;
    const tag = tagOf(this.route);
    if (tag !== this.#element.localName) {
      this.#element = visitorElement(tag);
      this.#element.addEventListener('partner-select', this.#choose);
      this.#shown = undefined;
    }
    if (this.checked) this.#take(this.checked, tag);
    // An element reports content without the part that it shows.
    if (!this.#shown || isEmpty(this.#shown)) return;
    show(this.#element, this.#shown.payload, {
      lang: this.language,
      theme: this.theme,
      selected: this.#selected,
    });
  }

  protected override render() {
    const msg = toolMsgIn(this.locale);
    const {width, theme} = this;
    return html`
      <div class="top">
        <h2>${msg('What visitors see')}</h2>
        <button class="link" @click=${this.#toggleSize}>
          ${this.large ? msg('Show smaller') : msg('Show larger')}
        </button>
      </div>
      <div class="row choices">${this.#renderChoices()}</div>
      ${this.#renderNotice()}
      <div
        class=${classMap({stage: true, [width]: true, [theme]: true})}
      >
        <div class="sheet">
          ${
            this.#shown && !isEmpty(this.#shown)
              ? this.#element
              : html`<p class="empty">
                ${
                  this.#isOutdated
                    ? msg(
                        'The preview appears as soon as the faults are corrected.'
                      )
                    : msg('Nothing to see here yet.')
                }
              </p>`
          }
        </div>
      </div>
      ${
        this.#hasForeignImage
          ? html`<p class="muted note">
            ${msg(
              'The editor loads no pictures from other servers. Visitors do see the picture.'
            )}
          </p>`
          : nothing
      }
    `;
  }

  #renderChoices() {
    const msg = toolMsgIn(this.locale);
    return html`
      ${segments({
        legend: msg('Language of the preview'),
        name: 'language',
        value: this.language,
        choices: [
          ['de', msg('German')],
          ['en', msg('English')],
          ...(this.#hasSimple(this.#shown?.payload ?? null)
            ? [['de-simple', msg('Leichte Sprache')] as const]
            : []),
        ],
        choose: (value) => (this.language = value),
      })}
      ${segments({
        legend: msg('Width'),
        name: 'width',
        value: this.width,
        choices: [
          ['phone', msg('Phone'), phoneIcon],
          ['page', msg('Page'), pageIcon],
        ],
        choose: (value) => (this.width = value),
      })}
      ${segments({
        legend: msg('Colours'),
        name: 'theme',
        value: this.theme,
        choices: [
          ['light', msg('Light'), lightIcon],
          ['dark', msg('Dark'), darkIcon],
        ],
        choose: (value) => (this.theme = value),
      })}
    `;
  }

  #renderNotice() {
    const msg = toolMsgIn(this.locale);
    if (this.#isOutdated && this.#shown)
      return html`<p class="notice fault">
        ${
          this.#missing > 0
            ? msg('Entries with faults are missing here.')
            : msg('There is a fault. You see the last content without faults.')
        }
      </p>`;
    const {partners} = this.#shown ?? {};
    if (!partners || !this.checked) return nothing;
    const {content} = this.checked;
    return html`<p class="notice">
      ${msg(
        str`So that typing stays quick, you see ${MOST_PARTNERS} of all partners here.`
      )}
      <button class="link" @click=${() => (this.whole = content)}>
        ${msg('Show all')}
      </button>
    </p>`;
  }

  /** Takes content over if it has no fault that keeps the element from showing it. */
  #take({content, faults}: Checked, tag: PreviewTag) {
    const index = this.route.screen === 'part' ? (this.route.index ?? 0) : 0;
    const next = previewed(content, tag, {
      around: index,
      isWhole: content === this.whole,
    });
    const own = faults.filter((path) => concerns(path, next));
    this.#isOutdated = own.length > 0;
    if (own.length === 0) {
      this.#missing = 0;
      // The same payload again would be checked and rendered again.
      if (!this.#shown || !isSamePart(this.#shown, next)) this.#shown = next;
    } else if (!this.#shown || this.#missing > 0) {
      // There is no earlier content without faults: show the entries that have none.
      const sound = withoutFaulty(next, own);
      this.#missing = sound ? own.length : 0;
      this.#shown = sound;
    }
  }

  get #selected(): string | undefined {
    const {route, checked} = this;
    if (route.screen !== 'part' || route.part !== 'partners') return undefined;
    if (route.index === undefined || !checked) return undefined;
    const id = valueAt(checked.content, ['partners', route.index, 'id']);
    return typeof id === 'string' ? id : undefined;
  }

  get #hasForeignImage(): boolean {
    const source = valueAt(this.#shown?.payload ?? null, [
      'office',
      'image',
      'src',
    ]);
    return typeof source === 'string' && /^(?:https?:)?\/\//i.test(source);
  }

  /** Opens the form of the partner that was chosen in the preview. */
  readonly #choose = ({detail: {id}}: PartnerSelectEvent) => {
    const partners = valueAt(this.checked?.content ?? null, ['partners']);
    const index = itemsOf(partners).findIndex(
      (each) => valueAt(each, ['id']) === id
    );
    if (id !== null && index >= 0)
      location.hash = hashOf({screen: 'part', part: 'partners', index});
  };

  readonly #toggleSize = () => {
    this.dispatchEvent(new Event('toggle-size', {bubbles: true}));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'editor-preview': EditorPreview;
  }
}
