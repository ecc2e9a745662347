import {
  css,
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type {Ref} from 'lit/directives/ref.js';
import {icon} from './icons.js';

const enlarge = icon('M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4');
const reduce = icon('M6 2v4H2M14 6h-4V2M10 14v-4h4M2 10h4v4');

/**
 * Whether the page may show something on the full screen: not on an iPhone, and in
 * a frame only if its `allow` attribute says so.
 */
const canEnlarge = () =>
  // Browsers without it have no such property.
  (document as Partial<Document>).fullscreenEnabled === true;

/** Shows the whole element of a map on the full screen, and leaves it again. */
export class FullScreen implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #map: Ref;

  constructor(host: ReactiveControllerHost, map: Ref) {
    this.#host = host;
    this.#map = map;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('fullscreenchange', this.#onChange);
  }

  hostDisconnected(): void {
    document.removeEventListener('fullscreenchange', this.#onChange);
  }

  /** What is enlarged: the container that all sizes depend on. */
  get #target(): Element | null {
    return this.#map.value?.closest('.root') ?? null;
  }

  get #isOn(): boolean {
    const target = this.#target;
    const root = target?.getRootNode();
    return (
      target !== null &&
      (root instanceof ShadowRoot || root instanceof Document) &&
      root.fullscreenElement === target
    );
  }

  /** Renders the button, where the browser has a full screen. */
  render(name: string): TemplateResult | typeof nothing {
    if (!canEnlarge()) return nothing;
    const isOn = this.#isOn;
    return html`
      <button
        type="button"
        class="full-screen"
        aria-pressed=${isOn}
        aria-label=${name}
        @click=${this.#toggle}
      >
        ${isOn ? reduce : enlarge}
      </button>
    `;
  }

  readonly #toggle = (): void => {
    const change = this.#isOn
      ? document.exitFullscreen()
      : this.#target?.requestFullscreen();
    // The browser may refuse, and then nothing changes.
    change?.catch(() => undefined);
  };

  readonly #onChange = (): void => this.#host.requestUpdate();
}

/** The styles of the button. */
export const fullScreenStyles = css`
  .map .full-screen {
    position: absolute;
    inset-block-start: 0.75em;
    inset-inline-start: 0.75em;
    border-radius: min(var(--_radius), 0.5em);
  }

  @media (pointer: coarse) {
    .map .full-screen {
      min-inline-size: max(2.5em, 44px);
      min-block-size: max(2.5em, 44px);
    }
  }

  @media print {
    .full-screen {
      display: none !important;
    }
  }
`;
