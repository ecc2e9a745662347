// Formats results as tables in Markdown.

import {ACTIONS} from './interact.mjs';
import {VARIANTS} from './variants.mjs';

/** Formats a number with three digits or more. */
export const number = (value) =>
  value >= 100 || Number.isInteger(value)
    ? Math.round(value).toLocaleString('en')
    : value.toFixed(value >= 10 ? 1 : 2);

/** Formats a summary as its median with the quartiles. */
export const spread = (convert) => (summary) =>
  summary
    ? `${convert(summary.median)} (${convert(summary.low)}–${convert(summary.high)})`
    : '–';

/** Formats a summary as its median. */
export const middle = (convert) => (summary) =>
  summary ? convert(summary.median) : '–';

export const kilo = (value) => number(value / 1000);
export const mega = (value) => (value / 1e6).toFixed(1);
const shift = (value) => value.toFixed(3).replace(/\.?0+$/, '');

/** The columns of a table of loads: measure, title and format of the cells. */
const LOADING = [
  ['ready', 'all painted, ms', spread(number)],
  ['usable', 'usable, ms', spread(number)],
  ['fcp', 'FCP, ms', middle(number)],
  ['bytes', 'kB', middle(kilo)],
  ['requests', 'requests', middle(number)],
  ['script', 'script, ms', middle(number)],
  ['layouts', 'layouts', middle(number)],
  ['layout', 'layout, ms', middle(number)],
  ['task', 'tasks, ms', middle(number)],
  ['longest', 'longest, ms', middle(number)],
  ['shift', 'shift', middle(shift)],
  ['heap', 'heap, MB', middle(mega)],
  ['nodes', 'nodes', middle(number)],
];

const ACTING = Object.keys(ACTIONS).flatMap((action) => [
  [action, `${action}, ms`, spread(number)],
  [`${action}-work`, 'work', middle(number)],
]);

/** Returns a table in Markdown: the first column is text, the others numbers. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, i) => (i ? '--:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}

const titleOf = ({name, times}) =>
  VARIANTS[name].title + (times > 1 ? `, ${times} times` : '');

/** Returns a table with a row for each variant: ratios to other variants, and measures. */
const variantTable = (rows, bases, columns) =>
  table(
    [
      'variant',
      ...bases.map((base) => `× ${VARIANTS[base].title}`),
      ...columns.map(([, title]) => title),
    ],
    rows.map((row) => [
      titleOf(row),
      ...bases.map((base) => spread(number)(row.ratios?.[base])),
      ...columns.map(([key, , cell]) => cell(row.measures[key])),
    ])
  );

/** Returns the results of one part, with a table for each number of partners. */
export function tables({acts, rows}) {
  const columns = acts ? ACTING : LOADING;
  const bases = [
    ...new Set(rows.flatMap(({ratios}) => Object.keys(ratios ?? {}))),
  ];
  const counts = [...new Set(rows.map(({count}) => count))];
  return counts
    .map((count) => {
      const these = rows.filter((row) => row.count === count);
      return `N = ${count.toLocaleString('en')}\n\n${variantTable(these, bases, columns)}`;
    })
    .join('\n\n');
}

/** Returns some rows and columns of a part about loading, in this order. */
export function excerpt({rows}, {count, names, bases, keys}) {
  const these = names.flatMap(
    (name) => rows.find((row) => row.name === name && row.count === count) ?? []
  );
  const columns = LOADING.filter(([key]) => keys.includes(key));
  return variantTable(these, bases, columns);
}
