import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {oneOf, words} from '../element/attributes.js';
import {canDownload} from '../element/can-download.js';
import {heading} from '../pieces/heading.js';
import {IntlElement} from '../element/intl-element.js';
import {memo} from '../element/memo.js';
import {isPrerendering} from '../element/prerendering.js';
import type {Locale} from '../language/locale.js';
import type {LonLat, Partner, PartnerKind, Payload} from '../payload/schema.js';
import {compactBadgeStyles} from '../pieces/goal-chips.styles.js';
import {renderDownloads} from './files/downloads.js';
import {renderFilters} from './list/filters.js';
import {renderFooter} from './list/footer.js';
import {holdPlace} from './list/scroll-anchor.js';
import {renderEntry, renderMore, renderNone} from './list/entries.js';
import {mapStyles} from '../map/map.styles.js';
import {PartnerMap} from '../map/map-controller.js';
import {styles} from './partner-map-list.styles.js';
import {
  countOf,
  KINDS,
  partnerDetails,
  partnerEntry,
  searchTexts,
  type Sort,
  sorted,
  SORTS,
  titleOf,
} from './partner-map-list.model.js';
import {searcher} from './list/search.js';
import {renderStyles} from './static.styles.js';
import {structuredData} from './structured-data.js';
import type {Region} from '../map/viewport.js';

/** A partner was chosen; without `id` the choice was taken back. */
export type PartnerSelectEvent = CustomEvent<{readonly id: string | null}>;

type View = 'both' | 'map' | 'list';

/** So many entries the list begins with, and grows by. */
const BATCH = 50;

/** So long after the last letter a search is told, milliseconds. */
const PAUSE = 800;

/**
 * The office's partners as a list, and where they are on a map. The list alone
 * says everything; choosing in one shows it in the other.
 *
 * @element partner-map-list
 *
 * @fires partner-select - A partner was chosen; `detail.id` is its id, or null
 *   when the choice was taken back.
 *
 * @slot actions - The host's own links or buttons under the list, before the
 *   downloads.
 *
 * @csspart card - The card around it all.
 * @csspart heading - The heading.
 * @csspart controls - Filter, search and sorting.
 * @csspart map - The map.
 * @csspart marker - A marker on the map.
 * @csspart list - The list.
 * @csspart item - A partner in the list.
 * @csspart details - What a chosen partner shows.
 * @csspart badge - A goal of a partner.
 * @csspart footer - The date and the sources.
 */
export class PartnerMapList extends IntlElement {
  static override styles = [
    ...IntlElement.styles,
    compactBadgeStyles,
    mapStyles,
    styles,
  ];

  /**
   * The kinds of partners to show: some of `twin-city`, `inner-german`,
   * `project` and `university`, separated by spaces; without it all.
   */
  @property() kinds = '';

  /** Map and list, or one of them. */
  @property(oneOf<View>(['both', 'map', 'list'])) view: View = 'both';

  /** What the map shows first; `auto`: where most partners can be told apart. */
  @property(oneOf<Region | 'auto'>(['auto', 'world', 'europe']))
  region: Region | 'auto' = 'auto';

  /** The order of the list. */
  @property(oneOf<Sort>(SORTS)) sort: Sort = 'name';

  /** The id of the chosen partner. */
  @property({reflect: true}) selected: string | null = null;

  /** Leaves out filter, search, sorting and the map's buttons. */
  @property({type: Boolean}) plain = false;

  /**
   * Offers the list as files, CSV and GeoJSON: all partners of the wanted kinds,
   * in the order of the list. Not in a frame whose sandbox lets no file out.
   */
  @property({type: Boolean}) downloads = false;

  @state() private kind: PartnerKind | undefined;
  @state() private query = '';
  @state() private limit = isPrerendering ? Infinity : BATCH;
  @state() private isPrinting = false;
  /** The count as it was before the visitor began to type, while that goes on. */
  @state() private told: string | undefined;

  readonly #map = new PartnerMap(this, (id) => this.select(id));

  #pause: ReturnType<typeof setTimeout> | undefined;
  #end: Element | null = null;
  #ends: IntersectionObserver | undefined;

  readonly #ofKinds = memo((partners: readonly Partner[], kinds: string) => {
    const wanted = words(kinds);
    const shown = partners.filter(({kind}) => wanted.includes(kind));
    // A list of no kind that exists reads as none given.
    return shown.length > 0 || KINDS.some((kind) => wanted.includes(kind))
      ? shown
      : partners;
  });
  readonly #sorted = memo(sorted);
  readonly #searcher = memo((partners: readonly Partner[]) =>
    searcher(partners, searchTexts)
  );
  readonly #found = memo(
    (
      partners: readonly Partner[],
      query: string,
      kind: PartnerKind | undefined
    ) => {
      const found = this.#searcher(partners)(query);
      return kind ? found.filter((partner) => partner.kind === kind) : found;
    }
  );
  readonly #count = memo(countOf);
  readonly #kindCounts = memo((partners: readonly Partner[]) => {
    const counts = new Map<PartnerKind, number>();
    for (const {kind} of partners)
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts;
  });

  readonly #described = memo(structuredData);

  protected override readonly describe = (payload: Payload, locale: Locale) =>
    this.#described(
      payload,
      locale,
      this.#ofKinds(payload.partners ?? [], this.kinds)
    );

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
    // Moved on the page, it has no other reason to update.
    if (this.hasUpdated) this.#watchEnd();
  }

  override disconnectedCallback(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
    this.#ends?.disconnect();
    this.#end = null;
    super.disconnectedCallback();
  }

  /** Chooses a partner, or with null none, as a visitor does. */
  select(id: string | null): void {
    if (id === this.selected) return;
    this.selected = id;
    this.dispatchEvent(
      new CustomEvent('partner-select', {
        detail: {id},
        bubbles: true,
        composed: true,
      })
    );
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot;
    // What the visitor opened before the script came stays open.
    const open = root?.querySelector('[open] [data-id]');
    this.selected ??= open?.getAttribute('data-id') ?? null;
    const map = root?.querySelector('.map');
    if (map) this.#map.expect(map.getBoundingClientRect());
    return super.createRenderRoot();
  }

  protected override lacks({partners}: Payload): string | undefined {
    return partners ? undefined : 'partners';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!isPrerendering && changed.has('region')) this.#map.reset();
    if (!changed.has('selected')) return;
    if (this.#isHidden(this.selected)) this.#narrow(undefined, '');
    const partner = this.content.payload?.partners?.find(
      ({id}) => id === this.selected
    );
    if (partner) this.#map.reveal(partner);
  }

  protected override update(changed: PropertyValues<this>): void {
    const focused = this.renderRoot.querySelector('.map :focus');
    const hold =
      this.hasUpdated && changed.has('selected')
        ? holdPlace(this.renderRoot)
        : undefined;
    super.update(changed);
    hold?.();
    // Where the map changes places with the list it is drawn anew.
    if (focused?.isConnected === false && focused.closest('.map'))
      void this.updateComplete.then(() => this.#focus('.map [tabindex="0"]'));
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#watchEnd();
    if (changed.has('selected') && this.selected !== null)
      this.#reveal(this.selected);
  }

  protected override renderContent(payload: Payload): TemplateResult {
    const {locale} = this;
    const home = payload.office?.location;
    const {all, ordered, found} = this.#partners(payload);
    const title = titleOf(new Set(this.#kindCounts(all).keys()), locale);
    const count = this.#count(found, all.length, locale);
    const map =
      this.view === 'list'
        ? nothing
        : this.#map.render({
            partners: found,
            count,
            all,
            home: payload.office && {
              name: payload.office.city[locale],
              location: payload.office.location,
            },
            selected: this.selected,
            region: this.region,
            locale,
            isPlain: this.plain,
          });
    // Without script nothing could write them.
    const files =
      this.downloads && !isPrerendering && canDownload()
        ? renderDownloads(ordered, title, locale)
        : nothing;
    const list = this.#renderList(found, home, files);
    // The styles say which one is above the other; a page that arrives in
    // pieces has room for the map, but none for entries above it.
    const isListFirst = isPrerendering || this.#map.isNarrow;

    return html`
      ${isPrerendering ? renderStyles() : nothing}
      <div class="card view-${this.view}" part="card">
        <div class="body head">
          ${heading(this.headingLevel, title, {look: 'title', part: 'heading'})}
          <p class="muted" aria-hidden="true">${count}</p>
          <p class="quiet" role="status">${this.told ?? count}</p>
          ${
            this.plain
              ? nothing
              : renderFilters({
                  locale,
                  counts: this.#kindCounts(all),
                  total: all.length,
                  kind: this.kind,
                  query: this.query,
                  sort: this.sort,
                  narrow: this.#narrow,
                  prepare: () => this.#searcher(ordered)(' '),
                  search: (query: string) => this.#search(query, count),
                  order: this.#order,
                })
          }
        </div>
        <div class="sides">
          ${isListFirst ? nothing : map}${list}${isListFirst ? map : nothing}
        </div>
        ${renderFooter(payload, locale)}
      </div>
    `;
  }

  /** The partners of the wanted kinds, in order, and those left by the visitor. */
  #partners({partners = [], office}: Payload) {
    const all = this.#ofKinds(partners, this.kinds);
    const home = office?.location;
    const ordered = this.#sorted(all, this.sort, this.locale, home);
    return {all, ordered, found: this.#found(ordered, this.query, this.kind)};
  }

  /** Whether a filter or a search hides a partner that there is. */
  #isHidden(id: string | null): boolean {
    const payload = this.shown;
    if (!payload || !this.#narrows) return false;
    const {all, found} = this.#partners(payload);
    const isId = (partner: Partner) => partner.id === id;
    return all.some(isId) && !found.some(isId);
  }

  #renderList(
    found: readonly Partner[],
    home: LonLat | undefined,
    files: unknown
  ) {
    const {locale, selected} = this;
    // Without any partner at all the count has said so.
    if (found.length === 0 && this.#narrows)
      return renderNone(locale, this.#clear);
    const first = this.view === 'map' ? [] : found.slice(0, this.limit);
    // The chosen one comes before them where it is further down: so choosing on
    // the map never needs thousands of entries drawn.
    const isChosen = ({id}: Partner) => id === selected;
    const far = first.some(isChosen) ? undefined : found.find(isChosen);
    const withKind = this.#kindCounts(found).size > 1;
    const entry = (partner: Partner) =>
      renderEntry(partnerEntry(partner, locale, home), {
        isChosen: isChosen(partner),
        isPrinting: this.isPrinting,
        level: this.headingLevel + 1,
        locale,
        withKind: withKind && partner.kind !== 'twin-city',
        details: () => partnerDetails(partner, locale),
        choose: this.#toggle,
      });
    return html`
      <div class="list-side">
        ${
          far || first.length > 0
            ? html`
              <ul
                class="list"
                part="list"
                role="list"
                @keydown=${this.#onListKey}
              >
                ${far ? entry(far) : nothing}${first.map(entry)}
              </ul>
            `
            : nothing
        }
        ${
          found.length > this.limit && this.view !== 'map'
            ? renderMore(found.length - this.limit, locale, this.#showMore)
            : nothing
        }
        <div class="actions"><slot name="actions"></slot>${files}</div>
      </div>
    `;
  }

  /** Whether a filter or a search leaves out partners. */
  get #narrows(): boolean {
    return this.kind !== undefined || this.query !== '';
  }

  readonly #toggle = (id: string): void => {
    if (id === this.selected) void this.#letGo(id);
    else this.select(id);
  };

  readonly #onListKey = ({key}: KeyboardEvent): void => {
    if (key === 'Escape' && this.selected !== null)
      void this.#letGo(this.selected);
  };

  /** Takes back a choice, and leaves the focus where it was made. */
  async #letGo(id: string): Promise<void> {
    this.#focus('.open:focus-within .choose');
    const focused = this.shadowRoot?.activeElement;
    this.select(null);
    await this.updateComplete;
    // An entry that was there for the choice alone is gone, with the focus.
    if (focused?.isConnected !== false) return;
    this.#map.focusOn(id);
    this.#focus('.choose');
  }

  /** Sends the focus to the first that a selector finds. */
  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #narrow = (kind: PartnerKind | undefined, query: string): void => {
    this.kind = kind;
    this.query = query;
    this.limit = BATCH;
  };

  /** Every letter narrows; who only hears it is told once they all are typed. */
  #search(query: string, count: string): void {
    this.told ??= count;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.told = undefined;
    }, PAUSE);
    this.#narrow(this.kind, query);
  }

  readonly #order = (sort: Sort): void => {
    this.sort = sort;
    this.limit = BATCH;
  };

  readonly #clear = (): void => {
    this.#narrow(undefined, '');
    this.#focus('input');
  };

  readonly #grow = (): void => {
    this.limit += BATCH;
  };

  /** Grows for whoever asks for it, and leads on to the first new entry. */
  readonly #showMore = (): void => {
    const {length} = this.renderRoot.querySelectorAll('.entry');
    this.#grow();
    void this.updateComplete.then(() =>
      this.#focus(`.entry:nth-child(${length + 1}) .choose`)
    );
  };

  /** On paper is all that a visitor could open, with its addresses. */
  readonly #print = ({type}: Event): void => {
    this.limit = Infinity;
    this.isPrinting = type === 'beforeprint';
    this.performUpdate();
  };

  /** Watches the list's end, which grows when the visitor reads on to it. */
  #watchEnd(): void {
    const end = this.renderRoot.querySelector('.more');
    if (end === this.#end) return;
    this.#end = end;
    this.#ends?.disconnect();
    if (!end) return;
    this.#ends ??= new IntersectionObserver(([entry]) => {
      // Whoever comes by the Tab key is asked first.
      if (entry?.isIntersecting && !entry.target.matches(':focus-within'))
        this.#grow();
    });
    this.#ends.observe(end);
  }

  /** Brings a partner's entry into view in the list; the page stays as it is. */
  #reveal(id: string): void {
    const list = this.renderRoot.querySelector('.list-side');
    const item = this.renderRoot.querySelector(
      `.entry[data-id="${CSS.escape(id)}"]`
    );
    if (!list || !item || list.scrollHeight <= list.clientHeight) return;
    const {top, bottom} = list.getBoundingClientRect();
    const at = item.getBoundingClientRect();
    // Its end as far as it fits, but never at the cost of its beginning.
    const down = Math.max(0, at.bottom - bottom);
    list.scrollTop +=
      at.top < top ? at.top - top : Math.min(down, at.top - top);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'partner-select': PartnerSelectEvent;
  }

  interface HTMLElementTagNameMap {
    'partner-map-list': PartnerMapList;
  }
}
