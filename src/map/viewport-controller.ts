import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {memo} from '../element/memo.js';
import {isPrerendering} from '../element/prerendering.js';
import type {Point} from '../geo/projection.js';
import {
  autoRegion,
  between,
  fitPoints,
  isSeen,
  panBy,
  type Region,
  regionView,
  type Size,
  type Viewport,
  within,
  withSeen,
  zoomBy,
} from './viewport.js';

/** How long the map takes from one view to the next, in milliseconds. */
const EASE = 200;

/** A point that is brought into the window is so far from its edge, CSS px. */
const MARGIN = 64;

const easeOut = (t: number) => 1 - (1 - t) ** 3;

/**
 * The map's window: how large it is, what of the world it shows, and how it
 * gets from one view to the next. Eases, or jumps where the visitor prefers
 * reduced motion.
 */
export class MapWindow implements ReactiveController {
  /**
   * In CSS px; a usual one until the window is measured. Without script it is
   * scaled: so small that its labels can be read where the window is smaller.
   */
  size: Size = isPrerendering
    ? {width: 480, height: 400}
    : {width: 720, height: 450};
  /** The font of the window's labels as CSS; none until it is measured. */
  font: string | undefined;
  /** The size of that font in CSS px. */
  fontSize = 14;

  readonly #host: ReactiveControllerHost;
  readonly #autoRegion = memo(autoRegion);
  readonly #regionViews = {
    world: memo(regionView),
    europe: memo(regionView),
  };
  readonly #measured: () => void;
  #region: Region | undefined;
  /** Where the visitor moved to; without it the region's view shows. */
  #moved: Viewport | undefined;
  #target: Viewport | undefined;
  #frame = 0;
  #element: Element | null = null;
  #observer: ResizeObserver | undefined;

  /** `measured` is called when the size is known for the first time. */
  constructor(host: ReactiveControllerHost, measured: () => void) {
    this.#host = host;
    this.#measured = measured;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observe();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#stop();
  }

  /** Watches the size of the element that is the window. */
  watch(element: Element | null): void {
    if (element === this.#element) return;
    this.#observer?.disconnect();
    this.#element = element;
    // A map that changes places while it is measured waits for the next frame:
    // measured again at once, the page would hear of a ResizeObserver loop.
    if (this.font === undefined) this.#observe();
    else
      requestAnimationFrame(() => {
        if (element === this.#element) this.#observe();
      });
  }

  #observe(): void {
    this.#observer?.disconnect();
    const element = this.#element;
    // Of the window that the map is in: one of another window would report a
    // loop without end when the map goes away together with its frame.
    const Observer = element?.ownerDocument.defaultView?.ResizeObserver;
    if (!Observer) return;
    this.#observer = new Observer(([entry]) => {
      const {width = 0, height = 0} = entry?.contentRect ?? {};
      if (width < 1 || height < 1) return;
      this.size = {width, height};
      const isFirst = this.font === undefined;
      this.#readFont();
      if (isFirst) this.#measured();
      this.#host.requestUpdate();
    });
    this.#observer.observe(element);
  }

  /** Whether the size is the window's own, or as good as that. */
  get isMeasured(): boolean {
    return isPrerendering || this.font !== undefined;
  }

  /** Whether the map is on its way to a view. */
  get isMoving(): boolean {
    return this.#target !== undefined;
  }

  /** The region whose view shows, unless the visitor moved away from it. */
  region(asked: Region | 'auto', points: readonly Point[]): Region | undefined {
    return this.#moved ? undefined : this.#regionFor(asked, points);
  }

  /** What the window shows at present. */
  view(asked: Region | 'auto', points: readonly Point[]): Viewport {
    return this.#moved
      ? within(this.#moved, this.size)
      : this.regionView(this.#regionFor(asked, points), points);
  }

  /** What the window shows of a region. */
  regionView(region: Region, points: readonly Point[]): Viewport {
    return this.#regionViews[region](region, this.size, points);
  }

  /** Forgets where the visitor was: the page asks for another region. */
  reset(): void {
    this.#stop();
    this.#region = undefined;
    this.#moved = undefined;
  }

  /** Goes to a region's view, and stays with it when the window changes. */
  goTo(region: Region, points: readonly Point[], from: Viewport): void {
    this.#ease(from, this.regionView(region, points), () => {
      this.#region = region;
      this.#moved = undefined;
    });
  }

  /** Eases to a view. */
  show(to: Viewport, from: Viewport): void {
    this.#ease(from, to);
  }

  /** Zooms by a factor; steps add up while an earlier one is on its way. */
  zoom(factor: number, from: Viewport, about?: Point): void {
    this.#ease(from, zoomBy(this.#target ?? from, this.size, factor, about));
  }

  /** Pans by a part of the window. */
  step(right: number, down: number, from: Viewport): void {
    const {width, height} = this.size;
    const to = panBy(
      this.#target ?? from,
      this.size,
      (-right * width) / 3,
      (-down * height) / 3
    );
    this.#ease(from, to);
  }

  /** Follows a drag or a pinch, at once. */
  follow(from: Viewport, dx: number, dy: number, factor: number, at: Point) {
    this.#stop();
    this.#moved = zoomBy(panBy(from, this.size, dx, dy), this.size, factor, at);
    this.#host.requestUpdate();
  }

  /**
   * Brings a point into the window, if it is not there: from far with the
   * point where its line begins, from near by the shortest way.
   */
  reveal(
    point: Point,
    start: Point | undefined,
    from: Viewport,
    isEased = true
  ): void {
    // Nothing to do before the window is measured: it is asked again then.
    if (this.font === undefined) return;
    const view = this.#target ?? from;
    if (isSeen(view, this.size, point, MARGIN)) return;
    const both = fitPoints(start ? [start, point] : [point], this.size, MARGIN);
    const to =
      start && both.scale < view.scale
        ? both
        : withSeen(view, this.size, point, MARGIN);
    if (isEased) this.#ease(from, to);
    else this.#moved = to;
  }

  #readFont(): void {
    if (!this.#element) return;
    const {fontFamily, fontSize} = getComputedStyle(this.#element);
    this.fontSize = parseFloat(fontSize);
    this.font = `700 ${fontSize} ${fontFamily}`;
  }

  #regionFor(asked: Region | 'auto', points: readonly Point[]): Region {
    if (this.#region) return this.#region;
    return asked === 'auto' ? this.#autoRegion(points, this.size) : asked;
  }

  #ease(from: Viewport, to: Viewport, arrived?: () => void): void {
    this.#stop();
    this.#target = to;
    const arrive = () => {
      this.#target = undefined;
      this.#moved = to;
      arrived?.();
      this.#host.requestUpdate();
    };
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      arrive();
      return;
    }
    let start: number | undefined;
    const move = (now: number) => {
      start ??= now;
      const t = (now - start) / EASE;
      if (t >= 1) {
        arrive();
        return;
      }
      this.#moved = between(from, to, easeOut(t));
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
