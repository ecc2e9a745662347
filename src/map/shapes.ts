/** The shape of a marker: it tells kinds of places apart, also without colours. */
export type Shape =
  | 'circle'
  | 'square'
  | 'diamond'
  | 'triangle'
  | 'plus'
  | 'down'
  | 'star'
  | 'hourglass';

/** The shapes as SVG path data about the origin, of about the same weight. */
export const SHAPES: Readonly<Record<Shape, string>> = {
  circle: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
  square: 'M-4.5 -4.5h9v9h-9z',
  diamond: 'M0 -6L6 0L0 6L-6 0z',
  triangle: 'M0 -6L6 4.5H-6z',
  plus: 'M-2 -6h4v4h4v4h-4v4h-4v-4h-4v-4h4z',
  down: 'M0 6L6 -4.5H-6z',
  star: 'M0 -6.5L1.9 -2.2L6.3 -1.8L3 1.2L4 5.7L0 3.4L-4 5.7L-3 1.2L-6.3 -1.8L-1.9 -2.2z',
  hourglass: 'M-5 -5.5H5L-5 5.5H5z',
};
