import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {createRef, type Ref} from 'lit/directives/ref.js';
import type {MapMarker} from './map.model.js';

/** The id of a marker, any marker, or the first member in the list of a cluster. */
type Target = {readonly marker: string} | 'any' | 'members';

/**
 * The keyboard focus in a map: a roving tab stop among the markers, and a focus
 * that survives when markers merge, part or change their order.
 */
export class FocusController implements ReactiveController {
  /** The element of the map. */
  readonly map: Ref<HTMLElement> = createRef();
  /** The marker that the Tab key reaches. */
  readonly tabStopRef: Ref<SVGElement> = createRef();
  /** The button of the first member of a cluster. */
  readonly membersRef: Ref<HTMLElement> = createRef();

  readonly #host: ReactiveControllerHost;
  /** Whether the map moves, so that further markers may appear. */
  readonly #isMoving: () => boolean;
  #markers: readonly MapMarker[] = [];
  #focused: string | undefined;
  #tabStop: string | undefined;
  /** Gets the focus once it is drawn. */
  #target: Target | undefined;
  /** The map that had the focus before the update. */
  #focusedMap: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost, isMoving: () => boolean) {
    this.#host = host;
    this.#isMoving = isMoving;
    host.addController(this);
  }

  hostUpdate(): void {
    const {value} = this.map;
    this.#focusedMap = value?.matches(':focus-within') ? value : undefined;
  }

  hostUpdated(): void {
    this.#restoreFocus();
    this.#focusTarget();
  }

  /** The id of the marker that has the focus. */
  get focused(): string | undefined {
    return this.#focused;
  }

  /** Returns the id of the tab stop among the markers that are about to be drawn. */
  tabStopOf(markers: readonly MapMarker[]): string | undefined {
    this.#markers = markers;
    this.#followFocusedPlace();
    const target = this.#target;
    const wanted = typeof target === 'object' ? target.marker : undefined;
    return (
      [wanted, this.#tabStop].find((id) => this.#isDrawn(id)) ?? markers[0]?.id
    );
  }

  /** Focuses a marker after the next update, without scrolling. */
  focusMarker(id: string | undefined): void {
    if (id !== undefined) this.#focusNext({marker: id});
  }

  /** Focuses the marker or cluster of a place, and returns whether there is one. */
  focusPlace(id: string): boolean {
    const marker = this.map.value && this.#representing(id);
    this.focusMarker(marker?.id);
    return marker !== undefined;
  }

  /** Focuses a marker once there is one. */
  focusAny(): void {
    this.#focusNext('any');
  }

  /** Focuses the first member of a cluster. */
  focusMembers(): void {
    this.#focusNext('members');
  }

  /** The focus enters a marker. */
  readonly onFocusIn = (event: Event): void => {
    const id = markerIdOf(event);
    if (id === undefined || (id === this.#focused && id === this.#tabStop))
      return;
    this.#focused = id;
    this.#tabStop = id;
    this.#host.requestUpdate();
  };

  /**
   * The focus leaves a marker: because the visitor moves on, or because an update
   * removes or moves the marker. That is known only after the update.
   */
  readonly onFocusOut = (event: Event): void => {
    const id = markerIdOf(event);
    void this.#host.updateComplete.then(() => {
      if (id === undefined || this.#focused !== id || this.#isTabStopFocused)
        return;
      this.#focused = undefined;
      this.#host.requestUpdate();
    });
  };

  get #isTabStopFocused(): boolean {
    return this.tabStopRef.value?.matches(':focus') ?? false;
  }

  #representing(id: string): MapMarker | undefined {
    return this.#markers.find(({ids}) => ids.includes(id));
  }

  #focusNext(target: Target): void {
    this.#target = target;
    this.#host.requestUpdate();
  }

  /** Restores the focus if the update moved its element in the document. */
  #restoreFocus(): void {
    const map = this.map.value;
    const before = this.#focusedMap;
    this.#focusedMap = undefined;
    if (!before || !map) return;
    // The whole map was drawn anew, because it changes places with the list.
    if (before !== map)
      void this.#host.updateComplete.then(() => this.tabStopRef.value?.focus());
    // The marker that has the focus is the tab stop.
    else if (this.#isDrawn(this.#focused) && !map.matches(':focus-within'))
      this.tabStopRef.value?.focus({preventScroll: true});
  }

  #isDrawn(id: string | undefined): boolean {
    return this.#markers.some((marker) => marker.id === id);
  }

  /**
   * If zooming removes the marker that has the focus, the marker or cluster that
   * represents its place gets the focus.
   */
  #followFocusedPlace(): void {
    const id = this.#focused;
    if (id === undefined || this.#isDrawn(id)) return;
    this.#focused = undefined;
    const next = this.#representing(id) ?? this.#markers[0];
    this.#target ??= next && {marker: next.id};
  }

  #focusTarget(): void {
    const target = this.#target;
    if (!target) return;
    const element =
      target === 'members'
        ? this.membersRef.value
        : target === 'any' || this.#isDrawn(target.marker)
          ? this.tabStopRef.value
          : undefined;
    // While the map moves the target may still appear; later it would take the
    // focus from wherever the visitor is then.
    if (element || !this.#isMoving()) this.#target = undefined;
    // The focus requests an update, which must not happen during an update.
    void this.#host.updateComplete.then(() =>
      element?.focus({preventScroll: true})
    );
  }
}

/** Returns the id of the marker that an event or its tooltip comes from, if any. */
export const markerIdOf = ({target}: Event): string | undefined =>
  target instanceof Element
    ? (target.closest('.marker, .tooltip')?.getAttribute('data-id') ??
      undefined)
    : undefined;
