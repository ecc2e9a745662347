/** The shape of a marker: it tells kinds of places apart, also without colours. */
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle';

/** The shapes as SVG path data about the origin, of about the same weight. */
export const SHAPES: Readonly<Record<Shape, string>> = {
  circle: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
  square: 'M-4.5 -4.5h9v9h-9z',
  diamond: 'M0 -6L6 0L0 6L-6 0z',
  triangle: 'M0 -6L6 4.5H-6z',
};
