import {str} from '@lit/localize';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {memo} from '../element/memo.js';
import {isPrerendering} from '../element/prerendering.js';
import {type LonLat, type Point, project} from '../geo/projection.js';
import {formatsIn} from '../language/formats.js';
import type {Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import type {Partner} from '../payload/schema.js';
import {clusterPlaces, type Place} from './clusters.js';
import {Gestures} from './gestures.js';
import {renderMap} from './drawing.js';
import {
  controlDiscs,
  renderMapControls,
  renderMembers,
  STEPS,
  ZOOM_STEP,
} from './controls.js';
import {type MapMarker, type MapView, linesTo, mapView} from './map.model.js';
import {MapWindow} from './viewport-controller.js';
import {type Direction, neighbour} from './neighbours.js';
import {partnerEntry} from '../partner-map-list/partner-map-list.model.js';
import {createSeats} from './seats.js';
import {textWidth} from './text-width.js';
import {
  canPart,
  fitPoints,
  isSeen,
  type Region,
  type Size,
  toScreen,
  type Viewport,
} from './viewport.js';

/** What the map is told by the element. */
export interface MapInput {
  /** The partners to show. */
  readonly partners: readonly Partner[];
  /** How many they are, in words. */
  readonly count: string;
  /** Those and the ones that a filter hides: they decide the region's view. */
  readonly all: readonly Partner[];
  readonly home: {readonly name: string; readonly location: LonLat} | undefined;
  readonly selected: string | null;
  readonly region: Region | 'auto';
  readonly locale: Locale;
  /** Whether the map goes without buttons. */
  readonly isPlain: boolean;
}

/** One and the same, for what is remembered hangs on it. */
const NO_PARTNERS: readonly Partner[] = [];

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** A partner's place in the plane. */
interface PartnerPlace extends Place {
  readonly partner: Partner;
}

/** How many of some places a view has in the window. */
const countIn = (view: Viewport, size: Size, places: readonly Place[]) =>
  places.filter((place) => isSeen(view, size, place)).length;

/** A window under this many widths of its letters is narrow. */
const NARROW = 26;

/**
 * The map's side of `<partner-map-list>`: it is told which partners to show and
 * which one is chosen, and tells when the visitor chooses one. What it shows of
 * the world is its own affair.
 */
export class PartnerMap implements ReactiveController {
  readonly #host: ReactiveControllerHost & {readonly renderRoot: ParentNode};
  readonly #choose: (id: string | null) => void;
  readonly #window: MapWindow;
  readonly #gestures = new Gestures((dx, dy, factor, about) =>
    this.#window.follow(this.#view, dx, dy, factor, about)
  );

  /**
   * Every partner's place by its id, also of those that a filter hides: for ten
   * thousand a place is slow to find and large to keep, so each has one.
   */
  readonly #places = memo(
    (all: readonly Partner[]): ReadonlyMap<string, PartnerPlace> =>
      new Map(
        all.map((partner) => {
          const {id, location} = partner;
          const {x, y} = project(location);
          return [id, {id, partner, x, y}];
        })
      )
  );
  readonly #points = memo((places: ReadonlyMap<string, PartnerPlace>) => [
    ...places.values(),
  ]);
  /** The places of the partners that a filter leaves. */
  readonly #found = memo(
    (
      partners: readonly Partner[],
      places: ReadonlyMap<string, PartnerPlace>
    ): readonly PartnerPlace[] =>
      partners.flatMap(({id}) => places.get(id) ?? [])
  );
  readonly #clusters = memo(clusterPlaces);
  /** How many of those places the regions' views have. */
  readonly #counts = {world: memo(countIn), europe: memo(countIn)};
  readonly #lines = memo(linesTo);
  readonly #seats = createSeats();

  #input: MapInput | undefined;
  #drawn: MapView | undefined;
  #hovered: string | undefined;
  /** The marker that has the focus, and the one that the Tab key reaches. */
  #focused: string | undefined;
  #tabStop: string | undefined;
  /** The members of a cluster that no zooming parts. */
  #members: MapMarker | undefined;
  /** Selects what gets the focus once it is drawn. */
  #toFocus: string | undefined;

  constructor(
    host: ReactiveControllerHost & {readonly renderRoot: ParentNode},
    choose: (id: string | null) => void
  ) {
    this.#host = host;
    this.#choose = choose;
    // What was chosen before the visitor came is in view from the beginning.
    this.#window = new MapWindow(host, () => {
      const {selected, partners = []} = this.#input ?? {};
      const chosen = partners.find(({id}) => id === selected);
      if (chosen) this.reveal(chosen, false);
    });
    host.addController(this);
  }

  hostUpdated(): void {
    this.#window.watch(this.#host.renderRoot.querySelector('.map'));
    this.#keepFocus();
    this.#focusSent();
  }

  /** Whether the window is so narrow that the list leads. */
  get isNarrow(): boolean {
    const {size, fontSize} = this.#window;
    return size.width < NARROW * fontSize;
  }

  /** Is told its window's size before that is measured. */
  expect(size: Size): void {
    this.#window.size = size;
  }

  /** Shows the region's view again, however far the visitor went. */
  reset(): void {
    this.#window.reset();
  }

  /** Brings a partner into the window. */
  reveal(partner: Partner, isEased = true): void {
    const {home} = this.#input ?? {};
    this.#window.reveal(
      project(partner.location),
      home && project(home.location),
      this.#view,
      isEased
    );
  }

  /** Sends the focus to the marker or cluster that stands for a partner. */
  focusOn(id: string): void {
    this.#focusOn(this.#standIn(id)?.id);
  }

  render(input: MapInput): TemplateResult {
    this.#input = input;
    const msg = msgIn(input.locale);
    // Buttons without script are of no use.
    const isPlain = isPrerendering || input.isPlain;

    return html`
      <div
        class="map"
        part="map"
        role="group"
        aria-label=${msg(str`Map: ${input.count}`)}
        aria-describedby=${isPlain ? nothing : 'map-keys'}
        @keydown=${this.#onKey}
        @focusin=${this.#onFocus}
        @focusout=${this.#onBlur}
        @pointerover=${this.#onPointer}
        @pointerleave=${this.#onPointer}
        @dblclick=${this.#onDoubleClick}
        @pointerdown=${this.#gestures.down}
        @pointermove=${this.#gestures.move}
        @pointerup=${this.#gestures.up}
        @pointercancel=${this.#gestures.up}
        @pointerenter=${this.#gestures.enter}
        @wheel=${this.#gestures.wheel}
      >
        ${
          // It is measured before anybody sees it; all would be drawn twice.
          this.#window.isMeasured ? this.#renderInside(input, isPlain) : nothing
        }
      </div>
    `;
  }

  #renderInside(input: MapInput, isPlain: boolean): TemplateResult {
    const {partners, home, locale} = input;
    const {size, font, fontSize} = this.#window;
    const found = this.#foundPlaces;
    const selected = found.some(({id}) => id === input.selected)
      ? input.selected
      : null;
    const view = this.#view;
    const map = mapView({
      view,
      size,
      markersIn: this.#clusters(found),
      partnerOf: this.#partnerOf,
      nameOf: ({name, place}) => (place ?? name)[locale],
      home,
      selected,
      hovered: this.#hovered,
      focused: this.#focused,
      measure: (text) =>
        isPrerendering
          ? text.length * fontSize * 0.6
          : textWidth(text, font ?? ''),
      lineHeight: fontSize * 1.2,
      controls: isPlain ? [] : controlDiscs(size, fontSize),
    });
    this.#drawn = map;
    const ids = this.#members?.ids ?? [];
    const members = found.filter(({id}) => ids.includes(id));
    if (!members.length) this.#members = undefined;
    const stop = map.markers.some(({id}) => id === this.#tabStop)
      ? this.#tabStop
      : map.markers[0]?.id;

    return html`
      ${renderMap(map, {
        size,
        lines: this.#lines(partners, home?.location, selected),
        tabStop: stop,
        seats: this.#seats,
        isChosen: ({partner}) => partner?.id === selected,
        labelOf: (marker) => this.#labelOf(marker, input),
        choose: this.#onClick,
      })}
      ${
        isPlain
          ? nothing
          : renderMapControls({
              locale,
              view,
              size,
              region: this.#window.region(input.region, this.#allPoints),
              seenIn: this.#seenIn,
              zoom: (factor) => this.#window.zoom(factor, this.#view),
              step: (right, down) => this.#window.step(right, down, this.#view),
              goTo: (region) =>
                this.#window.goTo(region, this.#allPoints, this.#view),
            })
      }
      ${
        members.length
          ? renderMembers({
              locale,
              members: members.map(({partner}) => partner),
              selected,
              choose: (id) => this.#choose(id === selected ? null : id),
              close: this.#closeMembers,
            })
          : nothing
      }
    `;
  }

  get #view(): Viewport {
    const {region = 'auto'} = this.#input ?? {};
    return this.#window.view(region, this.#allPoints);
  }

  get #allPlaces(): ReadonlyMap<string, PartnerPlace> {
    return this.#places(this.#input?.all ?? NO_PARTNERS);
  }

  get #allPoints(): readonly Point[] {
    return this.#points(this.#allPlaces);
  }

  get #foundPlaces(): readonly PartnerPlace[] {
    return this.#found(this.#input?.partners ?? NO_PARTNERS, this.#allPlaces);
  }

  readonly #partnerOf = (id: string): Partner | undefined =>
    this.#allPlaces.get(id)?.partner;

  readonly #partnersOf = ({ids}: MapMarker): readonly Partner[] =>
    ids.flatMap((id) => this.#partnerOf(id) ?? []);

  #labelOf(marker: MapMarker, {home, locale}: MapInput): string {
    const {partner, ids} = marker;
    if (partner) return partnerEntry(partner, locale, home?.location).label;
    const {list, number} = formatsIn(locale);
    if (isPrerendering)
      return list(this.#partnersOf(marker).map(({name}) => name[locale]));
    const members = number(ids.length);
    const msg = msgIn(locale);
    return msg(str`${members} partners, show them`);
  }

  #markerOf(event: Event): MapMarker | undefined {
    const id = idOf(event);
    return this.#drawn?.markers.find((marker) => marker.id === id);
  }

  readonly #onClick = (event: Event): void => {
    const marker = this.#markerOf(event);
    if (marker) this.#chooseMarker(marker);
  };

  #chooseMarker(marker: MapMarker): void {
    if (this.#gestures.isDragging) return;
    const {partner} = marker;
    if (partner) {
      this.#choose(partner.id === this.#input?.selected ? null : partner.id);
      return;
    }
    const points = this.#partnersOf(marker).map(({location}) =>
      project(location)
    );
    if (canPart(points)) {
      this.#window.show(fitPoints(points, this.#window.size), this.#view);
    } else {
      this.#members = marker;
      this.#sendFocus('.members li button');
    }
  }

  readonly #onFocus = (event: Event): void => {
    const id = idOf(event);
    if (id === undefined) return;
    this.#focused = id;
    this.#tabStop = id;
    this.#host.requestUpdate();
  };

  readonly #onPointer = (event: Event): void => {
    const id = idOf(event);
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#host.requestUpdate();
  };

  readonly #onDoubleClick = (event: MouseEvent): void => {
    if (isOnControl(event)) return;
    const {left, top} = mapOf(event).getBoundingClientRect();
    this.#window.zoom(ZOOM_STEP, this.#view, {
      x: event.clientX - left,
      y: event.clientY - top,
    });
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (this.#onKeyPressed(event)) event.preventDefault();
  };

  /** Whether the map knew what to do with a key. */
  #onKeyPressed(event: KeyboardEvent): boolean {
    const {key} = event;
    const direction = ARROWS[key];
    const marker = this.#markerOf(event);
    if (marker && (key === 'Enter' || key === ' ')) {
      this.#chooseMarker(marker);
    } else if (key === 'Escape' && this.#members) {
      this.#closeMembers();
    } else if (key === 'Escape' && this.#input?.selected != null) {
      this.#choose(null);
    } else if (key === '+' || key === '=') {
      this.#window.zoom(ZOOM_STEP, this.#view);
    } else if (key === '-') {
      this.#window.zoom(1 / ZOOM_STEP, this.#view);
    } else if (marker && direction) {
      this.#focusNext(marker, direction);
    } else if (marker && (key === 'Home' || key === 'End')) {
      this.#focusOn(this.#drawn?.markers.at(key === 'Home' ? 0 : -1)?.id);
    } else if (direction && !this.#members) {
      this.#window.step(...STEPS[direction], this.#view);
    } else {
      return false;
    }
    return true;
  }

  /** Goes on to the next marker, also to one outside of the window. */
  #focusNext(from: MapMarker, direction: Direction): void {
    const {size} = this.#window;
    const view = this.#view;
    const clusters = this.#clusters(this.#foundPlaces);
    const all = clusters(view, size, Infinity).map((marker) => ({
      id: marker.id,
      plane: marker,
      ...toScreen(view, size, marker),
    }));
    const next = neighbour(from, all, direction);
    if (!next) return;
    this.#window.reveal(next.plane, undefined, view);
    this.#focusOn(next.id);
  }

  #focusOn(id: string | undefined): void {
    if (id !== undefined) this.#sendFocus(`[data-id="${id}"]`);
  }

  /** Sends the focus to what the next update draws, without scrolling. */
  #sendFocus(selector: string): void {
    this.#toFocus = selector;
    this.#host.requestUpdate();
  }

  #focusSent(): void {
    if (this.#toFocus === undefined) return;
    const element = this.#host.renderRoot.querySelector<SVGElement>(
      `.map ${this.#toFocus}`
    );
    // On the way to a view it may still come; later it would take the focus
    // from wherever the visitor is then.
    if (element || !this.#window.isMoving) this.#toFocus = undefined;
    // The focus asks for an update, which must not be while one is going on.
    void this.#host.updateComplete.then(() =>
      element?.focus({preventScroll: true})
    );
  }

  readonly #standIn = (id: string) =>
    this.#drawn?.markers.find(({ids}) => ids.includes(id));

  /**
   * Holds the focus in the map where zooming took away the marker that had it:
   * the marker or cluster that now stands for the partner gets it.
   */
  #keepFocus(): void {
    const id = this.#focused;
    const markers = this.#drawn?.markers ?? [];
    if (id === undefined || markers.some((marker) => marker.id === id)) return;
    this.#focused = undefined;
    const heir = this.#standIn(id) ?? markers[0];
    // Unless it is on its way to another already.
    this.#toFocus ??= heir && `[data-id="${heir.id}"]`;
  }

  /**
   * The focus leaves a marker: by the visitor, or because an update has just
   * taken it away, and then `#keepFocus` has yet to know which it was.
   */
  readonly #onBlur = (event: Event): void => {
    const id = idOf(event);
    void this.#host.updateComplete.then(() => {
      if (id === undefined || this.#focused !== id) return;
      this.#focused = undefined;
      this.#host.requestUpdate();
    });
  };

  /** How many of the shown partners a region's view has. */
  readonly #seenIn = (region: Region): number => {
    const view = this.#window.regionView(region, this.#allPoints);
    return this.#counts[region](view, this.#window.size, this.#foundPlaces);
  };

  readonly #closeMembers = (): void => {
    const cluster = this.#members;
    this.#members = undefined;
    // Zooming may have made another one of it meanwhile.
    if (cluster) this.focusOn(cluster.id);
  };
}

/** The map's window, to whose element the listeners are bound. */
const mapOf = (event: Event) =>
  // The template binds the listeners to this element and no other.
  event.currentTarget as HTMLElement;

/** The id of the marker that an event comes from, if it does. */
const idOf = ({target}: Event): string | undefined =>
  target instanceof Element
    ? (target.closest('.marker')?.getAttribute('data-id') ?? undefined)
    : undefined;

const isOnControl = ({target}: Event) =>
  target instanceof Element && target.closest('button, .marker') !== null;
