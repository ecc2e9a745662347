import {str} from '@lit/localize';
import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {msgIn} from '../../language/messages.js';

/** How long the map must be at rest before the list follows, ms. */
const REST = 250;

const areEqual = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id, i) => id === b[i]);

/**
 * Limits the list to what the map has in view, and follows the map once it rests.
 * The map itself shows the same places with and without this filter, so that it
 * does not move because of it.
 */
export class ViewFilter implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #idsInView: () => readonly string[];
  readonly #onChange: () => void;
  #isOn = false;
  #ids: ReadonlySet<string> = new Set();
  #latest: readonly string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Whether the host offers the filter; without it nothing is counted. */
  isOffered = false;

  constructor(
    host: ReactiveControllerHost,
    idsInView: () => readonly string[],
    onChange: () => void
  ) {
    this.#host = host;
    this.#idsInView = idsInView;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.isOffered) return;
    const ids = this.#idsInView();
    if (areEqual(ids, this.#latest)) return;
    const isFirst = !this.#latest.length;
    this.#latest = ids;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#ids = new Set(ids);
        if (this.#isOn) this.#onChange();
        this.#host.requestUpdate();
      },
      isFirst ? 0 : REST
    );
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    // It is counted again when the host is back on the page.
    this.#latest = [];
  }

  get isOn(): boolean {
    return this.#isOn && this.isOffered;
  }

  set isOn(isOn: boolean) {
    this.#isOn = isOn;
  }

  /** The ids of the places in view when the map last rested. */
  get ids(): ReadonlySet<string> {
    return this.#ids;
  }
}

/** The state of the checkbox, and its callback. */
export interface ViewCheckbox {
  readonly locale: Locale;
  readonly isOn: boolean;
  /** The number of found partners in view. */
  readonly count: number;
  readonly toggle: (isOn: boolean) => void;
}

/** Renders the checkbox that limits the list to what the map has in view. */
export function renderViewCheckbox({
  locale,
  isOn,
  count,
  toggle,
}: ViewCheckbox): TemplateResult {
  const inView = formatsIn(locale).number(count);
  const onChange = ({target}: Event) => {
    if (target instanceof HTMLInputElement) toggle(target.checked);
  };
  return html`
    <label class="field in-view">
      <input type="checkbox" .checked=${isOn} @change=${onChange} />
      <span>${msgIn(locale)(str`Only what the map shows (${inView})`)}</span>
    </label>
  `;
}
