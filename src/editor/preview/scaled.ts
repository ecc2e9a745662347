import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Scales a sheet down to the width of its stage, so that all of a wide page shows.
 */
export class Scaled implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new ResizeObserver(() => this.#fit());
  #stage: HTMLElement | null = null;
  #sheet: HTMLElement | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    const stage = root?.querySelector<HTMLElement>('.stage') ?? null;
    if (stage !== this.#stage) {
      this.#observer.disconnect();
      this.#stage = stage;
      this.#sheet = stage?.querySelector('.sheet') ?? null;
      for (const each of [stage, this.#sheet])
        if (each) this.#observer.observe(each);
    }
    this.#fit();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#stage = null;
  }

  #fit(): void {
    const [stage, sheet] = [this.#stage, this.#sheet];
    if (!stage || !sheet) return;
    const isScaled = stage.classList.contains('page');
    const scale = isScaled
      ? Math.min(1, stage.clientWidth / sheet.offsetWidth)
      : 1;
    // A content security policy allows these, but no style attributes.
    sheet.style.transform = scale < 1 ? `scale(${scale})` : '';
    // A transform does not change the space that the sheet takes.
    stage.style.blockSize =
      scale < 1 ? `${Math.ceil(sheet.offsetHeight * scale) + 2}px` : '';
  }
}
