import type {LitElement} from 'lit';
import type {Path} from '../document/json.js';

/** A form, as far as the editor uses it. */
interface Form extends LitElement {
  focusField?: (path: Path) => unknown;
}

/** Whether the focus is in an element with that tag in the shadow root of a host. */
export const isFocusIn = (host: Element, tag: string): boolean =>
  host.shadowRoot?.activeElement?.localName === tag;

const SCREENS = 'editor-start, editor-save, import-wizard';

/**
 * Moves the focus to the heading of the screen: the editor's own above a form, or the
 * first in another screen.
 */
export async function focusHeading(host: LitElement): Promise<void> {
  const root = host.renderRoot;
  const screen = root.querySelector<LitElement>(SCREENS);
  await screen?.updateComplete;
  const heading =
    screen?.shadowRoot?.querySelector<HTMLElement>('.title') ??
    root.querySelector<HTMLElement>('main .title');
  heading?.focus();
}

/** Moves the focus to the field for a path. */
export async function focusField(host: LitElement, path: Path): Promise<void> {
  const form = host.renderRoot.querySelector<Form>('editor-form');
  await form?.updateComplete;
  await form?.focusField?.(path);
}
