import type {ReactiveControllerHost} from 'lit';
import {memo} from '../element/memo.js';
import {isPrerendering} from '../element/prerendering.js';
import {type LonLat, type Point, project} from '../geo/projection.js';
import {clusterPlaces, type Marker} from './clusters.js';
import type {LegendEntry} from './legend.js';
import type {MapHome, MapPlace} from './map.model.js';
import type {MapTexts} from './map-texts.js';
import {controlBoxes} from './controls.js';
import {type Land, MapOutlines} from './map-outlines.js';
import {foundViewport, type Region, type Sights} from './regions.js';
import {SizeController} from './size-controller.js';
import {isTouch} from './touch.js';
import {ViewportController} from './viewport-controller.js';
import {type Box, isVisible, type Size, type Viewport} from './viewport.js';

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
  /** What the shapes of the markers mean. */
  readonly legend: readonly LegendEntry[];
  /** Whether the map has no buttons. */
  readonly isPlain: boolean;
  /** Whether the visitor filters or searches: the map goes to what is found. */
  readonly isFiltered: boolean;
  /** The number of a place on paper; undefined on the screen. */
  readonly numberOf?: ((id: string) => number | undefined) | undefined;
}

/** Shared empty array and map, so that cached results stay valid. */
const NO_PLACES: readonly MapPlace[] = [];
const NO_PLACES_BY_ID: ReadonlyMap<string, MapPlace> = new Map();

const NO_CONTROLS: readonly Box[] = [];

/** Whether two lists have the same places, although one may be new. */
const areSame = (a: readonly MapPlace[], b: readonly MapPlace[]) =>
  a === b || (a.length === b.length && a.every(({id}, i) => id === b[i]?.id));

/** Counts the places that a viewport shows. */
const countVisible = (
  viewport: Viewport,
  size: Size,
  places: readonly Point[]
) => places.filter((place) => isVisible(viewport, size, place)).length;

/** Returns the ids of the places that a viewport shows. */
const visibleIds = (
  viewport: Viewport,
  size: Size,
  places: MapInput['all']
): readonly string[] =>
  [...places.values()]
    .filter((place) => isVisible(viewport, size, place))
    .map(({id}) => id);

/** The places that a map shows, and how it shows them at present. */
export class Scene {
  #input: MapInput | undefined;
  readonly size: SizeController;
  readonly outlines: MapOutlines;
  readonly viewports: ViewportController;

  readonly #points = memo((all: MapInput['all']): readonly Point[] => [
    ...all.values(),
  ]);
  readonly #home = memo((location: LonLat | undefined) =>
    location ? project(location) : undefined
  );
  readonly #landmarks = memo(
    (points: readonly Point[], home: Point | undefined): readonly Point[] =>
      home ? [...points, home] : points
  );
  readonly #controls = memo(controlBoxes);
  readonly #sights = memo(
    (
      asked: Region | 'auto',
      points: readonly Point[],
      landmarks: readonly Point[],
      controls: readonly Box[]
    ): Sights => ({asked, points, landmarks, controls})
  );
  readonly #clusters = memo(clusterPlaces);
  readonly #idsInView = memo(visibleIds);
  readonly #counts = {world: memo(countVisible), europe: memo(countVisible)};

  constructor(host: ReactiveControllerHost) {
    this.size = new SizeController(host, () => {
      // The place that is chosen from the start is visible from the start.
      const {chosen} = this;
      if (chosen) this.reveal(chosen, false);
    });
    this.outlines = new MapOutlines();
    this.viewports = new ViewportController(host, this.size, this.outlines);
  }

  get places(): readonly MapPlace[] {
    return this.#input?.places ?? NO_PLACES;
  }

  /** All places, also those hidden by a filter. */
  get points(): readonly Point[] {
    return this.#points(this.#input?.all ?? NO_PLACES_BY_ID);
  }

  /** The point at which all lines start. */
  get home(): Point | undefined {
    return this.#home(this.#input?.home?.location);
  }

  /** The chosen place, if the map shows it. */
  get chosen(): MapPlace | undefined {
    const {selected} = this;
    return this.places.find(({id}) => id === selected);
  }

  get selected(): string | null {
    return this.#input?.selected ?? null;
  }

  /** The buttons over the map, in CSS px. */
  get controls(): readonly Box[] {
    const input = this.#input;
    if (isPrerendering || !input || input.isPlain) return NO_CONTROLS;
    const {size, fontSize, textWidth} = this.size;
    const {regions, number} = input.texts;
    // A region shows at most all places, however many a filter hides.
    const count = number(input.all.size);
    return this.#controls(
      size,
      fontSize,
      isTouch(),
      textWidth(regions.world + count),
      textWidth(regions.europe + count)
    );
  }

  get viewport(): Viewport {
    return this.viewports.viewport(this.sights);
  }

  get sights(): Sights {
    const {points} = this;
    return this.#sights(
      this.#input?.region ?? 'auto',
      points,
      this.#landmarks(points, this.home),
      this.controls
    );
  }

  /** Takes what the map shows from now on, and goes to what a filter has found. */
  show(input: MapInput): void {
    const before = this.#input;
    this.#input = input;
    const {places, isFiltered} = input;
    if (!isFiltered || places.length === 0) {
      if (before?.isFiltered) this.#leaveFound();
    } else if (!before?.isFiltered || !areSame(places, before.places)) {
      this.viewports.showFound(places, this.sights);
    }
  }

  /** Returns to the visitor's own viewport, with a choice made meanwhile. */
  #leaveFound(): void {
    const {chosen, viewport, viewports} = this;
    const wasVisible =
      chosen !== undefined && isVisible(viewport, this.size.size, chosen);
    viewports.leaveFound(this.sights);
    if (wasVisible) this.reveal(chosen);
  }

  /** Returns the markers in a viewport. */
  get markersIn(): ReturnType<typeof clusterPlaces> {
    return this.#clusters(this.places, this.home);
  }

  /** The ids of all places in view, also those hidden by a filter. */
  get idsInView(): readonly string[] {
    const all = this.#input?.all;
    return all && this.size.isMeasured
      ? this.#idsInView(this.viewport, this.size.size, all)
      : [];
  }

  readonly placeOf = (id: string): MapPlace | undefined =>
    this.#input?.all.get(id);

  readonly placesOf = ({ids}: Pick<Marker, 'ids'>): readonly MapPlace[] =>
    ids.flatMap((id) => this.placeOf(id) ?? []);

  /** Counts the shown places that a region has in view. */
  readonly countIn = (region: Region): number =>
    this.#counts[region](
      this.viewports.regionViewport(region, this.sights),
      this.size.size,
      this.places
    );

  /**
   * Requests fine outlines if the map is to show more than it can show well, and
   * then goes on to where it stopped.
   */
  async refine(): Promise<void> {
    const {outlines, viewports, size} = this;
    if (!size.isMeasured || !outlines.lacks(viewports.wanted(this.sights)))
      return;
    await outlines.request();
    const from = this.viewport;
    outlines.refine();
    viewports.resume(from, this.sights);
  }

  /** Brings a point of the plane into view. */
  reveal(point: Point, isAnimated = true): void {
    this.viewports.reveal(point, this.home, this.sights, isAnimated);
  }

  /** Goes to all places that the map shows. */
  showAll(): void {
    const {places, viewports, controls, viewport} = this;
    viewports.show(foundViewport(places, this.size.size, controls), viewport);
  }

  readonly zoom = (factor: number, about?: Point): void =>
    this.viewports.zoom(factor, this.viewport, about);

  readonly step = (right: number, down: number): void =>
    this.viewports.step(right, down, this.viewport);

  readonly goTo = (region: Region): void =>
    this.viewports.goTo(region, this.sights);
}
