// Counts test results and prints the counts.

/** Counts of browser tests. A test or file that did not run counts as failed. */
export function countSessions(sessions) {
  let passed = 0;
  let failed = 0;
  const visit = ({suites, tests}) => {
    for (const test of tests) {
      if (test.passed) passed++;
      else failed++;
    }
    suites.forEach(visit);
  };
  for (const {testResults, errors, passed: hasPassed} of sessions) {
    const before = failed;
    if (testResults) visit(testResults);
    failed += errors.length;
    if (!hasPassed && failed === before) failed++;
  }
  return {passed, failed};
}

const say = ({passed, failed}) => `${passed} passed, ${failed} failed`;

/**
 * Prints counts, given as pairs of a place and its count: their sum for each place,
 * and for all. Returns the latter.
 */
export function printCounts(counts) {
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
  return sum;
}
