import type {Point} from '../geo/projection.js';

/** Finds what is near a point without looking at every item. */
export interface Grid<T extends Point> {
  add(item: T): void;
  delete(item: T): void;
  /** The first other item found that is nearer to a point than the distance. */
  near(point: Point): T | undefined;
}

/** Creates a grid in which items within `distance`, in units of the points, are near. */
export function gridOf<T extends Point>(
  distance: number,
  items: readonly T[] = []
): Grid<T> {
  const cells = new Map<number, T[]>();

  /** Cells far apart may share a key, because the distance is measured anyway. */
  const ROW = 0x10000;
  const keyOf = ({x, y}: Point) =>
    Math.floor(x / distance) + Math.floor(y / distance) * ROW;

  const add = (item: T) => {
    const key = keyOf(item);
    const cell = cells.get(key);
    if (cell) cell.push(item);
    else cells.set(key, [item]);
  };

  items.forEach(add);

  return {
    add,
    delete(item) {
      const cell = cells.get(keyOf(item)) ?? [];
      cell.splice(cell.indexOf(item), 1);
    },
    near(point) {
      const key = keyOf(point);
      // The own cell of the point first: it most often holds something.
      for (const row of [0, -ROW, ROW])
        for (const column of [0, -1, 1])
          for (const item of cells.get(key + row + column) ?? [])
            if (
              item !== point &&
              (item.x - point.x) ** 2 + (item.y - point.y) ** 2 < distance ** 2
            )
              return item;
      return undefined;
    },
  };
}
