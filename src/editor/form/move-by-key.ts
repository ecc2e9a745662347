import {str} from '@lit/localize';
import {toolMsgIn} from '../../language/tool-messages.js';
import type {Path} from '../document/json.js';
import {controlId, type FormContext} from './form-context.js';
import type {FormState} from './form-state.js';
import {moveItem} from './list-edits.js';

/**
 * Moves an item by its handle: Space or Enter picks it up and puts it down, Escape puts
 * it down, too; arrow keys, Home and End move it. Each move can be undone.
 */
export function moveByKey(
  event: KeyboardEvent,
  path: Path,
  count: number,
  name: string,
  context: FormContext
): void {
  const {document, locale, state} = context;
  const msg = toolMsgIn(locale);
  const list = path.slice(0, -1);
  const index = Number(path.at(-1));
  const isGrabbed = state.isGrabbed(path);
  const place = (at: number) =>
    msg(str`${name}: now number ${at + 1} of ${count}`);

  if (event.key === ' ' || event.key === 'Enter') {
    event.preventDefault();
    state.grab(isGrabbed ? undefined : path);
    state.announce(
      isGrabbed
        ? msg(str`${name}: put down`)
        : msg(
            str`${name}: taken. Move with the arrow keys, put down with Space.`
          )
    );
    return;
  }
  if (!isGrabbed) return;
  if (event.key === 'Escape' || event.key === 'Tab') {
    if (event.key === 'Escape') event.preventDefault();
    state.grab(undefined);
    state.announce(msg(str`${name}: put down`));
    return;
  }
  const targets: Readonly<Record<string, number>> = {
    ArrowUp: index - 1,
    ArrowDown: index + 1,
    Home: 0,
    End: count - 1,
  };
  const to = targets[event.key];
  if (to === undefined) return;
  event.preventDefault();
  if (moveItem(document, state, list, index, to)) {
    state.grab([...list, to]);
    state.announce(place(to));
    context.focus(`${controlId([...list, to])}-grip`);
  } else state.announce(place(index));
}

/** Puts an item down that arrow keys moved, once its handle loses the focus for good. */
export function putDownOnBlur(
  {currentTarget: handle}: FocusEvent,
  path: Path,
  state: FormState
): void {
  // Moving an element of the page takes the focus from it for a moment.
  requestAnimationFrame(() => {
    const root = handle instanceof Element ? handle.getRootNode() : undefined;
    const isFocused =
      root instanceof ShadowRoot && root.activeElement === handle;
    if (state.isGrabbed(path) && !isFocused) state.grab(undefined);
  });
}
