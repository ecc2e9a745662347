/**
 * The tests that CI leaves out, because they need minutes to repeat for all cases what
 * other tests check for some: for each word, host page, country, list and bundler.
 * Run them before a release, and after a change of what they test: without `CI`,
 * `npm test` runs all.
 */
export const OUTSIDE_CI = [
  'src/cli/import-command.node-test.mjs',
  'src/element/syllables.test.ts',
  'test/fine-outlines.node-test.mjs',
  'test/hosts.node-test.mjs',
  'test/package.node-test.mjs',
];
