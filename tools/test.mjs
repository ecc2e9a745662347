// Runs the tests, `*.node-test.mjs` in Node and `*.test.*` in a browser: all of
// them with their coverage, or those in the files and folders that are named, as
// in `npm test -- src/geo`. --watch runs those in the browser anew on changes.
// Writes coverage/ and, where it is old, dist/.

import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {fileURLToPath} from 'node:url';
import {startTestRunner} from '@web/test-runner';
import {findBrowser} from './find-browser.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

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

const args = process.argv.slice(2);
const options = args.filter((arg) => arg.startsWith('-'));
const named = args.filter((arg) => !arg.startsWith('-'));
const tests = (named.length ? named : ['src', 'tools', 'bench']).flatMap(
  testsIn
);
const inNode = tests.filter((path) => IN_NODE.test(path));
const inBrowser = tests.filter((path) => !IN_NODE.test(path));

const lacking = tests.filter((path) => !existsSync(path));
if (lacking.length || !tests.length) {
  console.error(
    lacking.length
      ? `There is no such file or folder: ${lacking.join(', ')}`
      : `There are no tests in ${named.join(', ')}`
  );
  process.exit();
}

try {
  process.env.CHROME_PATH = findBrowser();
} catch ({message}) {
  console.error(message);
  process.exit();
}

// Those of the tools read what the tools have built.
if (!named.length || tests.some((path) => /^(\.\/)?tools\b/.test(path))) {
  const command = ['tools/build.mjs', '--if-needed'];
  const {status} = spawnSync(process.execPath, command, {stdio: 'inherit'});
  // It has said why.
  if (status !== 0) process.exit();
}

const node = await testInNode(inNode);

function end({passed, failed}, isFine) {
  passed += node.passed;
  failed += node.failed;
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(isFine && passed && !failed ? 0 : 1);
}

if (!inBrowser.length) end({passed: 0, failed: 0}, true);

// It asks for CHROME_PATH.
const {default: config} = await import('../web-test-runner.config.mjs');
const runner = await startTestRunner({
  autoExitProcess: false,
  argv: [...(named.length ? inBrowser : []), ...options],
  readFileConfig: false,
  // A part of the tests covers a part of the code.
  config: {...config, coverage: !named.length},
});

runner?.on('stopped', (allPassed) => {
  const counts = count(runner.sessions.all());
  if (!counts.failed && !allPassed) console.log('The coverage is too low.');
  end(counts, allPassed);
});
process.on('SIGINT', () => runner?.stop());
