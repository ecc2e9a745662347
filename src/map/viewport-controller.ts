import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {memo} from '../element/memo.js';
import {isPrerendering} from '../element/prerendering.js';
import type {Point} from '../geo/projection.js';
import {showsAll} from './clear-view.js';
import {revealed, zoomedOn} from './destinations.js';
import {
  autoRegion,
  clearRegionViewport,
  foundViewport,
  type Region,
  type Sights,
} from './regions.js';
import type {MapOutlines} from './map-outlines.js';
import type {SizeController} from './size-controller.js';
import {ViewportAnimation} from './viewport-animation.js';
import {clampViewport, panBy, type Viewport, zoomBy} from './viewport.js';

/** Found places that are all visible are shown closer only if that pays. */
const CLOSER = 2;

/** The part of the world that a map shows, and the moves to another part. */
export class ViewportController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #size: SizeController;
  readonly #outlines: MapOutlines;
  readonly #autoRegion = memo(autoRegion);
  readonly #regionViewports = {
    world: memo(clearRegionViewport),
    europe: memo(clearRegionViewport),
  };
  readonly #foundViewport = memo(foundViewport);
  #region: Region | undefined;
  /** The viewport the visitor moved to; undefined while a region is shown. */
  #moved: Viewport | undefined;
  /**
   * What a filter has found, while the map shows it instead of the visitor's own
   * viewport. A move by the visitor ends that.
   */
  #found: readonly Point[] | undefined;
  readonly #animation = new ViewportAnimation(() => this.#host.requestUpdate());

  constructor(
    host: ReactiveControllerHost,
    size: SizeController,
    outlines: MapOutlines
  ) {
    this.#host = host;
    this.#size = size;
    this.#outlines = outlines;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#animation.stop();
  }

  /** Whether an animation is running. */
  get isMoving(): boolean {
    return this.#animation.target !== undefined;
  }

  /** The region that is shown; undefined once the visitor moved the map. */
  region(sights: Sights): Region | undefined {
    return this.#animation.passing || this.#found || this.#moved
      ? undefined
      : this.#regionFor(sights);
  }

  /** The viewport that is shown at present. */
  viewport(sights: Sights): Viewport {
    return this.#animation.passing
      ? clampViewport(this.#animation.passing, this.#size.size)
      : this.#settled(sights);
  }

  /** The viewport of a region at the present size. */
  regionViewport(region: Region, sights: Sights): Viewport {
    return this.#regionViewports[region](region, this.#size.size, sights);
  }

  /**
   * The viewport that the map would show if all outlines were fine. What a filter
   * finds is never worth a request.
   */
  wanted(sights: Sights): Viewport {
    const {size} = this.#size;
    if (this.#found)
      return this.#limited(
        this.#foundViewport(this.#found, size, sights.controls)
      );
    return this.#moved
      ? clampViewport(this.#moved, size)
      : this.regionViewport(this.#regionFor(sights), sights);
  }

  /** Goes on to the wanted viewport, once the outlines allow it. */
  resume(from: Viewport, sights: Sights): void {
    this.#animation.start(from, this.#settled(sights));
  }

  /** Where the map is going, or is. */
  destination(sights: Sights): Viewport {
    return this.#animation.target ?? this.viewport(sights);
  }

  /** Shows the region that the host page asks for, whatever the visitor chose. */
  reset(): void {
    this.#animation.stop();
    this.#region = undefined;
    this.#moved = undefined;
    this.#found = undefined;
  }

  /** Goes to a region and keeps showing it when the size changes. */
  goTo(region: Region, sights: Sights): void {
    const from = this.viewport(sights);
    this.#region = region;
    this.#moved = undefined;
    this.#found = undefined;
    this.#animation.start(from, this.#settled(sights));
  }

  /** Goes to a viewport. */
  show(to: Viewport, from: Viewport): void {
    this.#moved = this.#limited(to, this.#outlines.possibleScaleAt(to));
    this.#found = undefined;
    this.#animation.start(from, this.#limited(to));
  }

  /** Goes to what a filter has found, unless all of it is well in view. */
  showFound(points: readonly Point[], sights: Sights): void {
    const {size} = this.#size;
    const from = this.viewport(sights);
    const now = this.#animation.target ?? from;
    const to = this.#foundViewport(points, size, sights.controls);
    if (
      to.scale < now.scale * CLOSER &&
      showsAll(now, size, points, sights.controls)
    )
      return;
    this.#found = points;
    this.#animation.start(from, this.#limited(to));
  }

  /** Returns from what a filter has found to the visitor's own viewport. */
  leaveFound(sights: Sights): void {
    if (!this.#found) return;
    const from = this.viewport(sights);
    this.#found = undefined;
    this.#animation.start(from, this.#settled(sights));
  }

  /** Zooms by a factor; further steps add up while the map still moves. */
  zoom(factor: number, from: Viewport, about?: Point): void {
    const base = this.#animation.target ?? from;
    const possible = this.#possible(factor, base);
    this.show(zoomBy(base, this.#size.size, possible, about), from);
  }

  /**
   * Zooms about the first of some points of the plane, and keeps the others in view
   * as far as the first one allows.
   */
  zoomOn(factor: number, anchors: readonly Point[], sights: Sights): void {
    const {size} = this.#size;
    const from = this.viewport(sights);
    const base = this.#animation.target ?? from;
    const to = zoomedOn(
      base,
      size,
      this.#possible(factor, base),
      anchors,
      sights
    );
    // At the limit the map stays.
    if (to !== base) this.show(to, from);
  }

  /** Pans by a third of the map. */
  step(right: number, down: number, from: Viewport): void {
    const {width, height} = this.#size.size;
    const to = panBy(
      this.#animation.target ?? from,
      this.#size.size,
      (-right * width) / 3,
      (-down * height) / 3
    );
    this.show(to, from);
  }

  /** Follows a drag or a pinch, without animation. */
  follow(from: Viewport, dx: number, dy: number, factor: number, at: Point) {
    this.#animation.stop();
    this.#found = undefined;
    this.#moved = zoomBy(
      panBy(from, this.#size.size, dx, dy),
      this.#size.size,
      this.#possible(factor, from),
      at
    );
    this.#host.requestUpdate();
  }

  /**
   * Brings a point into view, unless it is visible: from far together with the
   * start of its line, from near by the shortest way.
   */
  reveal(
    point: Point,
    start: Point | undefined,
    sights: Sights,
    isAnimated = true
  ): void {
    // The map reveals the chosen place once its size is known.
    if (isPrerendering || !this.#size.isMeasured) return;
    const from = this.viewport(sights);
    const viewport = this.#animation.target ?? from;
    const to = revealed(viewport, this.#size.size, point, start, sights);
    if (to === viewport) return;
    if (isAnimated) this.show(to, from);
    else this.#moved = to;
  }

  /** Returns a factor of zooming, or as much of it as outlines can be had for. */
  #possible(factor: number, from: Viewport): number {
    const most = this.#outlines.possibleScaleAt(from) / from.scale;
    return Math.min(factor, Math.max(1, most));
  }

  /** The viewport of a map that does not move. */
  #settled(sights: Sights): Viewport {
    const wanted = this.wanted(sights);
    // Regions are shown whole, however large the map is.
    return this.#found || this.#moved ? this.#limited(wanted) : wanted;
  }

  /** Shows more around the centre if the scale would be too large there. */
  #limited(
    viewport: Viewport,
    scale = this.#outlines.maxScaleAt(viewport)
  ): Viewport {
    return viewport.scale > scale
      ? clampViewport({...viewport, scale}, this.#size.size)
      : viewport;
  }

  #regionFor({asked, points}: Sights): Region {
    if (this.#region) return this.#region;
    return asked === 'auto' ? this.#autoRegion(points, this.#size.size) : asked;
  }
}
