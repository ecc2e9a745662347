import type {ReactiveControllerHost} from 'lit';
import {ZOOM_STEP} from './controls.js';
import {type FocusController, markerIdOf} from './focus-controller.js';
import {Gestures} from './gestures.js';
import {onMapKey} from './keys.js';
import type {MapMarker, MapPlace} from './map.model.js';
import {type Direction, neighbour} from './neighbours.js';
import {canSeparate, fitPoints} from './regions.js';
import type {Scene} from './scene.js';
import {toScreen} from './viewport.js';

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

  /** Returns the listed members among the places that are shown. */
  membersOf(places: readonly MapPlace[]): readonly MapPlace[] {
    const ids = this.#cluster?.ids ?? [];
    const members = places.filter(({id}) => ids.includes(id));
    if (!members.length) this.#cluster = undefined;
    return members;
  }

  readonly toggle = (id: string): void =>
    this.#choose(id === this.#scene.input?.selected ? null : id);

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
    const map = this.#focus.map.value;
    if (!map || isOnControl(event)) return;
    const {left, top} = map.getBoundingClientRect();
    this.#scene.zoom(ZOOM_STEP, {
      x: event.clientX - left,
      y: event.clientY - top,
    });
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const marker = this.#markerOf(event);
    const {input, zoom, step} = this.#scene;
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
      clear: input?.selected == null ? undefined : () => this.#choose(null),
      zoom,
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
    const {viewports, viewport, size, placesOf} = this.#scene;
    const points = placesOf(marker);
    if (canSeparate(points)) {
      viewports.show(fitPoints(points, size.size), viewport);
    } else {
      this.#cluster = marker;
      this.#focus.focusMembers();
    }
  }

  /** Focuses the next marker in a direction, also one out of view. */
  #focusNeighbour(from: MapMarker, direction: Direction): void {
    const {markersIn, viewports, viewport, size} = this.#scene;
    const all = markersIn(viewport, size.size, Infinity).map((marker) => ({
      id: marker.id,
      plane: marker,
      ...toScreen(viewport, size.size, marker),
    }));
    const next = neighbour(from, all, direction);
    if (!next) return;
    viewports.reveal(next.plane, undefined, viewport);
    this.#focus.focusMarker(next.id);
  }
}

const isOnControl = ({target}: Event) =>
  target instanceof Element && target.closest('button, .marker') !== null;
