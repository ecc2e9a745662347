/** How far a pointer moves between press and click at most, CSS px. */
const STILL = 4;

/**
 * Chooses the partner of a row on a click anywhere in the row. A drag that selects
 * text is no click. The listeners are at the root: screen readers announce elements
 * that have such a listener as clickable.
 */
export class RowClicks {
  readonly #choose: (id: string) => void;
  #pressed = {x: 0, y: 0};

  constructor(choose: (id: string) => void) {
    this.#choose = choose;
  }

  listenTo(root: EventTarget): void {
    root.addEventListener('pointerdown', this);
    root.addEventListener('click', this);
  }

  handleEvent(event: Event): void {
    if (!(event instanceof MouseEvent)) return;
    const {clientX: x, clientY: y, detail, target, type} = event;
    if (type === 'pointerdown') {
      this.#pressed = {x, y};
      return;
    }
    const isDrag = Math.hypot(x - this.#pressed.x, y - this.#pressed.y) > STILL;
    // Keys and screen readers click without pressing: `detail` is 0.
    if ((detail > 0 && isDrag) || !(target instanceof Element)) return;
    const id = target.closest('.row')?.parentElement?.getAttribute('data-id');
    if (id) this.#choose(id);
  }
}
