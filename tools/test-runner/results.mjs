// Counts test results, and prints what failed and the counts.

import {relative} from 'node:path';

/**
 * The results of browser tests: how many passed, and those that failed, by file and
 * name. A test or file that did not run counts as failed.
 */
export function resultsOf(sessions) {
  let passed = 0;
  const failures = [];
  const visit = ({suites, tests}, name, file) => {
    for (const test of tests) {
      if (test.passed) passed++;
      else
        failures.push({
          file,
          name: [...name, test.name].join(' > '),
          message: test.error?.message,
        });
    }
    for (const suite of suites) visit(suite, [...name, suite.name], file);
  };
  for (const {testFile, testResults, errors, passed: hasPassed} of sessions) {
    const file = relative('', testFile);
    const before = failures.length;
    if (testResults) visit(testResults, [], file);
    failures.push(...errors.map(({message}) => ({file, message})));
    if (!hasPassed && failures.length === before)
      failures.push({file, message: 'The tests did not run to their end.'});
  }
  return {passed, failures};
}

const say = ({passed, failed}) => `${passed} passed, ${failed} failed`;

/** Sums of results, for each place and for all. */
function countResults(results) {
  const sum = {passed: 0, failed: 0};
  const sums = new Map();
  for (const [place, {passed, failures}] of results) {
    if (!sums.has(place)) sums.set(place, {passed: 0, failed: 0});
    for (const each of [sums.get(place), sum]) {
      each.passed += passed;
      each.failed += failures.length;
    }
  }
  return {sums, sum};
}

/**
 * Prints what failed, by place, then counts: for each place, and for all. Returns the
 * latter. Results are pairs of a place and its results.
 */
export function printResults(results) {
  const {sums, sum} = countResults(results);
  const lines = results.flatMap(([place, {failures}]) =>
    failures.flatMap(({file, name, message = ''}) => [
      `Failed in ${place}: ${file}`,
      ...[name, message.split('\n')[0]]
        .filter(Boolean)
        .map((text) => `  ${text}`),
    ])
  );
  for (const [place, counted] of sums)
    if (counted.passed || counted.failed)
      lines.push(`${place}: ${say(counted)}`);
  lines.push(say(sum));
  // Not with `console`: test runners replace its methods, print later what is said
  // there, and do not always put back the original ones.
  process.stdout.write(`${lines.join('\n')}\n`);
  return sum;
}
