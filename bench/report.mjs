// Writes the results as text, JSON and plots.

import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {costsOf} from './costs.mjs';
import {writeTables} from './documents.mjs';
import {here} from './paths.mjs';
import {PLOTTED} from './plan.mjs';
import {plot} from './plot.mjs';
import {tables} from './table.mjs';
import {VARIANTS} from './variants.mjs';

const RESULTS = here('results/');

/** The plots: name of the file, measure, texts and the unit of the axis. */
const PLOTS = [
  {
    file: 'time.svg',
    key: 'ready',
    title: 'Until all is painted, as is',
    yTitle: 'milliseconds',
    unit: 1,
  },
  {
    file: 'memory.svg',
    key: 'heap',
    title: 'JavaScript heap of the page',
    yTitle: 'megabytes',
    unit: 1e6,
  },
];

/** A JSON replacer: more than four digits would be noise. */
const rounded = (key, value) =>
  typeof value === 'number' ? Number(value.toPrecision(4)) : value;

/** Returns one measure of a plotted variant by number of partners. */
function seriesOf(rows, name, key, unit) {
  const points = rows
    .filter((row) => row.name === name && row.measures[key])
    .map(({count, measures}) => {
      const {median, low, high} = measures[key];
      return {
        x: count,
        y: {median: median / unit, low: low / unit, high: high / unit},
      };
    })
    .sort((a, b) => a.x - b.x);
  return {title: VARIANTS[name].title, points};
}

/** Returns a plot as SVG, or undefined if there are too few results. */
function growth(results, {key, title, yTitle, unit}) {
  const rows = [results.plain, results.growth].flatMap(
    (part) => part?.rows ?? []
  );
  const series = PLOTTED.map((name) => seriesOf(rows, name, key, unit)).filter(
    ({points}) => points.length > 1
  );
  if (!series.length) return undefined;
  const ends = series.map(({title, points}) => {
    const [first, last] = [points[0], points.at(-1)];
    const at = ({x, y}) =>
      `${y.median.toLocaleString('en', {maximumSignificantDigits: 3})} at ${x.toLocaleString('en')}`;
    return `${title}: ${at(first)}, ${at(last)}`;
  });
  return plot({
    title,
    description: `${yTitle} over the number of partners, both logarithmic; medians and quartiles. ${ends.join('; ')}.`,
    yTitle,
    series,
  });
}

/** Returns the results as tables in Markdown. The plots show the growth. */
export const textOf = (results, weights) =>
  [
    ...Object.values(results)
      .filter(({isPlotted}) => !isPlotted)
      .map(
        (part) => `## ${part.title}, ${part.rounds} rounds\n\n${tables(part)}`
      ),
    ...costsOf(results, weights),
  ].join('\n\n');

/** Writes results/latest.md, the plots, and the tables in docs/performance.md. */
async function writeDocuments({about, results, weights}) {
  const {date, browser, machine, minutes} = about;
  await writeFile(
    `${RESULTS}latest.md`,
    `# Results\n\n${date}, ${browser}, ${machine}, ${minutes} minutes. Medians, with quartiles in brackets.\n\n${textOf(results, weights)}\n`
  );
  for (const each of PLOTS) {
    const svg = growth(results, each);
    if (svg) await writeFile(RESULTS + each.file, svg);
  }
  await writeTables(results, weights);
}

/** Writes results/latest.json, and the documents with its results. */
export async function writeReport(report) {
  await mkdir(RESULTS, {recursive: true});
  await writeFile(
    `${RESULTS}latest.json`,
    `${JSON.stringify(report, rounded, 1)}\n`
  );
  await writeDocuments(report);
}

/** Writes the documents again from results/latest.json. */
export const renewDocuments = async () =>
  writeDocuments(JSON.parse(await readFile(`${RESULTS}latest.json`, 'utf8')));
