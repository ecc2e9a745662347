import {matchesMedia} from '../element/media.js';
import {interpolate, type Viewport} from './viewport.js';

/** Duration of a move from one viewport to the next, ms. */
const DURATION = 200;

const easeOut = (t: number) => 1 - (1 - t) ** 3;

/**
 * The animation from one viewport to the next. If the visitor prefers reduced
 * motion, there is none.
 */
export class ViewportAnimation {
  /** The viewport at this moment; undefined while nothing moves. */
  passing: Viewport | undefined;
  /** The viewport at the end; undefined while nothing moves. */
  target: Viewport | undefined;

  readonly #onFrame: () => void;
  #frame = 0;

  /** `onFrame` is called whenever `passing` has changed. */
  constructor(onFrame: () => void) {
    this.#onFrame = onFrame;
  }

  start(from: Viewport, to: Viewport): void {
    this.stop();
    if (matchesMedia('(prefers-reduced-motion: reduce)')) {
      this.#onFrame();
      return;
    }
    this.target = to;
    this.passing = from;
    let start: number | undefined;
    const move = (now: number) => {
      start ??= now;
      const t = (now - start) / DURATION;
      if (t >= 1) this.stop();
      else {
        this.passing = interpolate(from, to, easeOut(t));
        this.#frame = requestAnimationFrame(move);
      }
      this.#onFrame();
    };
    this.#frame = requestAnimationFrame(move);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.passing = undefined;
    this.target = undefined;
  }
}
