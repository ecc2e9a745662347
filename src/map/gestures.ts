import type {Point} from '../geo/projection.js';

/** Moves the map by CSS px and zooms it about a point. */
export type OnGesture = (
  dx: number,
  dy: number,
  factor: number,
  about: Point
) => void;

/** How far a pointer moves before a drag begins, CSS px; less is a click. */
const DRAG_THRESHOLD = 4;

/** Delay after the last wheel event until a pinch is over, ms. */
const PINCH_END = 300;

const spread = ([a, b]: readonly Point[]) =>
  a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 1;

const middle = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, {x}) => sum + x, 0) / points.length,
  y: points.reduce((sum, {y}) => sum + y, 0) / points.length,
});

/**
 * Supports drags by mouse or pen, pinches by two fingers, and zooming by Ctrl and
 * wheel, which is also how a touchpad reports a pinch. One finger and the plain
 * wheel scroll the page, as if there were no map.
 */
export class Gestures {
  readonly #onGesture: OnGesture;
  readonly #pointers = new Map<number, Point>();
  /** Whether a drag is going on, or its click is about to be fired. */
  isDragging = false;
  /** The map whose wheel must not zoom the page at present. */
  #blocked: HTMLElement | undefined;
  #isCtrlDown = false;
  #pinchEnd: ReturnType<typeof setTimeout> | undefined;

  constructor(onGesture: OnGesture) {
    this.#onGesture = onGesture;
  }

  readonly down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#pointers.set(event.pointerId, placeOf(event));
    this.isDragging = this.#pointers.size > 1;
  };

  readonly move = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    if (!before) return;
    // The button was released outside the map.
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
      if (Math.hypot(now.x - before.x, now.y - before.y) < DRAG_THRESHOLD)
        return;
      this.isDragging = true;
    }
    // A captured pointer continues the drag outside the map.
    if (!isFinger) mapOf(event).setPointerCapture(event.pointerId);
    const from = [...this.#pointers.values()];
    this.#pointers.set(event.pointerId, now);
    const to = [...this.#pointers.values()];
    const [start, end] = [middle(from), middle(to)];
    this.#onGesture(
      end.x - start.x,
      end.y - start.y,
      spread(to) / spread(from),
      end
    );
  };

  readonly up = (event: PointerEvent): void => {
    this.#pointers.delete(event.pointerId);
    // Safari fires the click on the marker although the pointer is captured.
    setTimeout(() => {
      this.isDragging = false;
    });
  };

  /**
   * Passive, so that it never delays scrolling. A second listener prevents the
   * browser from zooming the page, only while Ctrl is down or during a pinch.
   */
  readonly wheel = {
    passive: true,
    handleEvent: (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      this.#block(mapOf(event));
      clearTimeout(this.#pinchEnd);
      if (!this.#isCtrlDown)
        this.#pinchEnd = setTimeout(this.#release, PINCH_END);
      const factor = Math.exp(-Math.max(-50, Math.min(50, event.deltaY)) / 100);
      this.#onGesture(0, 0, factor, placeOf(event));
    },
  };

  /** Listens for Ctrl while the pointer is over the map. */
  readonly enter = (event: PointerEvent): void => {
    const map = mapOf(event);
    const key = ({type, key}: KeyboardEvent) => {
      // A map that is removed gets no event when the pointer leaves it.
      if (!map.isConnected) leave();
      else if (key === 'Control') {
        this.#isCtrlDown = type === 'keydown';
        if (this.#isCtrlDown) this.#block(map);
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

  #block(map: HTMLElement): void {
    if (this.#blocked) return;
    this.#blocked = map;
    map.addEventListener('wheel', preventPageZoom, {passive: false});
  }

  readonly #release = (): void => {
    this.#blocked?.removeEventListener('wheel', preventPageZoom);
    this.#blocked = undefined;
  };
}

const preventPageZoom = (event: WheelEvent): void => {
  if (event.ctrlKey) event.preventDefault();
};

/** The element of the map, which has the listeners. */
const mapOf = (event: Event) =>
  // The template adds all listeners to that element.
  event.currentTarget as HTMLElement;

/**
 * Returns the position of a pointer in CSS px of the map itself. The host page may
 * be zoomed or scaled: then the map has another size on the screen.
 */
export function placeOf(event: MouseEvent): Point {
  const map = mapOf(event);
  const {left, top, width, height} = map.getBoundingClientRect();
  return {
    x: ((event.clientX - left) * map.offsetWidth) / width,
    y: ((event.clientY - top) * map.offsetHeight) / height,
  };
}
