import type {Point} from '../geo/projection.js';
import {beyond, type Box, type Size, type Viewport} from './viewport.js';

/** Where the base outlines are finer, in the plane; tools/generate/outlines.mjs. */
const EUROPE: Box = {left: 446, top: 30.7, right: 639.8, bottom: 136};

/**
 * The largest scales at which the base outlines look right, in CSS px per unit of
 * the plane: there the coast is 2 to 4 px from Natural Earth 1:50m.
 */
const SCALES = {europe: 7, elsewhere: 3};

/** How far around Europe the base outlines have borders, in units. */
const BORDERS_AROUND = 30;

/** From this scale on the map shows the borders that the base outlines have. */
const BORDER_SCALE = 4;

/** The distance from Europe at which the smaller scale begins, in units. */
const TRANSITION = 40;

/**
 * Returns the largest scale at which the base outlines look right around a point.
 * It changes gradually, so that a map that moves never jumps.
 */
export function baseScaleAt({x, y}: Point): number {
  const {left, top, right, bottom} = EUROPE;
  const away = Math.hypot(beyond(x, left, right), beyond(y, top, bottom));
  const share = Math.min(1, away / TRANSITION);
  return SCALES.europe * (SCALES.elsewhere / SCALES.europe) ** share;
}

/**
 * Whether the base outlines have the borders that a viewport needs: they have those
 * in and around Europe, and none where borders would crowd the world.
 */
export function hasBaseBorders(
  {x, y, scale}: Viewport,
  {width, height}: Size
): boolean {
  const {left, top, right, bottom} = EUROPE;
  return (
    scale >= BORDER_SCALE ||
    (x - width / scale / 2 > left - BORDERS_AROUND &&
      x + width / scale / 2 < right + BORDERS_AROUND &&
      y - height / scale / 2 > top - BORDERS_AROUND &&
      y + height / scale / 2 < bottom + BORDERS_AROUND)
  );
}
