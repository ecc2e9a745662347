import {colour, contrast, groundOf} from './colours.js';

/*
 * How the focus shows to visitors who use a keyboard.
 */

/** The focused element, across shadow roots; defaults to the body. */
export function focused(): Element {
  let element = document.activeElement ?? document.body;
  for (
    let inner = element.shadowRoot?.activeElement;
    inner;
    inner = element.shadowRoot?.activeElement
  )
    element = inner;
  return element;
}

/** The topmost element at a position, across shadow roots. */
export function topmostAt(x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (;;) {
    const inner = element?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === element) return element;
    element = inner;
  }
}

/** The parent of an element, across shadow roots and slots. */
export const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return (
    element.assignedSlot ??
    element.parentElement ??
    (root instanceof ShadowRoot ? root.host : null)
  );
};

/** Whether one element is another or its descendant, across shadow roots. */
export function isIn(element: Element | null, outer: Element): boolean {
  for (let at = element; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** The focus ring. */
interface Ring {
  /** The width of the line, CSS px. */
  readonly width: number;
  /** The colours of line and gap, or only that of the line. */
  readonly colours: readonly string[];
  /** How far the ring extends beyond the box, CSS px. */
  readonly reach: number;
  readonly box: DOMRect;
}

const px = (value: string) => parseFloat(value) || 0;

/** The box of an `::after` that covers a positioned ancestor. */
export function boxOver(element: Element): DOMRect {
  const style = getComputedStyle(element, '::after');
  let at: Element | null = element;
  while (at && getComputedStyle(at).position === 'static') at = parentOf(at);
  const {left, top, width, height} = (at ?? element).getBoundingClientRect();
  const [l, t, r, b] = [style.left, style.top, style.right, style.bottom].map(
    px
  ) as [number, number, number, number]; // four in, four out
  return new DOMRect(left + l, top + t, width - l - r, height - t - b);
}

/** The computed ring: outline and shadow, or a circle on the map. */
export function ringOf(element: Element): Ring | undefined {
  const circle = element.querySelector('.focus-ring');
  if (circle) {
    const {stroke, strokeWidth, fill} = getComputedStyle(circle);
    return stroke === 'none'
      ? undefined
      : {
          width: px(strokeWidth),
          colours: [stroke, fill],
          reach: px(strokeWidth) / 2,
          box: circle.getBoundingClientRect(),
        };
  }
  for (const pseudo of [undefined, '::after']) {
    const style = getComputedStyle(element, pseudo);
    const {outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow} =
      style;
    // `auto` is the browser's default ring, which cannot be measured.
    if (/none|auto/.test(outlineStyle) || px(outlineWidth) === 0) continue;
    const shadow = /(rgba?\(.*?\)) 0px 0px 0px ([\d.]+)px/.exec(boxShadow);
    return {
      width: px(outlineWidth),
      colours: [outlineColor, ...(shadow?.[1] ? [shadow[1]] : [])],
      reach: px(outlineWidth) + px(outlineOffset),
      box: pseudo ? boxOver(element) : element.getBoundingClientRect(),
    };
  }
  return undefined;
}

/** The ancestors that clip an element. */
function clippersOf(element: Element): readonly Element[] {
  const clippers: Element[] = [];
  for (let at = parentOf(element); at; at = parentOf(at))
    if (
      at !== document.documentElement &&
      at !== document.body &&
      getComputedStyle(at).overflow !== 'visible'
    )
      clippers.push(at);
  return clippers;
}

/**
 * Lists the faults of the focus ring (WCAG 2.2, 2.4.7, 2.4.11 and 2.4.13); empty
 * if there are none.
 */
export function faultsOfFocus(): readonly string[] {
  const element = focused();
  const ring = element === document.body ? undefined : ringOf(element);
  if (!ring) return ['no ring'];
  const faults: string[] = [];
  if (ring.width < 2) faults.push(`a ring of ${ring.width} px`);
  const [line = '', gap] = ring.colours;
  if (!gap) {
    // Safari draws no shadow around a `select`, whose background is ours.
    const isSelect = element instanceof HTMLSelectElement;
    if (
      !isSelect ||
      contrast(colour(line), groundOf(element.parentElement)) < 3
    )
      faults.push('a ring of one colour');
  } else if (contrast(colour(line), colour(gap)) < 3)
    faults.push(`a ring of ${line} and ${gap}, too much alike`);

  // The first line box of a link that wraps.
  const [first] = element.getClientRects();
  const {left, top, right, bottom} = first ?? ring.box;
  const places = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 2, (top + bottom) / 2],
    [right - 2, (top + bottom) / 2],
  ] as const;
  if (!places.some(([x, y]) => isIn(topmostAt(x, y), element)))
    faults.push('wholly covered');
  else if (!isIn(topmostAt(...places[0]), element)) faults.push('covered');

  const {box, reach} = ring;
  const {clientWidth, clientHeight} = document.documentElement;
  const clips: readonly (readonly [string, DOMRect])[] = [
    ['the window', new DOMRect(0, 0, clientWidth, clientHeight)],
    ...clippersOf(element).map(
      (each) =>
        [each.localName + each.className, each.getBoundingClientRect()] as const
    ),
  ];
  for (const [what, around] of clips)
    // Half a pixel for rounding.
    if (
      box.left - reach < around.left - 0.5 ||
      box.right + reach > around.right + 0.5 ||
      box.top - reach < around.top - 0.5 ||
      box.bottom + reach > around.bottom + 0.5
    )
      faults.push(`a ring cut off by ${what}`);
  return faults;
}
