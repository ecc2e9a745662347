import {nothing, type PropertyValues, type TemplateResult} from 'lit';
import {oneOf, textOrNull, wordsOf} from '../element/attributes.js';
import {IntlElement} from '../element/intl-element.js';
import {memo} from '../element/memo.js';
import {isPrerendering} from '../element/prerendering.js';
import {property} from '../element/property.js';
import {project} from '../geo/projection.js';
import type {Locale} from '../language/locale.js';
import {MapController} from '../map/map-controller.js';
import {mapStyles} from '../map/map.styles.js';
import type {Land} from '../map/map-outlines.js';
import type {Region} from '../map/regions.js';
import type {Payload} from '../payload/schema.js';
import {compactBadgeStyles} from '../pieces/goal-chips.styles.js';
import {renderDownloads} from './files/downloads.js';
import type {Filtered} from './list/filtered-partners.js';
import {renderCard} from './card.js';
import {Facts} from './facts.js';
import {FacetFragmentController} from './facet-fragment-controller.js';
import {FragmentController} from './fragment-controller.js';
import {FilterController} from './list/filter-controller.js';
import {ListController} from './list/list-controller.js';
import {anchorScroll} from './list/scroll.js';
import {MapInputs} from './map-input.js';
import {titleOf} from './kinds.model.js';
import {type Sort, SORTS} from './partner-map-list.model.js';
import {styles} from './partner-map-list.styles.js';
import {partnerSelectEvent} from './partner-select-event.js';
import {PrintController} from './print-controller.js';
import {structuredData} from './structured-data.js';

export type {PartnerSelectEvent} from './partner-select-event.js';

type View = 'both' | 'map' | 'list';

/**
 * The office's partners as a list and on a map. The list contains everything that
 * the map shows; a choice in one of them is shown in both.
 *
 * @element partner-map-list
 *
 * @fires partner-select - A partner was chosen; `detail.id` is its id, or null
 *   when the choice was cleared.
 *
 * @slot actions - Links or buttons of the host page under the list, before the
 *   downloads.
 *
 * @csspart card - The card around everything.
 * @csspart heading - The heading.
 * @csspart controls - Filter, search and sort order.
 * @csspart map - The map.
 * @csspart marker - A marker on the map.
 * @csspart list - The list.
 * @csspart item - A partner in the list.
 * @csspart details - The details of the chosen partner.
 * @csspart badge - A goal of a partner.
 * @csspart footer - When the content was checked, and the sources.
 */
export class PartnerMapList extends IntlElement {
  static override styles = [
    ...IntlElement.styles,
    compactBadgeStyles,
    ...mapStyles,
    ...styles,
  ];

  /**
   * The kinds of partners to show: some of `twin-city`, `inner-german`,
   * `project`, `university` and the payload's own, separated by spaces. Defaults to all.
   * `twin-city` includes `inner-german`: twin cities within Germany.
   */
  @property({converter: wordsOf}) kinds = '';

  /** Map and list, or one of them. */
  @property(oneOf<View>(['both', 'map', 'list'])) view: View = 'both';

  /** The region on the map at first; `auto`: the one with more separate markers. */
  @property(oneOf<Region | 'auto'>(['auto', 'world', 'europe']))
  region: Region | 'auto' = 'auto';

  /**
   * The outlines on the map. `auto` loads finer ones, with the names of countries,
   * from beside the script when the visitor first zooms in on them; `simple` loads
   * nothing, and the map does not zoom that far.
   */
  @property(oneOf<Land>(['auto', 'simple'])) land: Land = 'auto';

  /** The order of the list. */
  @property(oneOf<Sort>(SORTS)) sort: Sort = 'name';

  /** The id of the chosen partner. */
  @property({converter: textOrNull, reflect: true})
  selected: string | null = null;

  /** Hides filter, search, sort order and the buttons of the map. */
  @property({type: Boolean}) plain = false;

  /**
   * Offers the list as CSV and GeoJSON files, with the partners that filters and
   * search leave, and the map in view as an SVG file. Not available in a sandboxed
   * frame without downloads.
   */
  @property({type: Boolean}) downloads = false;

  /**
   * The key under which the address keeps the choice, as in `#partner=kumasi`, and the
   * chosen values of facets, as in `#partner.subject=law,engineering`.
   */
  @property({converter: textOrNull}) fragment: string | null = null;

  readonly #map = new MapController(this, (id) => {
    this.#chosenOnMap = id;
    this.#list.expect(id);
    this.select(id);
  });
  /** The id of the partner that the visitor last chose on the map. */
  #chosenOnMap: string | null = null;
  readonly #list = new ListController(this, {
    select: (id) => this.select(id),
    focusElsewhere: (id) => this.#map.focusPlace(id),
  });
  readonly #filters = new FilterController(this, {
    onFilter: () => this.#list.restart(),
    idsInView: () => this.#map.idsInView,
    sortBy: (sort) => {
      this.sort = sort;
      this.#list.restart();
    },
  });
  readonly #fragment = new FragmentController(this);
  readonly #facetFragment = new FacetFragmentController(this);
  readonly #print = new PrintController(this, () => this.performUpdate());
  readonly #mapInputs = new MapInputs();
  readonly #facts = new Facts();
  readonly #described = memo(structuredData);

  protected override readonly describe = (payload: Payload, locale: Locale) =>
    this.#described(
      payload,
      locale,
      this.#filters.ofKinds(payload, this.kinds)
    );

  /** Chooses a partner, or clears the choice with null, as a visitor does. */
  select(id: string | null): void {
    const before = this.selected;
    this.selected = id;
    // A wrong value was read as null.
    if (this.selected !== before)
      this.dispatchEvent(partnerSelectEvent(this.selected));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot;
    // An entry that the visitor opened before the script ran stays open.
    const open = root?.querySelector('[open] [data-id]');
    this.selected ??= open?.getAttribute('data-id') ?? null;
    const map = root?.querySelector<HTMLElement>('.map');
    if (map)
      this.#map.expectSize({width: map.offsetWidth, height: map.offsetHeight});
    return this.#list.listenTo(super.createRenderRoot());
  }

  protected override lacks({partners}: Payload): string | undefined {
    return partners ? undefined : 'partners';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!isPrerendering && changed.has('region')) this.#map.reset();
    const {shown} = this;
    const named = this.#fragment.read(
      shown && this.#filters.ofKinds(shown, this.kinds)
    );
    if (shown) {
      const facets = this.#filters.facetsOf(shown, this);
      const values = this.#facetFragment.read(this.#fragment.key, facets);
      if (values) this.#filters.chooseValues(facets, values);
    }
    if (named !== undefined) this.select(named);
    if (!changed.has('selected')) return;
    if (shown && this.#filters.hides(this.selected, shown, this))
      this.#filters.clear();
    const partner = this.content.payload?.partners?.find(
      ({id}) => id === this.selected
    );
    // A marker that the visitor has just pressed is in view: nothing moves.
    if (partner && partner.id !== this.#chosenOnMap)
      this.#map.reveal(project(partner.location));
    this.#chosenOnMap = null;
  }

  protected override update(changed: PropertyValues<this>): void {
    const restoreScroll =
      this.hasUpdated && changed.has('selected')
        ? anchorScroll(this.renderRoot, this.#list.chosenHere)
        : undefined;
    if (this.hasUpdated && changed.has('selected'))
      this.#fragment.write(this.selected);
    super.update(changed);
    this.#facetFragment.write(this.#filters.values);
    restoreScroll?.();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('selected') && this.selected !== null)
      this.#list.revealChosen();
  }

  protected override renderContent(payload: Payload): TemplateResult {
    const {locale, view, isSimpleGerman} = this;
    const filtered = this.#filters.apply(payload, this);
    const {counts, listedCount, found, unsorted} = filtered;
    const title = titleOf(new Set(counts.keys()), locale, payload.kinds);
    const facts = this.#facts.render(payload, unsorted, locale);
    // The filters count what the map shows.
    const map = view === 'list' ? nothing : this.#renderMap(payload, filtered);
    const list = this.#renderList(payload, filtered, title, facts);
    return renderCard(
      {
        title,
        level: this.headingLevel,
        count: listedCount,
        announcement: this.#filters.announcement(filtered, this),
        facts,
        controls: this.plain
          ? nothing
          : this.#filters.render(filtered, payload, this),
        map,
        list,
      },
      {payload, locale, isSimpleGerman, view, found}
    );
  }

  #renderMap(payload: Payload, filtered: Filtered) {
    const isFiltered = this.#filters.isActive;
    const {isPrinting} = this.#print;
    return this.#map.render(
      this.#mapInputs.of(payload, filtered, this, isFiltered, isPrinting)
    );
  }

  #renderList(
    payload: Payload,
    filtered: Filtered,
    title: string,
    facts: unknown
  ) {
    const {locale, selected, view, renderRoot: root} = this;
    const {office} = payload;
    const drawnMap = view === 'list' ? undefined : {root, office};
    const {listed, finders} = filtered;
    return this.#list.render({
      partners: listed,
      payload,
      finders,
      none: this.#filters.noneText(filtered, locale),
      home: office?.location,
      selected,
      locale,
      level: this.headingLevel + 1,
      isChosenOnly: view === 'map',
      isFiltered: this.#filters.isActive,
      facts,
      isPrinting: this.#print.isPrinting,
      linkKey: this.plain ? '' : this.#fragment.key,
      downloads: this.downloads
        ? renderDownloads(listed, payload, title, locale, drawnMap)
        : nothing,
      clear: () => this.#filters.startOver(),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'partner-map-list': PartnerMapList;
  }
}
