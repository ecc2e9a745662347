import type {Point} from '../geo/projection.js';

/** What a gesture does: moves the map by CSS px and zooms it about a place. */
export type Follow = (
  dx: number,
  dy: number,
  factor: number,
  about: Point
) => void;

/** How far a pointer moves before it drags, in CSS px: less is a click. */
const SLACK = 4;

/** How long after the last turn of the wheel a pinch is over, milliseconds. */
const PINCH_END = 300;

const spread = ([a, b]: readonly Point[]) =>
  a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 1;

const middle = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, {x}) => sum + x, 0) / points.length,
  y: points.reduce((sum, {y}) => sum + y, 0) / points.length,
});

/**
 * Drag by mouse or pen, pinch by two fingers, and zoom by Ctrl and wheel (which
 * is also how a touchpad reports a pinch). One finger and the plain wheel are
 * the page's: they scroll it as if there were no map.
 */
export class Gestures {
  readonly #follow: Follow;
  readonly #pointers = new Map<number, Point>();
  /** Whether a drag goes on, or ends in a click just now. */
  isDragging = false;
  /** The map whose wheel is kept from the page, while it is. */
  #kept: HTMLElement | undefined;
  #isCtrlDown = false;
  #pinchEnd: ReturnType<typeof setTimeout> | undefined;

  constructor(follow: Follow) {
    this.#follow = follow;
  }

  readonly down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#pointers.set(event.pointerId, placeOf(event));
    this.isDragging = this.#pointers.size > 1;
  };

  readonly move = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    if (!before) return;
    // Let go where the map did not hear of it.
    if (event.buttons === 0) {
      this.up(event);
      return;
    }
    const now = placeOf(event);
    const isFinger = event.pointerType === 'touch';
    if (isFinger && this.#pointers.size < 2) {
      this.#pointers.set(event.pointerId, now);
      return;
    }
    if (!this.isDragging) {
      if (Math.hypot(now.x - before.x, now.y - before.y) < SLACK) return;
      this.isDragging = true;
    }
    // A captured pointer drags on outside the map.
    if (!isFinger) stage(event).setPointerCapture(event.pointerId);
    const from = [...this.#pointers.values()];
    this.#pointers.set(event.pointerId, now);
    const to = [...this.#pointers.values()];
    const [start, end] = [middle(from), middle(to)];
    this.#follow(
      end.x - start.x,
      end.y - start.y,
      spread(to) / spread(from),
      end
    );
  };

  readonly up = (event: PointerEvent): void => {
    this.#pointers.delete(event.pointerId);
    // Safari still gives the click to the marker, in spite of the capture.
    setTimeout(() => {
      this.isDragging = false;
    });
  };

  /**
   * Passive, so that it never holds up the page's scrolling. Only a second
   * listener, there while Ctrl is down or a pinch goes on, keeps the browser
   * from zooming the page as well.
   */
  readonly wheel = {
    passive: true,
    handleEvent: (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      this.#keep(stage(event));
      clearTimeout(this.#pinchEnd);
      if (!this.#isCtrlDown)
        this.#pinchEnd = setTimeout(this.#release, PINCH_END);
      const factor = Math.exp(-Math.max(-50, Math.min(50, event.deltaY)) / 100);
      this.#follow(0, 0, factor, placeOf(event));
    },
  };

  /** Listens for Ctrl as long as the pointer is over the map. */
  readonly enter = (event: PointerEvent): void => {
    const map = stage(event);
    const key = ({type, key}: KeyboardEvent) => {
      // Taken off the page, the map does not hear that the pointer leaves it.
      if (!map.isConnected) leave();
      else if (key === 'Control') {
        this.#isCtrlDown = type === 'keydown';
        if (this.#isCtrlDown) this.#keep(map);
        else this.#release();
      }
    };
    const leave = () => {
      removeEventListener('keydown', key);
      removeEventListener('keyup', key);
      this.#isCtrlDown = false;
      this.#release();
    };
    addEventListener('keydown', key);
    addEventListener('keyup', key);
    map.addEventListener('pointerleave', leave, {once: true});
  };

  #keep(map: HTMLElement): void {
    if (this.#kept) return;
    this.#kept = map;
    map.addEventListener('wheel', keepPage, {passive: false});
  }

  readonly #release = (): void => {
    this.#kept?.removeEventListener('wheel', keepPage);
    this.#kept = undefined;
  };
}

const keepPage = (event: WheelEvent): void => {
  if (event.ctrlKey) event.preventDefault();
};

/** The element that listens: the map's window. */
const stage = (event: Event) =>
  // Every listener above is bound to the window's element in the template.
  event.currentTarget as HTMLElement;

function placeOf(event: MouseEvent): Point {
  const {left, top} = stage(event).getBoundingClientRect();
  return {x: event.clientX - left, y: event.clientY - top};
}
