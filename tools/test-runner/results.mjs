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

/**
 * Prints what failed, by place, then counts: for each place, and for all. Returns the
 * latter.
 */
export function printResults(results) {
  for (const [place, {failures}] of results)
    for (const {file, name = '', message = ''} of failures)
      console.log(
        [`Failed in ${place}: ${file}`, name, message.split('\n')[0]]
          .filter(Boolean)
          .join('\n  ')
      );
  const sums = new Map();
  const sum = {passed: 0, failed: 0};
  for (const [place, {passed, failures}] of results) {
    if (!sums.has(place)) sums.set(place, {passed: 0, failed: 0});
    for (const each of [sums.get(place), sum]) {
      each.passed += passed;
      each.failed += failures.length;
    }
  }
  for (const [place, counted] of sums)
    if (counted.passed || counted.failed)
      console.log(`${place}: ${say(counted)}`);
  console.log(say(sum));
  return sum;
}
