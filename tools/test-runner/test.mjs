// The command `npm test`. Runs `*.node-test.mjs` in Node and `*.test.*` in every
// engine found, with coverage, or only the tests in the files and folders given, as
// in `npm test -- src/geo`. --engine=WebKit runs them in this engine only, --watch
// reruns them in the first engine on changes. Writes coverage/ and, if it is
// outdated, dist/.

import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {findTests, planTests, readArguments} from './choose-tests.mjs';
import {findEngines} from './find-browser.mjs';
import {printResults} from './results.mjs';
import {runInBrowser, runInNode} from './run-tests.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

// An early end counts as a failure.
process.exitCode = 1;

const command = readArguments(process.argv.slice(2));
let tests;
let engines;
try {
  tests = findTests(command.paths);
  engines = findEngines(command.engines);
} catch ({message}) {
  console.error(message);
  process.exit();
}
if (engines.missing.length)
  console.log(`Tests run without ${engines.missing.join(' and ')}: not found.`);

const plan = planTests(tests, command, engines);
for (const {path, reason} of plan.skipped)
  console.log(`${path} does not run: ${reason}.`);

// Tests of the tools read built files.
if (!command.paths.length || tests.some((path) => /^tools\b/.test(path))) {
  const build = ['tools/build/build.mjs', '--if-needed'];
  const {status} = spawnSync(process.execPath, build, {stdio: 'inherit'});
  // The build has printed the reason.
  if (status !== 0) process.exit();
}

const results = [];
let hasPassed = true;

async function inBrowser(groups) {
  for (const group of groups) {
    const run = await runInBrowser(group, command.options);
    results.push([run.name, run.results]);
    hasPassed &&= run.hasPassed;
  }
}

async function inNode() {
  results.unshift(['Node', await runInNode(plan.inNode)]);
}

// If the program of an engine has crashed, nothing may be left to wait for.
process.once('beforeExit', () => {
  process.stdout.write('The tests did not run to their end.\n');
  printResults(results);
});

// Chromium uses two processors, and another engine one: tests in Node run beside the
// engine that needs longest, after the others.
const [longest, ...others] = plan.inOthers;
await inBrowser(plan.inFirst);
await Promise.all([
  longest && inBrowser([longest]),
  inBrowser(others).then(inNode),
]);

const {passed, failed} = printResults(results);
process.exit(hasPassed && passed && !failed ? 0 : 1);
