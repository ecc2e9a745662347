import type {Path} from '../document/json.js';
import {controlId} from './form-context.js';

/**
 * The control for a path in a form: that of the value, else the first one in it, else
 * that of the nearest value around it. Opens closed groups around it.
 */
export function findControl(
  root: ParentNode,
  path: Path
): HTMLElement | undefined {
  for (let length = path.length; length > 0; length--) {
    const id = controlId(path.slice(0, length));
    const found =
      root.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ??
      root.querySelector<HTMLElement>(`[id^="${CSS.escape(id)}-"]:not(p)`);
    if (!found) continue;
    for (
      let group = found.closest('details');
      group;
      group = group.parentElement?.closest('details') ?? null
    )
      group.open = true;
    return firstControl(found);
  }
  return undefined;
}

/** Groups themselves get the focus only if there is nothing in them. */
function firstControl(found: HTMLElement): HTMLElement {
  if (!(found instanceof HTMLFieldSetElement)) return found;
  return (
    found.querySelector<HTMLElement>(
      'input, select, textarea, button, place-field'
    ) ?? found
  );
}
