// Tables about the widget alone: how its cost grows, and what a server sends for it.

import {kilo, mega, middle, number, spread, table} from './table.mjs';

/** The variant whose growth the tables show. */
const VARIANT = 'widget';

const MEASURES = [
  ['ready', 'all painted, ms', spread(number)],
  ['bytes', 'kB', middle(kilo)],
  ['heap', 'heap, MB', middle(mega)],
  ['nodes', 'nodes', middle(number)],
];

/** Returns a table of the loads of a part. The first column is what grows. */
function growthTable(part, key, title) {
  const rows = part.rows.filter(({name}) => name === VARIANT);
  const [smallest] = rows;
  return table(
    [
      title,
      `× ${number(smallest[key])}`,
      ...MEASURES.map(([, title]) => title),
    ],
    rows.map((row) => [
      number(row[key]),
      spread(number)(row.growth),
      ...MEASURES.map(([key, , cell]) => cell(row.measures[key])),
    ])
  );
}

const languageTable = (languages) =>
  table(
    ['texts', 'number', 'kB'],
    languages.map(({title, count, bytes}) => [
      title,
      number(count),
      kilo(bytes),
    ])
  );

const percent = (share) => `${(share * 100).toFixed(1)} %`;
const giga = (value) => number(value / 1e9);

/** Returns a table of what a server sends for each way to embed. */
export const servingTable = (ways) =>
  table(
    [
      'embedding',
      'kB',
      'of a page',
      'GB a day, caches empty',
      'GB a day, with caches',
      'requests/s, caches empty',
      'requests/s, with caches',
    ],
    ways.map((way) => [
      way.title,
      kilo(way.bytes),
      percent(way.share),
      giga(way.bytesADay),
      giga(way.bytesADayCached),
      number(way.requestsASecond),
      number(way.requestsASecondCached),
    ])
  );

/** Returns the tables of how the cost of the widget grows, as far as it is known. */
export function growthTables({plain, elements}, weights) {
  const isMeasured = (part) => part?.rows.some(({name}) => name === VARIANT);
  return {
    ...(isMeasured(plain) && {
      partners: growthTable(plain, 'count', 'partners'),
    }),
    ...(isMeasured(elements) && {
      elements: growthTable(elements, 'times', 'elements'),
    }),
    ...(weights && {languages: languageTable(weights.languages)}),
  };
}

/** Returns the results about the widget alone as text. */
export function costsOf(results, weights) {
  const growth = Object.values(growthTables(results, weights));
  return [
    growth.length && `## How cost grows\n\n${growth.join('\n\n')}`,
    weights && `## Serving\n\n${servingTable(weights.serving)}`,
  ].filter(Boolean);
}
