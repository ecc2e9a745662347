import type {ReactiveControllerHost} from 'lit';
import {memo} from '../element/memo.js';
import {type Point, project} from '../geo/projection.js';
import {clusterPlaces, type Marker} from './clusters.js';
import type {MapHome, MapPlace} from './map.model.js';
import type {MapTexts} from './map-texts.js';
import {type Land, OutlinesController} from './outlines-controller.js';
import type {Region} from './regions.js';
import {SizeController} from './size-controller.js';
import {ViewportController} from './viewport-controller.js';
import {isVisible, type Size, type Viewport} from './viewport.js';

/** What a map shows. Arrays and maps that stay the same keep results cached. */
export interface MapInput {
  /** The places to show. */
  readonly places: readonly MapPlace[];
  /** All places by id, also those hidden by a filter: regions depend on all. */
  readonly all: ReadonlyMap<string, MapPlace>;
  readonly home: MapHome | undefined;
  readonly selected: string | null;
  readonly region: Region | 'auto';
  readonly land: Land;
  readonly texts: MapTexts;
  /** Whether the map has no buttons. */
  readonly isPlain: boolean;
}

/** Shared empty array and map, so that cached results stay valid. */
const NO_PLACES: readonly MapPlace[] = [];
const NO_PLACES_BY_ID: ReadonlyMap<string, MapPlace> = new Map();

/** Counts the places that a viewport shows. */
const countVisible = (
  viewport: Viewport,
  size: Size,
  places: readonly Point[]
) => places.filter((place) => isVisible(viewport, size, place)).length;

/** The places that a map shows, and how it shows them at present. */
export class Scene {
  input: MapInput | undefined;
  readonly size: SizeController;
  readonly outlines: OutlinesController;
  readonly viewports: ViewportController;

  readonly #points = memo((all: MapInput['all']): readonly Point[] => [
    ...all.values(),
  ]);
  readonly #clusters = memo(clusterPlaces);
  readonly #counts = {world: memo(countVisible), europe: memo(countVisible)};

  constructor(host: ReactiveControllerHost) {
    this.size = new SizeController(host, () => {
      // The place that is chosen from the start is visible from the start.
      const {selected, places} = this.input ?? {};
      const chosen = places?.find(({id}) => id === selected);
      if (chosen) this.reveal(chosen, false);
    });
    this.outlines = new OutlinesController(host);
    this.viewports = new ViewportController(host, this.size);
  }

  get places(): readonly MapPlace[] {
    return this.input?.places ?? NO_PLACES;
  }

  /** All places, also those hidden by a filter. */
  get points(): readonly Point[] {
    return this.#points(this.input?.all ?? NO_PLACES_BY_ID);
  }

  get viewport(): Viewport {
    return this.viewports.viewport(this.input?.region ?? 'auto', this.points);
  }

  /** Returns the markers in a viewport. */
  get markersIn(): ReturnType<typeof clusterPlaces> {
    return this.#clusters(this.places);
  }

  readonly placeOf = (id: string): MapPlace | undefined =>
    this.input?.all.get(id);

  readonly placesOf = ({ids}: Pick<Marker, 'ids'>): readonly MapPlace[] =>
    ids.flatMap((id) => this.placeOf(id) ?? []);

  /** Counts the shown places that a region has in view. */
  readonly countIn = (region: Region): number =>
    this.#counts[region](
      this.viewports.regionViewport(region, this.points),
      this.size.size,
      this.places
    );

  /** Brings a point of the plane into view. */
  reveal(point: Point, isAnimated = true): void {
    const {home} = this.input ?? {};
    const start = home && project(home.location);
    this.viewports.reveal(point, start, this.viewport, isAnimated);
  }

  readonly zoom = (factor: number, about?: Point): void =>
    this.viewports.zoom(factor, this.viewport, about);

  readonly step = (right: number, down: number): void =>
    this.viewports.step(right, down, this.viewport);

  readonly goTo = (region: Region): void =>
    this.viewports.goTo(region, this.points, this.viewport);
}
