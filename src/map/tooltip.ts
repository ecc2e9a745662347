import type {Point} from '../geo/projection.js';
import type {Box, Size} from './viewport.js';

/** The texts of a tooltip. */
export interface TooltipTexts {
  readonly title: string;
  /** Further facts in parts, between which a line may break. */
  readonly facts: readonly string[];
}

/** A tooltip to place at its marker; lengths in CSS px. */
export interface TooltipRequest extends TooltipTexts {
  readonly id: string;
  /** The centre of the marker and its radius. */
  readonly at: Point;
  readonly radius: number;
}

/** What a tooltip must not cover, if there is another place for it. */
export interface Taken {
  /** The labels that stay readable. */
  readonly labels: readonly Box[];
  /** The buttons over the map. */
  readonly controls: readonly Box[];
}

/** How texts are measured. */
export interface Metrics {
  readonly lineHeight: number;
  /** Returns the width of a bold text in CSS px. */
  readonly textWidth: (text: string) => number;
}

/** A line of text in a tooltip. */
interface Line {
  readonly text: string;
  readonly isTitle: boolean;
}

/** A tooltip at its position. */
export interface Tooltip {
  readonly id: string;
  readonly box: Box;
  readonly lines: readonly Line[];
  readonly lineHeight: number;
  /** The point of its arrow, at the edge of the marker. */
  readonly tip: Point;
  readonly side: Side;
}

type Side = 'above' | 'below' | 'left' | 'right';

const SIDES = ['above', 'below', 'right', 'left'] as const;

/** The length of the arrow, and the space around the texts, CSS px. */
export const ARROW = 6;
export const PADDING = {x: 10, y: 6} as const;

/** The least distance from the edge of the map, CSS px. */
const EDGE = 4;

/** The longest line, in multiples of the height of a line. */
const MAX_WIDTH = 17;

/** The width of the smaller facts as a share of bold text of the normal size. */
const FACTS = 0.84;

/** The separators of parts, of the words of a part, and of the letters of a word. */
const SEPARATORS = [' · ', ' ', ''] as const;

/** Joins parts to lines no wider than a limit; a part that is wider is broken. */
function linesOf(
  parts: readonly string[],
  level: number,
  limit: number,
  widthOf: (text: string) => number
): readonly string[] {
  const [separator = '', next] = SEPARATORS.slice(level);
  const lines: string[] = [];
  for (const part of parts) {
    if (next !== undefined && widthOf(part) > limit) {
      lines.push(...linesOf(part.split(next), level + 1, limit, widthOf));
      continue;
    }
    const last = lines.at(-1);
    const joined = last === undefined ? part : last + separator + part;
    if (last !== undefined && widthOf(joined) <= limit)
      lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines;
}

export const clamp = (at: number, low: number, high: number) =>
  Math.max(low, Math.min(high, at));

/** The box of a tooltip on one side of its marker, shifted into the map. */
function boxAt(
  side: Side,
  {at, radius}: TooltipRequest,
  {width, height}: Size,
  map: Size
): Box {
  const reach = radius + ARROW;
  const left = {
    above: at.x - width / 2,
    below: at.x - width / 2,
    right: at.x + reach,
    left: at.x - reach - width,
  }[side];
  const top = {
    above: at.y - reach - height,
    below: at.y + reach,
    right: at.y - height / 2,
    left: at.y - height / 2,
  }[side];
  const x = clamp(left, EDGE, Math.max(EDGE, map.width - EDGE - width));
  const y = clamp(top, EDGE, Math.max(EDGE, map.height - EDGE - height));
  return {left: x, top: y, right: x + width, bottom: y + height};
}

const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The box around a disc. */
const boxAround = ({x, y}: Point, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/**
 * Places a tooltip above its marker or, if it would leave the map there or cover
 * what should stay visible, on another side. It never leaves the map.
 */
export function placeTooltip(
  request: TooltipRequest,
  map: Size,
  {labels, controls}: Taken,
  {lineHeight, textWidth}: Metrics
): Tooltip {
  const {id, at, radius, title, facts} = request;
  const limit =
    Math.min(MAX_WIDTH * lineHeight, map.width - 2 * EDGE) - 2 * PADDING.x;
  const smaller = (text: string) => textWidth(text) * FACTS;
  const lines = [
    ...linesOf([title], 0, limit, textWidth).map((text) => ({
      text,
      isTitle: true,
    })),
    ...linesOf(facts, 0, limit, smaller).map((text) => ({
      text,
      isTitle: false,
    })),
  ];
  const size = {
    width:
      2 * PADDING.x +
      Math.max(
        ...lines.map(({text, isTitle}) => (isTitle ? textWidth : smaller)(text))
      ),
    height: 2 * PADDING.y + lines.length * lineHeight,
  };
  const own = boxAround(at, radius);
  const candidates = SIDES.map((side) => {
    const box = boxAt(side, request, size, map);
    const cost =
      (meet(box, own) ? 100 : 0) +
      (labels.some((label) => meet(box, label)) ? 10 : 0) +
      (controls.some((control) => meet(box, control)) ? 1 : 0);
    return {side, box, cost};
  });
  // The sort is stable: of equal sides the first one wins.
  const [best] = candidates.sort((a, b) => a.cost - b.cost);
  const {side = 'above', box = boxAt('above', request, size, map)} = best ?? {};
  const tip = {
    above: {x: at.x, y: at.y - radius},
    below: {x: at.x, y: at.y + radius},
    right: {x: at.x + radius, y: at.y},
    left: {x: at.x - radius, y: at.y},
  }[side];
  return {id, box, lines, lineHeight, tip, side};
}
