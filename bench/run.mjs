// Compares the widget with other ways to show the same, and prints tables. A full
// run also writes results/: latest.json, latest.md and two plots, and the tables in
// docs/performance.md. README.md lists the options.

import {spawnSync} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {cpus, totalmem, type} from 'node:os';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {VARIANTS} from './variants.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const list = (text) => text.split(',').filter(Boolean);

const {values} = parseArgs({
  options: {
    loads: {type: 'string'},
    only: {type: 'string', default: ''},
    parts: {type: 'string', default: ''},
    counts: {type: 'string', default: ''},
    quick: {type: 'boolean', default: false},
    screenshots: {type: 'boolean', default: false},
    documents: {type: 'boolean', default: false},
  },
});

const only = list(values.only);
const onlyCounts = list(values.counts).map(Number);
const onlyParts = list(values.parts);
const isFull =
  !values.quick && ![only, onlyCounts, onlyParts].some(({length}) => length);

/** The part that weighs files instead of loading pages. */
const BYTES = 'bytes';
const isWeighed = onlyParts.includes(BYTES);

/** Exits with a message if an option names something that does not exist. */
function checkNames(option, names, known) {
  const unknown = names.filter((name) => !known.includes(name));
  if (!unknown.length) return;
  console.error(
    `--${option}: unknown ${unknown.join(', ')}. Use some of ${known.join(', ')}.`
  );
  process.exit(1);
}

// The other names are known once the packages are installed.
checkNames('only', only, Object.keys(VARIANTS));

/** Runs a command, and exits if it fails. */
function run(...command) {
  const {status} = spawnSync(command[0], command.slice(1), {
    cwd: here('..'),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}

/** Returns whether the installed packages are those of the lock file. */
const isInstalled = async () => {
  const [locked, installed] = await Promise.all(
    ['package-lock.json', 'node_modules/.package-lock.json'].map((path) =>
      readFile(here(path), 'utf8').then(JSON.parse, () => ({packages: {}}))
    )
  );
  return Object.entries(locked.packages).every(
    ([path, {version, optional}]) =>
      !path || optional || installed.packages[path]?.version === version
  );
};
if (!(await isInstalled())) run('npm', 'ci', '--prefix', 'bench');
run(process.execPath, 'tools/build/build.mjs', '--if-needed');

const {startBrowser, PROFILES} = await import('./browser.mjs');
const {interact} = await import('./interact.mjs');
const {load} = await import('./load.mjs');
const {hasOwnBundle} = await import('./paths.mjs');
const {plan} = await import('./plan.mjs');
const {renewDocuments, textOf, writeReport} = await import('./report.mjs');
const {takeScreenshots} = await import('./screenshots.mjs');
const {serve} = await import('./serve.mjs');
const {writeSite} = await import('./site.mjs');
const {ratio, shuffler, summary} = await import('./statistics.mjs');
const {weigh} = await import('./weigh.mjs');

if (values.documents) {
  await renewDocuments();
  process.exit();
}

/** The variants that others are compared with. */
const BASES = ['static', 'leaflet', 'leaflet-cluster', 'maplibre'];

const complete = plan({loads: 1, only: [], onlyCounts: [], quick: false});
const jobsOf = (parts) => Object.values(parts).flatMap(({jobs}) => jobs);
const allCounts = new Set(jobsOf(complete).map(({count}) => count));
checkNames('parts', onlyParts, [...Object.keys(complete), BYTES]);
checkNames('counts', onlyCounts, [...allCounts]);
if (!hasOwnBundle)
  console.log(
    'dist/partner-map-list.js does not exist: own-bundle is left out.'
  );

const parts = Object.entries(
  plan({
    loads: Number(values.loads ?? (values.quick ? 3 : 15)),
    only,
    onlyCounts,
    quick: values.quick,
  })
).filter(([key]) => !onlyParts.length || onlyParts.includes(key));

console.log('Writing the pages …');
const jobs = jobsOf(Object.fromEntries(parts));
await writeSite([
  ...new Map(
    jobs.map((job) => [`${job.name} ${job.count} ${job.times}`, job])
  ).values(),
]);

const server = await serve();
const browser = await startBrowser();
const begun = Date.now();
const minutes = () => ((Date.now() - begun) / 60_000).toFixed(1);

/** Measures one part, each round in a new order, and returns its summaries. */
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
    // The jobs of a variant are in the order of their sizes.
    const smallest = jobs.find(({name}) => name === job.name);
    return {
      ...job,
      measures: Object.fromEntries(
        [...keys].map((key) => [key, summary(valuesOf(job, key))])
      ),
      ...(acts || {
        growth: ratio(valuesOf(job, 'ready'), valuesOf(smallest, 'ready')),
      }),
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

try {
  if (values.screenshots) {
    await takeScreenshots(browser, server, parts);
  } else {
    const results = {};
    for (const [key, part] of parts) results[key] = await measure(part);
    const weights = isFull || isWeighed ? await weigh() : undefined;
    console.log(`\n${textOf(results, weights)}\n`);

    if (isFull) {
      const [{model}] = cpus();
      const about = {
        date: new Date().toISOString(),
        minutes: Number(minutes()),
        browser: browser.version,
        machine: `${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()}`,
        profiles: PROFILES,
      };
      await writeReport({about, results, weights});
      console.log('The results are in bench/results/.');
    }
    console.log(`The run took ${minutes()} minutes.`);
    if (Object.values(results).some(({failures}) => failures.length))
      process.exitCode = 1;
  }
} finally {
  await browser.close();
  server.close();
}
