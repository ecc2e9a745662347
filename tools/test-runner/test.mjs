// Runs the tests, `*.node-test.mjs` in Node and `*.test.*` in each engine that is
// here, in one and then in the others: all of them with their coverage, or those
// in the files and folders that are named, as in `npm test -- src/geo`.
// --engine=WebKit runs them in that one alone, --watch runs those in the first
// engine anew on changes. Writes coverage/ and, where it is old, dist/.

import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, dirname, join, normalize} from 'node:path';
import {platform} from 'node:process';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {fileURLToPath} from 'node:url';
import {startTestRunner} from '@web/test-runner';
import config from '../../web-test-runner.config.mjs';
import {ENGINES} from './engines/index.mjs';
import {findEngines} from './find-browser.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

/** Tests by their result. What did not run, test or file, counts as failed. */
function count(sessions) {
  let passed = 0;
  let failed = 0;
  const visit = ({suites, tests}) => {
    for (const test of tests) {
      if (test.passed) passed++;
      else failed++;
    }
    suites.forEach(visit);
  };
  for (const {testResults, errors, passed: ran} of sessions) {
    const before = failed;
    if (testResults) visit(testResults);
    failed += errors.length;
    if (!ran && failed === before) failed++;
  }
  return {passed, failed};
}

/** Runs tests in Node and counts them, without the groups that they are in. */
async function testInNode(files) {
  const counts = {passed: 0, failed: 0};
  // Without any it would look for some itself.
  if (!files.length) return counts;
  const count = (result) => (test) => {
    if (test.details.type !== 'suite') counts[result]++;
  };
  const events = run({files})
    .on('test:pass', count('passed'))
    .on('test:fail', count('failed'));
  for await (const line of events.compose(spec)) process.stdout.write(line);
  return counts;
}

const IN_NODE = /\.node-test\.mjs$/;
const IN_BROWSER = /\.test\.(ts|mjs)$/;

/**
 * Slow tests of what is the same in every engine: the built code, and the space
 * that docs/embedding.md reserves. They run in the first engine found.
 */
const IN_ONE = ['test/api.test.mjs', 'test/reservation.test.mjs'];

/** What takes longest in the other engines: more than CI has time for there. */
const NOT_IN_CI = [
  'src/elements.payload.test.ts',
  'src/fit.test.ts',
  'src/partner-map-list/list/list.test.ts',
  'src/partner-map-list/partner-map-list.map.test.ts',
];

/** The tests below a folder; anything else is what it is. */
const testsIn = (path) =>
  existsSync(path) && statSync(path).isDirectory()
    ? readdirSync(path, {recursive: true})
        .map((name) => join(path, name))
        .filter((file) => IN_NODE.test(file) || IN_BROWSER.test(file))
        .filter((file) => !file.includes('node_modules'))
    : [path];

// Whatever goes wrong before the end.
process.exitCode = 1;

const ENGINE = /^--engine=/;

const args = process.argv.slice(2);
const options = args.filter((arg) => arg.startsWith('-'));
const wanted = options
  .filter((option) => ENGINE.test(option))
  .map((option) => option.replace(ENGINE, ''));
const named = args.filter((arg) => !arg.startsWith('-'));
const tests = (
  named.length ? named : ['src', 'test', 'tools', 'bench']
).flatMap(testsIn);
const inBrowser = tests.filter((path) => !IN_NODE.test(path));
const inOthers = inBrowser.filter((path) => {
  const left = [
    ...IN_ONE,
    ...(process.env.CI && !named.length ? NOT_IN_CI : []),
  ];
  return !left.includes(normalize(path));
});

const lacking = tests.filter((path) => !existsSync(path));
if (lacking.length || !tests.length) {
  console.error(
    lacking.length
      ? `There is no such file or folder: ${lacking.join(', ')}`
      : `There are no tests in ${named.join(', ')}`
  );
  process.exit();
}

let engines;
try {
  engines = findEngines(wanted);
} catch ({message}) {
  console.error(message);
  process.exit();
}
if (engines.lacking.length)
  console.log(
    `The tests run without ${engines.lacking.join(' and ')}, not found here.`
  );

const hasChromium = engines.found.some(([name]) => name === 'Chromium');

/** Whether a module opens Chromium itself, or by one that it imports. */
function opensChromium(path) {
  const imported = readFileSync(path, 'utf8').matchAll(/ from '(\.[^']+)';/g);
  return [...imported]
    .map(([, module]) => join(dirname(path), module))
    .some(
      (module) =>
        basename(module) === 'find-browser.mjs' || opensChromium(module)
    );
}

/** Why a test cannot run in Node here, if it cannot. */
function obstacle(path) {
  if (!hasChromium && opensChromium(path)) return 'it needs Chromium';
  // Other systems draw letters in ways of their own.
  if (platform !== 'linux' && basename(path).startsWith('pictures.'))
    return 'its pictures are those of Linux';
  return undefined;
}

const inNode = [];
for (const path of tests.filter((path) => IN_NODE.test(path))) {
  const reason = obstacle(path);
  if (reason) console.log(`${path} does not run here: ${reason}.`);
  else inNode.push(path);
}

// Those of the tools read what the tools have built.
if (!named.length || tests.some((path) => /^(\.\/)?tools\b/.test(path))) {
  const command = ['tools/build/build.mjs', '--if-needed'];
  const {status} = spawnSync(process.execPath, command, {stdio: 'inherit'});
  // It has said why.
  if (status !== 0) process.exit();
}

const say = ({passed, failed}) => `${passed} passed, ${failed} failed`;

/** Prints the counts by where they are from, and their sum. */
function end(counts, isFine) {
  const sums = new Map();
  const sum = {passed: 0, failed: 0};
  for (const [place, {passed, failed}] of counts) {
    if (!sums.has(place)) sums.set(place, {passed: 0, failed: 0});
    for (const each of [sums.get(place), sum]) {
      each.passed += passed;
      each.failed += failed;
    }
  }
  for (const [place, counted] of sums)
    if (counted.passed || counted.failed)
      console.log(`${place}: ${say(counted)}`);
  console.log(say(sum));
  process.exit(isFine && sum.passed && !sum.failed ? 0 : 1);
}

const node = ['Node', await testInNode(inNode)];
if (!inBrowser.length) end([node], true);

/** Runs tests in some of the engines, side by side, and counts them by engine. */
async function testIn(found, files, coverage) {
  if (!found.length || !files.length) return {counts: [], isFine: true};
  const browsers = found.map(([name, programs]) =>
    ENGINES[name].launcher({
      ...programs,
      env: {...process.env, TZ: 'Europe/Berlin'},
    })
  );
  const runner = await startTestRunner({
    autoExitProcess: false,
    argv: options.filter((option) => !ENGINE.test(option)),
    readFileConfig: false,
    config: {...config, browsers, files, coverage},
  });
  // It has said why.
  if (!runner) process.exit();
  const stop = () => runner.stop();
  process.once('SIGINT', stop);
  const isFine = await new Promise((done) => {
    runner.on('stopped', done);
  });
  process.off('SIGINT', stop);
  const counts = browsers.map((browser) => [
    browser.name,
    count(runner.sessions.forBrowser(browser)),
  ]);
  if (!isFine && counts.every(([, {failed}]) => !failed))
    console.log('The coverage is too low.');
  return {counts, isFine};
}

const [first, ...others] = engines.found;
// A part of the tests covers a part of the code, and only Chromium says which.
const isWhole = !named.length && !options.includes('--watch');
const covers = (path) => isWhole && hasChromium && /^src\b/.test(path);
const ran = [
  await testIn([first], inBrowser.filter(covers), true),
  // Of what the build has made no coverage is asked, which takes its time.
  await testIn(
    [first],
    inBrowser.filter((path) => !covers(path)),
    false
  ),
  // All of them at once would be more than a small machine can do in time.
  await testIn(others, inOthers, false),
];
end(
  [node, ...ran.flatMap(({counts}) => counts)],
  ran.every(({isFine}) => isFine)
);
