import {STEPS, ZOOM_STEP} from './controls.js';
import type {Direction} from './neighbours.js';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What the keys do on a map. */
export interface KeyActions {
  /** Actions on the marker that has the focus; undefined if none has it. */
  readonly marker:
    | {
        readonly activate: () => void;
        readonly goTo: (direction: Direction) => void;
        readonly goToEnd: (end: 'first' | 'last') => void;
      }
    | undefined;
  /** Closes the list of members; undefined if it is closed. */
  readonly closeMembers: (() => void) | undefined;
  /** Clears the choice; undefined if nothing is chosen. */
  readonly clear: (() => void) | undefined;
  readonly zoom: (factor: number) => void;
  readonly step: (right: number, down: number) => void;
}

/** Returns what a key does, if anything. */
function actionOf(
  key: string,
  {marker, closeMembers, clear, zoom, step}: KeyActions
): (() => void) | undefined {
  switch (key) {
    case 'Enter':
    case ' ':
      return marker?.activate;
    case 'Escape':
      return closeMembers ?? clear;
    case '+':
    case '=':
      return () => zoom(ZOOM_STEP);
    case '-':
      return () => zoom(1 / ZOOM_STEP);
    case 'Home':
      return marker && (() => marker.goToEnd('first'));
    case 'End':
      return marker && (() => marker.goToEnd('last'));
  }
  const direction = ARROWS[key];
  if (!direction) return undefined;
  if (marker) return () => marker.goTo(direction);
  // The arrow keys scroll the list of members.
  return closeMembers ? undefined : () => step(...STEPS[direction]);
}

/** Whether the browser itself presses a button over the map by this key. */
const pressesButton = ({key, target}: KeyboardEvent) =>
  (key === 'Enter' || key === ' ') &&
  target instanceof Element &&
  target.closest('button') !== null;

/**
 * Does what a key does on the map. Then the browser does nothing else, and no
 * shortcut of the page or dialog around sees the key: for them it comes from the
 * element, not from a button or a field.
 */
export function onMapKey(event: KeyboardEvent, actions: KeyActions): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const action = actionOf(event.key, actions);
  if (action) {
    action();
    event.preventDefault();
  }
  if (action || pressesButton(event)) event.stopPropagation();
}

const USED = new Set([...Object.keys(ARROWS), 'Enter', ' ', '+', '=', '-']);

/** Keeps the release of a key that the map uses from shortcuts of the page as well. */
export function onMapKeyUp(event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (USED.has(event.key)) event.stopPropagation();
}
