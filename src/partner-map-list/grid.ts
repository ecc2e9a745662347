import type {Point} from '../geo/projection.js';

/** Finds what is near a point without a look at everything. */
export interface Grid<T extends Point> {
  add(item: T): void;
  delete(item: T): void;
  /** The first other item found that is nearer to a point than the distance. */
  near(point: Point): T | undefined;
}

/** A grid where near is under `distance`, in the units of the points. */
export function gridOf<T extends Point>(
  distance: number,
  items: readonly T[] = []
): Grid<T> {
  const cells = new Map<number, Set<T>>();

  /** Cells far apart may share a key; the distance is measured anyway. */
  const keyOf = ({x, y}: Point, column = 0, row = 0) =>
    Math.floor(x / distance) +
    column +
    (Math.floor(y / distance) + row) * 0x10000;

  const add = (item: T) => {
    const key = keyOf(item);
    const cell = cells.get(key);
    if (cell) cell.add(item);
    else cells.set(key, new Set([item]));
  };

  items.forEach(add);

  return {
    add,
    delete: (item) => void cells.get(keyOf(item))?.delete(item),
    near(point) {
      for (let i = 0; i < 9; i++) {
        const key = keyOf(point, (i % 3) - 1, Math.floor(i / 3) - 1);
        for (const item of cells.get(key) ?? []) {
          if (
            item !== point &&
            (item.x - point.x) ** 2 + (item.y - point.y) ** 2 < distance ** 2
          ) {
            return item;
          }
        }
      }
      return undefined;
    },
  };
}
