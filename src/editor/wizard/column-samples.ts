import {lineOf} from '../../import/cell.js';
import type {ReadList} from '../../import/read-list.js';

/** How many values show what a column holds. */
const SAMPLES = 3;

/** The first different values of a column below its heading. */
export function samplesOf({rows}: ReadList, index: number): readonly string[] {
  const found = new Set<string>();
  for (const {cells} of rows) {
    const text = lineOf(cells[index]);
    if (text !== '') found.add(text);
    if (found.size === SAMPLES) break;
  }
  return [...found];
}
