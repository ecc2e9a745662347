import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {memo} from '../element/memo.js';
import {isPrerendering} from '../element/prerendering.js';
import type {Point} from '../geo/projection.js';
import {autoRegion, fitPoints, type Region, regionViewport} from './regions.js';
import type {SizeController} from './size-controller.js';
import {
  clampViewport,
  interpolate,
  isVisible,
  panBy,
  panToShow,
  type Viewport,
  zoomBy,
} from './viewport.js';

/** Duration of a move from one viewport to the next, ms. */
const DURATION = 200;

/** The least distance of a revealed point from the edge of the map, CSS px. */
const MARGIN = 64;

const easeOut = (t: number) => 1 - (1 - t) ** 3;

/**
 * The part of the world that a map shows, and the animation from one viewport to
 * the next. If the visitor prefers reduced motion, the map jumps.
 */
export class ViewportController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #size: SizeController;
  readonly #autoRegion = memo(autoRegion);
  readonly #regionViewports = {
    world: memo(regionViewport),
    europe: memo(regionViewport),
  };
  #region: Region | undefined;
  /** The viewport the visitor moved to; undefined while a region is shown. */
  #moved: Viewport | undefined;
  #target: Viewport | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost, size: SizeController) {
    this.#host = host;
    this.#size = size;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Whether an animation is running. */
  get isMoving(): boolean {
    return this.#target !== undefined;
  }

  /** The region that is shown; undefined once the visitor moved the map. */
  region(asked: Region | 'auto', points: readonly Point[]): Region | undefined {
    return this.#moved ? undefined : this.#regionFor(asked, points);
  }

  /** The viewport that is shown at present. */
  viewport(asked: Region | 'auto', points: readonly Point[]): Viewport {
    return this.#moved
      ? clampViewport(this.#moved, this.#size.size)
      : this.regionViewport(this.#regionFor(asked, points), points);
  }

  /** The viewport of a region at the present size. */
  regionViewport(region: Region, points: readonly Point[]): Viewport {
    return this.#regionViewports[region](region, this.#size.size, points);
  }

  /** Shows the region that the host page asks for, whatever the visitor chose. */
  reset(): void {
    this.#stop();
    this.#region = undefined;
    this.#moved = undefined;
  }

  /** Goes to a region and keeps showing it when the size changes. */
  goTo(region: Region, points: readonly Point[], from: Viewport): void {
    this.#animate(from, this.regionViewport(region, points), () => {
      this.#region = region;
      this.#moved = undefined;
    });
  }

  /** Goes to a viewport. */
  show(to: Viewport, from: Viewport): void {
    this.#animate(from, to);
  }

  /** Zooms by a factor; further steps add up while the map still moves. */
  zoom(factor: number, from: Viewport, about?: Point): void {
    this.#animate(
      from,
      zoomBy(this.#target ?? from, this.#size.size, factor, about)
    );
  }

  /** Pans by a third of the map. */
  step(right: number, down: number, from: Viewport): void {
    const {width, height} = this.#size.size;
    const to = panBy(
      this.#target ?? from,
      this.#size.size,
      (-right * width) / 3,
      (-down * height) / 3
    );
    this.#animate(from, to);
  }

  /** Follows a drag or a pinch, without animation. */
  follow(from: Viewport, dx: number, dy: number, factor: number, at: Point) {
    this.#stop();
    this.#moved = zoomBy(
      panBy(from, this.#size.size, dx, dy),
      this.#size.size,
      factor,
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
    from: Viewport,
    isAnimated = true
  ): void {
    // The map reveals the chosen place once its size is known.
    if (isPrerendering || !this.#size.isMeasured) return;
    const viewport = this.#target ?? from;
    if (isVisible(viewport, this.#size.size, point, MARGIN)) return;
    const both = fitPoints(
      start ? [start, point] : [point],
      this.#size.size,
      MARGIN
    );
    const to =
      start && both.scale < viewport.scale
        ? both
        : panToShow(viewport, this.#size.size, point, MARGIN);
    if (isAnimated) this.#animate(from, to);
    else this.#moved = to;
  }

  #regionFor(asked: Region | 'auto', points: readonly Point[]): Region {
    if (this.#region) return this.#region;
    return asked === 'auto' ? this.#autoRegion(points, this.#size.size) : asked;
  }

  #animate(from: Viewport, to: Viewport, onEnd?: () => void): void {
    this.#stop();
    this.#target = to;
    const end = () => {
      this.#target = undefined;
      this.#moved = to;
      onEnd?.();
      this.#host.requestUpdate();
    };
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      end();
      return;
    }
    let start: number | undefined;
    const move = (now: number) => {
      start ??= now;
      const t = (now - start) / DURATION;
      if (t >= 1) {
        end();
        return;
      }
      this.#moved = interpolate(from, to, easeOut(t));
      this.#host.requestUpdate();
      this.#frame = requestAnimationFrame(move);
    };
    this.#frame = requestAnimationFrame(move);
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#target = undefined;
  }
}
