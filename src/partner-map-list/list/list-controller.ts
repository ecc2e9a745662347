import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {createRef, ref, type Ref} from 'lit/directives/ref.js';
import {repeat} from 'lit/directives/repeat.js';
import {memo} from '../../element/memo.js';
import type {Locale} from '../../language/locale.js';
import type {LonLat, Partner, Payload} from '../../payload/schema.js';
import {countByKind} from '../kinds.model.js';
import {CopyLink} from './copy-link.js';
import {isPrerendering} from '../../element/prerendering.js';
import {renderEntry, renderMore, renderNone} from './entries.js';
import {onlyLinks, renderUnprinted} from './printed-entries.js';
import {partnerDetails, partnerEntry} from './entries.model.js';
import {GrowingController} from './growing-controller.js';
import {MarkedPartners} from './partner-marks.js';
import type {Finder} from './query.js';
import {RowClicks} from './row-clicks.js';
import {isBesideMap, scrollIntoList} from './scroll.js';

/** The most entries on paper: rendering more would take the browser too long. */
export const MAX_PRINTED = 1000;

/** Of more partners than these, paper has the addresses but no further details. */
const MAX_DETAILED = 100;

/** What a list shows, and the callbacks of its buttons. */
export interface ListInput {
  readonly partners: readonly Partner[];
  /** The payload, which defines kinds and facets. */
  readonly payload: Payload;
  readonly home: LonLat | undefined;
  readonly selected: string | null;
  readonly locale: Locale;
  /** The level of the headings of entries. */
  readonly level: number;
  /** Whether only the chosen partner has an entry. */
  readonly isChosenOnly: boolean;
  /** Whether a filter or a search hides partners. */
  readonly isFiltered: boolean;
  /** What stands out among all partners. */
  readonly facts: unknown;
  /** Whether all entries are there and open, for paper. */
  readonly isPrinting: boolean;
  /** The key of partners in the fragment of the address; empty for none. */
  readonly linkKey: string;
  /** How the search found the partners. */
  readonly finders: readonly Finder[];
  /** Says that no partner was found. */
  readonly none: string;
  /** Buttons that follow the `actions` slot. */
  readonly downloads: unknown;
  /** Removes filter and search. */
  readonly clear: () => void;
}

/** The callbacks of a list. */
interface ListActions {
  readonly select: (id: string | null) => void;
  /** Focuses a partner outside the list, if it can be; returns whether it can. */
  readonly focusElsewhere: (id: string) => boolean;
}

/** The list of partners, drawn in the template of its host. */
export class ListController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #actions: ListActions;
  readonly #growing: GrowingController;
  readonly #list: Ref<HTMLElement> = createRef();
  readonly #chosen: Ref = createRef();
  readonly #chosenButton: Ref<HTMLElement> = createRef();
  readonly #nextButton: Ref<HTMLElement> = createRef();
  readonly #copyLink: CopyLink;
  readonly #counts = memo(countByKind);
  readonly #marks = new MarkedPartners();
  #input: ListInput | undefined;
  /** The id of the partner that was chosen in the list since the last update. */
  chosenHere: string | undefined;
  /** The id of the partner that was chosen on a map above the list. */
  #first: string | undefined;
  readonly #rowClicks = new RowClicks((id) => this.#toggle(id));
  /** The id of the partner whose button gets the focus after the update. */
  #next: string | undefined;

  constructor(host: ReactiveControllerHost, actions: ListActions) {
    this.#host = host;
    this.#actions = actions;
    this.#copyLink = new CopyLink(host);
    this.#growing = new GrowingController(host);
    host.addController(this);
  }

  hostUpdated(): void {
    this.chosenHere = undefined;
    if (this.#next === undefined) return;
    const button = this.#buttonOf(this.#next)?.value;
    this.#next = undefined;
    void this.#host.updateComplete.then(() => button?.focus());
  }

  /** Renders the first entries again, as for another search or order. */
  restart(): void {
    this.#growing.restart();
  }

  /** Listens to clicks on the rows of entries, and returns the root. */
  listenTo<T extends HTMLElement | DocumentFragment>(root: T): T {
    this.#rowClicks.listenTo(root);
    return root;
  }

  /**
   * Expects a partner to be chosen on the map. If the map is above the list, the
   * entry comes first: directly below the map, which stays where it is.
   */
  expect(id: string | null): void {
    const {value} = this.#list;
    this.#first = value && !isBesideMap(value) && id ? id : undefined;
  }

  /** Scrolls the list to the chosen partner; the page does not scroll. */
  revealChosen(): void {
    scrollIntoList(this.#list.value, this.#chosen.value);
  }

  render(input: ListInput): TemplateResult {
    this.#input = input;
    const {partners, selected, locale, isChosenOnly} = input;
    // Without any partners, the count above says so.
    if (partners.length === 0 && input.isFiltered)
      return renderNone(input.none, locale, input.clear);
    const {isPrinting} = input;
    const limit =
      isPrinting && !isPrerendering ? MAX_PRINTED : this.#growing.limit;
    if (this.#first !== selected) this.#first = undefined;
    // On paper the entries are in the order of their numbers.
    const isMoved = ({id}: Partner) => !isPrinting && id === this.#first;
    const first = isChosenOnly
      ? []
      : partners.slice(0, limit).filter((partner) => !isMoved(partner));
    // The chosen partner comes first if it is further down the list, so that a
    // choice on the map never requires thousands of entries.
    const isChosen = ({id}: Partner) => id === selected;
    const distant = first.some(isChosen) ? undefined : partners.find(isChosen);
    // If all partners are of one kind, its name says nothing.
    const withKind = this.#counts(partners).size > 1;
    const entry = (partner: Partner) =>
      this.#renderEntry(partner, input, withKind);
    return html`
      <div class="list-side" ${ref(this.#list)}>
        ${this.#first === undefined ? input.facts : nothing}${
          distant || first.length > 0
            ? html`
              <ul
                class="list"
                part="list"
                role="list"
                @keydown=${this.#onKey}
              >
                ${distant ? entry(distant) : nothing}${repeat(first, ({id}) => id, entry)}
              </ul>
            `
            : nothing
        }
        ${
          partners.length > limit && !isChosenOnly
            ? (isPrinting ? renderUnprinted : renderMore)({
                left: partners.length - limit,
                total: partners.length,
                locale,
                end: this.#growing.end,
                grow: this.#showMore,
              })
            : nothing
        }
        <div class="actions">
          <slot name="actions"></slot>${input.downloads}
        </div>
      </div>
    `;
  }

  #renderEntry(
    partner: Partner,
    input: ListInput,
    withKind: boolean
  ): TemplateResult {
    const {partners, payload, home, selected, locale, level} = input;
    const {isPrinting} = input;
    const {id, kind} = partner;
    const isChosen = id === selected;
    return renderEntry(partnerEntry(partner, locale, home, payload.kinds), {
      isChosen,
      isOpen: isChosen || isPrinting,
      level,
      locale,
      withKind: withKind && kind !== 'twin-city',
      details: () =>
        isPrinting && partners.length > MAX_DETAILED
          ? onlyLinks(partnerDetails(partner, locale, payload))
          : partnerDetails(partner, locale, payload),
      link: isChosen
        ? this.#copyLink.render(input.linkKey, id, locale)
        : undefined,
      close: isPrinting ? undefined : () => void this.#deselect(id),
      marks: this.#marks.of(partner, locale, input.finders, payload.facets),
      entryRef: isChosen ? this.#chosen : undefined,
      buttonRef: this.#buttonOf(id),
    });
  }

  /** The reference to the button of the chosen entry, or of the one to focus. */
  #buttonOf(id: string): Ref<HTMLElement> | undefined {
    if (id === this.#input?.selected) return this.#chosenButton;
    return id === this.#next ? this.#nextButton : undefined;
  }

  readonly #toggle = (id: string): void => {
    if (id === this.#input?.selected) {
      void this.#deselect(id);
    } else {
      this.#first = undefined;
      this.chosenHere = id;
      this.#actions.select(id);
    }
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const {selected = null} = this.#input ?? {};
    if (event.key !== 'Escape' || selected === null) return;
    // A dialog around stays open.
    event.preventDefault();
    event.stopPropagation();
    void this.#deselect(selected);
  };

  /** Clears the choice and keeps the focus where the choice was made. */
  async #deselect(id: string): Promise<void> {
    const button = this.#chosenButton.value;
    const wasInside = this.#chosen.value?.matches(':focus-within') ?? false;
    if (wasInside) button?.focus();
    this.#actions.select(null);
    await this.#host.updateComplete;
    // An entry that was shown only because it was chosen is gone.
    if (!wasInside || button?.isConnected) return;
    if (!this.#actions.focusElsewhere(id))
      this.#focusEntry(this.#input?.partners[0]?.id);
  }

  /** Adds entries and focuses the first of them. */
  readonly #showMore = (): void => {
    this.#focusEntry(this.#input?.partners[this.#growing.limit]?.id);
    this.#growing.grow();
  };

  /** Focuses an entry once it is rendered. */
  #focusEntry(id: string | undefined): void {
    this.#next = id;
    this.#host.requestUpdate();
  }
}
