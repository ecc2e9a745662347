// Runs the tests in a browser: all of them with their coverage, or those in the
// files and folders that are named, as in `npm test -- src/geo`. --watch runs
// them anew on changes. Writes coverage/ and, where it is old, dist/.

import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
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

// Whatever goes wrong before the end.
process.exitCode = 1;

const args = process.argv.slice(2);
const options = args.filter((arg) => arg.startsWith('-'));
const named = args
  .filter((arg) => !arg.startsWith('-'))
  .map((path) =>
    existsSync(path) && statSync(path).isDirectory()
      ? join(path, '**/*.test.{ts,mjs}')
      : path
  );

try {
  process.env.CHROME_PATH = findBrowser();
} catch ({message}) {
  console.error(message);
  process.exit();
}

if (!named.length) {
  const command = ['tools/build.mjs', '--if-needed'];
  const {status} = spawnSync(process.execPath, command, {stdio: 'inherit'});
  // It has said why.
  if (status !== 0) process.exit();
}

// It asks for CHROME_PATH.
const {default: config} = await import('../web-test-runner.config.mjs');
const runner = await startTestRunner({
  autoExitProcess: false,
  argv: [...named, ...options],
  readFileConfig: false,
  // A part of the tests covers a part of the code.
  config: {...config, coverage: !named.length},
});

runner?.on('stopped', (allPassed) => {
  const {passed, failed} = count(runner.sessions.all());
  if (!failed && !allPassed) console.log('The coverage is too low.');
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(allPassed && !failed && passed ? 0 : 1);
});
process.on('SIGINT', () => runner?.stop());
