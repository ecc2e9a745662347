import {
  executeServerCommand,
  sendKeys,
  sendMouse,
} from '@web/test-runner-commands';
import type {Point} from '../geo/projection.js';

/*
 * What a visitor does, by the browser's own input and not by made-up events:
 * the tests' side of `tools/test-runner/browser-commands.mjs`. Places are in CSS px of the
 * browser's window.
 */

const whole = ({x, y}: Point): [number, number] => [
  Math.round(x),
  Math.round(y),
];

/** The middle of what an element covers. */
export function middleOf(element: Element): Point {
  const {left, top, width, height} = element.getBoundingClientRect();
  return {x: left + width / 2, y: top + height / 2};
}

/** Moves the mouse to a place. */
export const moveTo = (to: Point): Promise<void> =>
  sendMouse({type: 'move', position: whole(to)});

/** Clicks at a place, with the left button. */
export const clickAt = (place: Point): Promise<void> =>
  sendMouse({type: 'click', position: whole(place)});

/** Clicks twice at a place, so quickly that it is a double click. */
export const doubleClickAt = ({x, y}: Point): Promise<void> =>
  executeServerCommand('double-click', {x, y});

/** Scrolls an element into the window and clicks in its middle. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({block: 'nearest', behavior: 'instant'});
  await clickAt(middleOf(element));
}

/** Presses the left button at the first place and lets it go at the last. */
export async function drag(...[start, ...way]: [Point, ...Point[]]) {
  await moveTo(start);
  await sendMouse({type: 'down'});
  for (const place of way) await moveTo(place);
  await sendMouse({type: 'up'});
}

/** Presses keys one after another, such as `Tab` or `Shift+Tab`. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const name of keys) {
    const key = name === 'Space' ? ' ' : name;
    const parts = key === '+' ? [key] : key.split('+');
    for (const held of parts.slice(0, -1)) await sendKeys({down: held});
    await sendKeys({press: parts.at(-1)!});
    for (const held of parts.slice(0, -1)) await sendKeys({up: held});
  }
}

/**
 * Turns the wheel at a place, down the page if positive. As a pinch it is what
 * a touchpad sends: the wheel with Control, which no key has pressed.
 */
export const turnWheel = (
  {x, y}: Point,
  deltaY: number,
  isPinch = false
): Promise<void> => executeServerCommand('turn-wheel', {x, y, deltaY, isPinch});

/**
 * Puts fingers down, one after another, moves them to each of the places that
 * follow, and lifts them.
 */
export async function touch(
  ...[start, ...way]: [readonly Point[], ...(readonly Point[])[]]
): Promise<void> {
  const send = (type: string, points: readonly Point[]): Promise<void> =>
    executeServerCommand('touch', {type, points});
  for (let down = 1; down <= start.length; down++)
    await send('touchStart', start.slice(0, down));
  for (const points of way) await send('touchMove', points);
  await send('touchEnd', []);
}

type Features = Readonly<Record<string, string>>;

/** Sets media features, such as `{'forced-colors': 'active'}`; none resets. */
export const emulateFeatures = (features: Features = {}): Promise<void> =>
  executeServerCommand('emulate', {medium: '', features});

/** Shows the page as on paper, until the features are set again. */
export const emulatePaper = (features: Features = {}): Promise<void> =>
  executeServerCommand('emulate', {medium: 'print', features});

/** What a screen reader says of whatever has the focus: its role and name. */
export const sayFocused = (): Promise<string> =>
  executeServerCommand('say-focused');

/** Prints the page. */
export const print = (): Promise<void> => executeServerCommand('print');

/** Waits until what is drawn is up to date: two frames. */
export const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
