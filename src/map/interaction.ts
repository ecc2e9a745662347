import type {ReactiveControllerHost} from 'lit';
import {isPrerendering} from '../element/prerendering.js';
import {ZOOM_STEP} from './controls.js';
import {type FocusController, markerIdOf} from './focus-controller.js';
import {Gestures, placeOf} from './gestures.js';
import {onMapKey} from './keys.js';
import type {MapMarker, MapPlace} from './map.model.js';
import {type Direction, neighbour} from './neighbours.js';
import {canSeparate, fitPoints} from './regions.js';
import type {Scene} from './scene.js';
import {isVisible, toScreen} from './viewport.js';
import {zoomAnchors} from './zoom-anchor.js';

/** What the visitor does on a map by pointer and keyboard. */
export class Interaction {
  /** The markers that are drawn. */
  markers: readonly MapMarker[] = [];
  /** The id of the marker under the pointer. */
  hovered: string | undefined;

  readonly gestures = new Gestures((...gesture) =>
    this.#scene.viewports.follow(this.#scene.viewport, ...gesture)
  );
  readonly #host: ReactiveControllerHost;
  readonly #scene: Scene;
  readonly #focus: FocusController;
  readonly #choose: (id: string | null) => void;
  #isLost = false;
  /** The cluster whose members are listed, because no zooming separates them. */
  #cluster: MapMarker | undefined;

  constructor(
    host: ReactiveControllerHost,
    scene: Scene,
    focus: FocusController,
    choose: (id: string | null) => void
  ) {
    this.#host = host;
    this.#scene = scene;
    this.#focus = focus;
    this.#choose = choose;
  }

  /** Whether the map shows neither a place nor the home, and should offer to. */
  isLost(): boolean {
    const {home, places, viewport, viewports, size} = this.#scene;
    const isEmpty =
      !isPrerendering &&
      places.length > 0 &&
      this.markers.length === 0 &&
      !(home && isVisible(viewport, size.size, home));
    // A move from one place to another may pass over none.
    this.#isLost = isEmpty && (this.#isLost || !viewports.isMoving);
    return this.#isLost;
  }

  /** Returns the listed members among the places that are shown. */
  membersOf(places: readonly MapPlace[]): readonly MapPlace[] {
    const ids = this.#cluster?.ids ?? [];
    const members = places.filter(({id}) => ids.includes(id));
    if (!members.length) this.#cluster = undefined;
    return members;
  }

  readonly toggle = (id: string): void =>
    this.#choose(id === this.#scene.selected ? null : id);

  readonly closeMembers = (): void => {
    const cluster = this.#cluster;
    this.#cluster = undefined;
    // Since then, zooming may have merged it into another cluster.
    if (cluster) this.#focus.focusPlace(cluster.id);
  };

  readonly onClick = (event: Event): void => {
    const marker = this.#markerOf(event);
    if (marker) this.#activate(marker);
  };

  readonly onHover = (event: Event): void => {
    const id = markerIdOf(event);
    if (id === this.hovered) return;
    this.hovered = id;
    this.#host.requestUpdate();
  };

  readonly onDoubleClick = (event: MouseEvent): void => {
    if (!isOnControl(event)) this.#scene.zoom(ZOOM_STEP, placeOf(event));
  };

  /** Zooms by a button or a key: never away from what the visitor looks at. */
  readonly zoom = (factor: number): void => {
    const {viewports, sights, size, chosen, home, places} = this.#scene;
    // Where the map is going, for quick steps add up.
    const viewport = viewports.destination(sights);
    const markers = this.#scene.markersIn(viewport, size.size);
    const focused = this.#scene.placeOf(this.#focus.focused ?? '');
    const anchors = zoomAnchors(
      {chosen, focused, markers, home, places},
      viewport,
      size.size,
      factor
    );
    viewports.zoomOn(factor, anchors, sights);
  };

  /** Goes to all places, and takes the focus along. */
  readonly showAll = (): void => {
    this.#scene.showAll();
    this.#focus.focusAny();
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const marker = this.#markerOf(event);
    const {selected, step} = this.#scene;
    onMapKey(event, {
      marker: marker && {
        activate: () => this.#activate(marker),
        goTo: (direction) => this.#focusNeighbour(marker, direction),
        goToEnd: (end) =>
          this.#focus.focusMarker(
            this.markers.at(end === 'first' ? 0 : -1)?.id
          ),
      },
      closeMembers: this.#cluster && this.closeMembers,
      clear: selected === null ? undefined : () => this.#choose(null),
      zoom: this.zoom,
      step,
    });
  };

  #markerOf(event: Event): MapMarker | undefined {
    const id = markerIdOf(event);
    return this.markers.find((marker) => marker.id === id);
  }

  /** Chooses a place, or opens a cluster. */
  #activate(marker: MapMarker): void {
    if (this.gestures.isDragging) return;
    if (marker.place) {
      this.toggle(marker.place.id);
      return;
    }
    const {viewports, viewport, outlines, size, placesOf} = this.#scene;
    const points = placesOf(marker);
    const close = fitPoints(points, size.size);
    if (canSeparate(points, outlines.possibleScaleAt(close))) {
      viewports.show(close, viewport);
    } else {
      this.#cluster = marker;
      this.#focus.focusMembers();
    }
  }

  /** Focuses the next marker in a direction, also one out of view. */
  #focusNeighbour(from: MapMarker, direction: Direction): void {
    const {markersIn, viewports, viewport, sights, size} = this.#scene;
    const all = markersIn(viewport, size.size, Infinity).map((marker) => ({
      id: marker.id,
      plane: marker,
      ...toScreen(viewport, size.size, marker),
    }));
    const next = neighbour(from, all, direction);
    if (!next) return;
    viewports.reveal(next.plane, undefined, sights);
    this.#focus.focusMarker(next.id);
  }
}

const isOnControl = ({target}: Event) =>
  target instanceof Element && target.closest('button, .marker') !== null;
