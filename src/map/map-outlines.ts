import {memo} from '../element/memo.js';
import {
  canHaveFineOutlines,
  fineOutlines,
  requestFineOutlines,
} from './fine-outlines-request.js';
import type {Outlines} from '../geo/fine-outlines.js';
import * as base from '../geo/land-outline.js';
import type {Point} from '../geo/projection.js';
import {baseScaleAt, hasBaseBorders} from './base-scale.js';
import type {Country} from './country-names.js';
import {MAX_SCALE, type Size, type Viewport} from './viewport.js';

/** `auto`: fine outlines once the map is close enough; `simple`: never. */
export type Land = 'auto' | 'simple';

const BASE: Outlines = {
  land: base.LAND,
  borders: base.BORDERS,
  disputed: base.DISPUTED,
};

const BASE_LAND: Outlines = {...BASE, borders: '', disputed: ''};

const NO_COUNTRIES: readonly Country[] = [];

/**
 * The outlines that a map draws: the base outlines of the bundle, and closer up
 * the fine ones, which are requested when the visitor first zooms that far.
 */
export class MapOutlines {
  land: Land = 'auto';
  #isRequested = false;
  #isRefined = false;
  /** Clipped outlines are cached, because a map moves within them for a while. */
  readonly #within = memo(
    (left: number, top: number, right: number, bottom: number) =>
      fineOutlines()?.outlinesWithin(left, top, right, bottom)
  );

  /** The largest scale at which the outlines around a point look right. */
  maxScaleAt(point: Point): number {
    return this.#isFine ? MAX_SCALE : baseScaleAt(point);
  }

  /** The same, but with the fine outlines if they can be had. */
  possibleScaleAt(point: Point): number {
    return this.#canRefine ? MAX_SCALE : this.maxScaleAt(point);
  }

  /** Whether a viewport needs fine outlines, which nobody has requested yet. */
  lacks(viewport: Viewport): boolean {
    return (
      this.#canRefine &&
      !this.#isRequested &&
      viewport.scale > baseScaleAt(viewport)
    );
  }

  /** Requests the fine outlines. Resolves also if they cannot be had. */
  async request(): Promise<void> {
    this.#isRequested = true;
    await requestFineOutlines();
  }

  /** Draws with the fine outlines from now on, if they are loaded. */
  refine(): void {
    this.#isRefined = fineOutlines() !== undefined;
  }

  /** Returns the outlines for a viewport: fine ones at least as far as it shows. */
  within(viewport: Viewport, size: Size): Outlines {
    if (!this.#needsFine(viewport))
      return hasBaseBorders(viewport, size) ? BASE : BASE_LAND;
    // The rectangle is twice as large as the viewport, and moves by halves of it.
    const level = 2 ** Math.floor(Math.log2(viewport.scale));
    const [width, height] = [size.width / level, size.height / level];
    const x = (Math.round((2 * viewport.x) / width) * width) / 2;
    const y = (Math.round((2 * viewport.y) / height) * height) / 2;
    return this.#within(x - width, y - height, x + width, y + height) ?? BASE;
  }

  /** Returns the countries that may be named: those of the fine outlines. */
  countriesFor(viewport: Viewport): readonly Country[] {
    return this.#needsFine(viewport)
      ? (fineOutlines()?.COUNTRIES ?? NO_COUNTRIES)
      : NO_COUNTRIES;
  }

  get #canRefine(): boolean {
    return this.land === 'auto' && canHaveFineOutlines();
  }

  get #isFine(): boolean {
    return this.land === 'auto' && this.#isRefined;
  }

  #needsFine(viewport: Viewport): boolean {
    return this.#isFine && viewport.scale > baseScaleAt(viewport);
  }
}
