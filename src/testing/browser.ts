import {
  executeServerCommand,
  sendKeys,
  sendMouse,
} from '@web/test-runner-commands';
import type {Point} from '../geo/projection.js';

/*
 * Simulates a visitor with real input of the browser instead of synthetic events:
 * the client side of the test runner's browser commands. Positions are in CSS px
 * of the browser window.
 */

const whole = ({x, y}: Point): [number, number] => [
  Math.round(x),
  Math.round(y),
];

/** The centre of the box of an element. */
export function middleOf(element: Element): Point {
  const {left, top, width, height} = element.getBoundingClientRect();
  return {x: left + width / 2, y: top + height / 2};
}

/** Moves the mouse to a position. */
export const moveTo = (to: Point): Promise<void> =>
  sendMouse({type: 'move', position: whole(to)});

/** Clicks at a position with the left button. */
export const clickAt = (place: Point): Promise<void> =>
  sendMouse({type: 'click', position: whole(place)});

/** Double-clicks at a position. */
export const doubleClickAt = ({x, y}: Point): Promise<void> =>
  executeServerCommand('double-click', {x, y});

/** Scrolls an element into the window and clicks in its middle. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({block: 'nearest', behavior: 'instant'});
  await clickAt(middleOf(element));
}

/**
 * Presses the left button at the first position and releases it at the last. A
 * function gives its position when the mouse gets there: its target may have moved.
 */
export async function drag(
  ...[start, ...way]: [Point, ...(Point | (() => Point))[]]
) {
  await moveTo(start);
  await sendMouse({type: 'down'});
  for (const place of way)
    await moveTo(typeof place === 'function' ? place() : place);
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
 * Turns the wheel at a position, down the page if positive. A pinch is what a
 * touchpad sends: the wheel with Control, without any key being pressed.
 */
export const turnWheel = (
  {x, y}: Point,
  deltaY: number,
  isPinch = false
): Promise<void> => executeServerCommand('turn-wheel', {x, y, deltaY, isPinch});

/**
 * Puts fingers down, one after another, moves them to each of the following
 * positions, and lifts them.
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

/** Turns the screen into one for fingers, or back. */
export const useTouchScreen = (enabled: boolean): Promise<void> =>
  executeServerCommand('touch-screen', {enabled});

type Features = Readonly<Record<string, string>>;

/** Sets media features, such as `{'forced-colors': 'active'}`, or resets them. */
export const emulateFeatures = (features: Features = {}): Promise<void> =>
  executeServerCommand('emulate', {medium: '', features});

/** Emulates print media, until the features are set again. */
export const emulatePaper = (features: Features = {}): Promise<void> =>
  executeServerCommand('emulate', {medium: 'print', features});

/**
 * The role and the name of the focused element, as a screen reader says them: with
 * any space as a space.
 */
export const sayFocused = async (): Promise<string> => {
  const said = await executeServerCommand<string, unknown>('say-focused');
  return said.replaceAll('\u00A0', ' ');
};

/** Prints the page. */
export const print = (): Promise<void> => executeServerCommand('print');

/** Waits two frames, until the page has been painted. */
export const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
