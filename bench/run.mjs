// Measures the widget beside other ways to show the same, and writes what it
// finds to results/: latest.json, latest.md and two plots. Options: --loads=15,
// how often each page is loaded; --only=widget,leaflet, these variants alone;
// --parts=slow,plain,elements,interaction,growth, these parts alone; --quick, 3
// loads and few numbers of partners; --screenshots, pictures of each page in
// place of measures.

import {spawnSync} from 'node:child_process';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {cpus, totalmem, type} from 'node:os';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const list = (text) => text.split(',').filter(Boolean);

const {values} = parseArgs({
  options: {
    loads: {type: 'string'},
    only: {type: 'string', default: ''},
    parts: {type: 'string', default: ''},
    quick: {type: 'boolean', default: false},
    screenshots: {type: 'boolean', default: false},
  },
});

/** Runs a command, and ends with it where it fails. */
function run(...command) {
  const {status} = spawnSync(command[0], command.slice(1), {
    cwd: here('..'),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}

const isFresh = async () => {
  const [wanted, there] = await Promise.all(
    ['package-lock.json', 'node_modules/.package-lock.json'].map((path) =>
      readFile(here(path), 'utf8').then(JSON.parse, () => ({packages: {}}))
    )
  );
  return Object.entries(wanted.packages).every(
    ([path, {version, optional}]) =>
      !path || optional || there.packages[path]?.version === version
  );
};
if (!(await isFresh())) run('npm', 'ci', '--prefix', 'bench');
run(process.execPath, 'tools/build/build.mjs', '--if-needed');

const {startBrowser, PROFILES} = await import('./browser.mjs');
const {interact} = await import('./interact.mjs');
const {load} = await import('./load.mjs');
const {plan, PLOTTED} = await import('./plan.mjs');
const {plot} = await import('./plot.mjs');
const {takeScreenshots} = await import('./screenshots.mjs');
const {serve} = await import('./serve.mjs');
const {hasOwnBundle, writeSite} = await import('./site.mjs');
const {ratio, shuffler, summary} = await import('./statistics.mjs');
const {tables} = await import('./table.mjs');
const {VARIANTS} = await import('./variants.mjs');

const RESULTS = here('results/');

/** Four digits say more than a measure knows. */
const rounded = (key, value) =>
  typeof value === 'number' ? Number(value.toPrecision(4)) : value;

/** What others are compared with, by name. */
const BASES = ['static', 'leaflet', 'leaflet-cluster', 'maplibre'];

const unknown = list(values.only).filter((name) => !(name in VARIANTS));
if (unknown.length)
  throw new Error(
    `There is no ${unknown.join(', ')}; there are ${Object.keys(VARIANTS).join(', ')}.`
  );
if (!hasOwnBundle)
  console.log('dist/partner-map-list.js is not there: left out.');

const all = plan({
  loads: Number(values.loads ?? (values.quick ? 3 : 15)),
  only: list(values.only),
  quick: values.quick,
});
const wanted = list(values.parts);
const parts = Object.entries(all).filter(
  ([key]) => !wanted.length || wanted.includes(key)
);

console.log('Makes the pages …');
await writeSite([
  ...new Map(
    parts
      .flatMap(([, {jobs}]) => jobs)
      .map((job) => [`${job.name} ${job.count} ${job.times}`, job])
  ).values(),
]);

const server = await serve();
const browser = await startBrowser();
const begun = Date.now();
const minutes = () => ((Date.now() - begun) / 60_000).toFixed(1);

/** All rounds of one part, each in an order of its own, as rows of summaries. */
async function measure({title, rounds, acts, isPlotted, jobs}) {
  const shuffle = shuffler(begun % 2 ** 32);
  const found = new Map(jobs.map((job) => [job, []]));
  const failures = [];
  for (let round = 0; round < rounds; round++) {
    console.log(`${title}, round ${round + 1} of ${rounds} (${minutes()} min)`);
    for (const job of shuffle(jobs)) {
      const once = acts ? interact : load;
      found.get(job)[round] = await once(browser, server, job).catch(
        (error) => {
          failures.push(`${job.name}, N = ${job.count}: ${String(error)}`);
          console.error(failures.at(-1));
          return {};
        }
      );
    }
  }
  const valuesOf = (job, key) => found.get(job).map((each) => each[key]);
  const rows = jobs.map((job) => {
    const keys = new Set(found.get(job).flatMap(Object.keys));
    const bases = jobs.filter(
      ({name, count, times}) =>
        BASES.includes(name) && count === job.count && times === job.times
    );
    return {
      ...job,
      measures: Object.fromEntries(
        [...keys].map((key) => [key, summary(valuesOf(job, key))])
      ),
      ...(acts || {
        ratios: Object.fromEntries(
          bases.map((base) => [
            base.name,
            ratio(valuesOf(job, 'ready'), valuesOf(base, 'ready')),
          ])
        ),
      }),
    };
  });
  return {title, rounds, acts, isPlotted, rows, failures};
}

/** A plot of one measure over the number of partners. */
function growth(results, key, {title, yTitle, unit}) {
  const rows = [results.plain, results.growth].flatMap(
    (part) => part?.rows ?? []
  );
  const series = PLOTTED.map((name) => ({
    title: VARIANTS[name].title,
    points: rows
      .filter((row) => row.name === name && row.measures[key])
      .map(
        ({
          count,
          measures: {
            [key]: {median, low, high},
          },
        }) => ({
          x: count,
          y: {median: median / unit, low: low / unit, high: high / unit},
        })
      )
      .sort((a, b) => a.x - b.x),
  })).filter(({points}) => points.length > 1);
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

try {
  if (values.screenshots) {
    await takeScreenshots(browser, server, parts);
  } else {
    const results = {};
    for (const [key, part] of parts) results[key] = await measure(part);

    const [{model}] = cpus();
    const about = {
      date: new Date().toISOString(),
      minutes: Number(minutes()),
      browser: browser.version,
      machine: `${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()}`,
      profiles: PROFILES,
    };
    const text = Object.values(results)
      // Its numbers are in the JSON; the plots show them.
      .filter(({isPlotted}) => !isPlotted)
      .map(
        (part) => `## ${part.title}, ${part.rounds} rounds\n\n${tables(part)}`
      )
      .join('\n\n');
    await mkdir(RESULTS, {recursive: true});
    await writeFile(
      `${RESULTS}latest.json`,
      `${JSON.stringify({about, results}, rounded, 1)}\n`
    );
    await writeFile(
      `${RESULTS}latest.md`,
      `# Results\n\n${about.date}, ${about.browser}, ${about.machine}, ${about.minutes} minutes. Medians, in brackets the quartiles.\n\n${text}\n`
    );
    for (const [name, key, words] of [
      [
        'time',
        'ready',
        {title: 'Until all is painted, as is', yTitle: 'milliseconds', unit: 1},
      ],
      [
        'memory',
        'heap',
        {title: 'JavaScript heap of the page', yTitle: 'megabytes', unit: 1e6},
      ],
    ]) {
      const drawn = growth(results, key, words);
      if (drawn) await writeFile(`${RESULTS}${name}.svg`, drawn);
    }
    console.log(`\n${text}\n\nWritten to bench/results/ in ${minutes()} min.`);
    if (Object.values(results).some(({failures}) => failures.length))
      process.exitCode = 1;
  }
} finally {
  await browser.close();
  server.close();
}
