import type {Cell} from '../../import/cell.js';
import type {Column} from '../../import/columns.js';
import type {Field} from '../../import/fields.js';
import type {ReadList} from '../../import/read-list.js';
import {columnsWith, type OpenPlace, type PlaceAnswer} from './open-places.js';

/** The column of a field; a new one behind all others if the list has none. */
function columnFor(list: ReadList, field: Field, behind: number): Column {
  const [known] = columnsWith(list, field);
  return known ?? {index: behind, heading: field, field, evidence: 'map'};
}

/** The list with the cities and countries that somebody said. */
export function placedList(
  list: ReadList,
  open: readonly OpenPlace[],
  answers: ReadonlyMap<string, PlaceAnswer>,
  /** Rows that have city and country from the row above. */
  continued: readonly number[]
): ReadList {
  const inherited = new Set(continued);
  const said = new Map<number, PlaceAnswer & {readonly kind: 'place'}>();
  for (const {key, rows} of open) {
    const answer = answers.get(key);
    if (answer?.kind !== 'place') continue;
    for (const {row} of rows)
      if (!inherited.has(row.number)) said.set(row.number, answer);
  }
  if (said.size === 0) return list;
  const width = Math.max(
    ...list.columns.map(({index}) => index + 1),
    ...list.rows.map(({cells}) => cells.length)
  );
  const city = columnFor(list, 'city', width);
  const country = columnFor(list, 'country', width + 1);
  const isName = !list.columns.some(({field}) => field === 'name');
  // Lists of twin cities have one column for name and city.
  const name: Column = {...city, index: width + 2, field: 'name'};
  return {
    ...list,
    columns: [
      ...new Set([...list.columns, city, country, ...(isName ? [name] : [])]),
    ],
    rows: list.rows.map((row) => {
      const answer = said.get(row.number);
      if (!answer && !isName) return row;
      const cells: Cell[] = Array.from(
        {length: Math.max(width + 3, row.cells.length)},
        (_, i) => row.cells[i] ?? null
      );
      if (isName) cells[name.index] = answer?.name ?? cells[city.index] ?? null;
      if (answer) {
        cells[city.index] = answer.city;
        if (answer.country !== undefined) cells[country.index] = answer.country;
      }
      return {...row, cells};
    }),
  };
}
