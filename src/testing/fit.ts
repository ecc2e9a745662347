import {isIn, parentOf} from './focus.js';

/*
 * Finds content that is cut off, covered or overflowing: with large text, narrow
 * windows, wide spacing and long words.
 */

/** A box on the page and its content. */
interface Piece {
  readonly what: string;
  readonly element: Element;
  readonly box: DOMRect;
}

const px = (value: string) => parseFloat(value) || 0;

/** Tolerance for rounding and for overhanging glyphs, CSS px. */
const SLACK = 1;

const sticksOut = (inner: DOMRect, outer: DOMRect) =>
  inner.left < outer.left - SLACK ||
  inner.right > outer.right + SLACK ||
  inner.top < outer.top - SLACK ||
  inner.bottom > outer.bottom + SLACK;

/** The part of a box that is visible in its scroll containers. */
function seenOf({element, box}: Piece): DOMRect {
  let {left, top, right, bottom} = box;
  for (let at = parentOf(element); at; at = parentOf(at)) {
    if (!/auto|scroll/.test(getComputedStyle(at).overflowY)) continue;
    const around = at.getBoundingClientRect();
    left = Math.max(left, around.left);
    top = Math.max(top, around.top);
    right = Math.min(right, around.right);
    bottom = Math.min(bottom, around.bottom);
  }
  return new DOMRect(
    left,
    top,
    Math.max(0, right - left),
    Math.max(0, bottom - top)
  );
}

const meet = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK * 2 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK * 2;

/** All visible elements, across shadow roots. */
export function* shown(root: ParentNode): Generator<Element> {
  for (const element of root.children) {
    if (!element.checkVisibility({visibilityProperty: true})) continue;
    // Only for screen readers.
    if (element.matches('.quiet')) continue;
    yield element;
    yield* shown(element.shadowRoot ?? element);
  }
}

/** The text nodes of an element, without those of its descendants. */
const textsOf = (element: Element) =>
  [...element.childNodes].filter(
    (node): node is Text => node instanceof Text && node.data.trim() !== ''
  );

/** The lines of the text in an element, each with its box. */
function linesOf(element: Element): readonly Piece[] {
  return textsOf(element).flatMap((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    // Ignore letter spacing after the last letter.
    const space = px(getComputedStyle(element).letterSpacing);
    return [...range.getClientRects()]
      .filter(({width, height}) => width * height > 0)
      .map(({x, y, width, height}) => ({
        what: text.data.trim(),
        element,
        // From the x-height to the baseline: ascenders and descenders may reach
        // into the neighbouring lines.
        box: new DOMRect(x, y + height * 0.3, width - space, height * 0.45),
      }));
  });
}

/** The width of a text in the font of an element. */
function widthOf(text: string, element: Element): number {
  const {font, letterSpacing, wordSpacing} = getComputedStyle(element);
  const context = document.createElement('canvas').getContext('2d')!;
  Object.assign(context, {font, letterSpacing, wordSpacing});
  return context.measureText(text).width;
}

/** The text that a form field shows. */
const fieldText = (element: Element): string =>
  element instanceof HTMLInputElement
    ? element.value
    : element instanceof HTMLSelectElement
      ? (element.selectedOptions[0]?.text ?? '')
      : '';

const CONTROLS = 'a, button, input, select, summary';

/**
 * Describes each misfit in an element: content that is cut off, leaves its box,
 * overlaps other content or scrolls sideways.
 */
export function misfits(host: Element): readonly string[] {
  const faults = new Set<string>();
  const {documentElement} = document;
  if (documentElement.scrollWidth > documentElement.clientWidth)
    faults.add('the page scrolls sideways');

  const elements = [host, ...shown(host.shadowRoot!)];
  const lines = elements
    // The map places its labels itself.
    .filter((element) => !element.closest('svg'))
    .flatMap(linesOf);
  const controls: readonly Piece[] = elements
    .filter((element) => element.matches(CONTROLS))
    .map((element) => ({
      what:
        element.ariaLabel ??
        (element.textContent.replace(/\s+/g, ' ').trim() || 'a field'),
      element,
      box: element.getBoundingClientRect(),
    }));

  for (const element of elements) {
    const {overflowX, overflowY} = getComputedStyle(element);
    const name = `.${element.getAttribute('class') ?? element.localName}`;
    // The list beside a map scrolls vertically; the drawing fills its map.
    if (
      overflowX !== 'visible' &&
      !element.matches('svg, input, select') &&
      element.scrollWidth > element.clientWidth + SLACK
    )
      faults.add(`${name} is cut off or scrolls sideways`);
    if (
      /hidden|clip/.test(overflowY) &&
      !element.matches('svg, .map') &&
      element.scrollHeight > element.clientHeight + SLACK
    )
      faults.add(`${name} is cut off below`);
    const text = fieldText(element);
    if (text) {
      const {paddingLeft, paddingRight} = getComputedStyle(element);
      // Space for the arrow of a `select`.
      const arrow = element.matches('select') ? 16 : 0;
      const room =
        element.clientWidth - px(paddingLeft) - px(paddingRight) - arrow;
      if (widthOf(text, element) > room + SLACK)
        faults.add(`“${text}” is cut off in its field`);
    }
  }

  lines.forEach(({what, element, box}, i) => {
    const last = lines[i - 1];
    if (
      /^\d+$/.test(what) &&
      last?.element === element &&
      last.box.bottom <= box.top + SLACK
    )
      faults.add(`the number ${what} is broken`);
  });

  for (const {what, element, box} of [...lines, ...controls])
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const {display, overflowY} = getComputedStyle(at);
      // A scroll container has more content below its edge.
      if (/auto|scroll/.test(overflowY)) break;
      if (display.startsWith('inline') && display !== 'inline-block') continue;
      if (sticksOut(box, at.getBoundingClientRect())) {
        faults.add(
          `“${what}” sticks out of .${at.getAttribute('class') ?? at.localName}`
        );
        break;
      }
      if (at === host) break;
    }

  const pieces = [...lines, ...controls].map((piece) => ({
    ...piece,
    box: seenOf(piece),
  }));
  pieces.forEach((a, i) => {
    for (const b of pieces.slice(i + 1))
      if (
        meet(a.box, b.box) &&
        !isIn(a.element, b.element) &&
        !isIn(b.element, a.element) &&
        topOf(a, b)
      )
        faults.add(`“${a.what}” and “${b.what}” overlap`);
  });
  return [...faults];
}

/** Whether neither or both of two pieces are in a panel that covers others. */
const topOf = (a: Piece, b: Piece) =>
  !a.element.closest('.members') === !b.element.closest('.members');
