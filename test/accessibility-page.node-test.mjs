// Compares docs/accessibility.md with the list of criteria and with the tests.

import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

/** The success criteria of WCAG 2.2 at levels A and AA: 55, without 4.1.1. */
const CRITERIA = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};

describe('docs/accessibility.md', () => {
  const page = readFileSync(
    new URL('../docs/accessibility.md', import.meta.url),
    'utf8'
  );
  const rows = page
    .split('\n')
    .filter((line) => /^\| \d\.\d\.\d/.test(line))
    .map((line) => {
      const [what, level, clause, state, how, tests] = line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
      return {number: what.split(' ')[0], level, clause, state, how, tests};
    });

  it('answers every criterion of WCAG 2.2 at levels A and AA', () => {
    for (const [level, numbers] of Object.entries(CRITERIA))
      assert.deepEqual(
        rows.filter((row) => row.level === level).map(({number}) => number),
        numbers.split(' ')
      );
  });

  it('says how and by which test a criterion is met', () => {
    const names = new Set(
      [...page.matchAll(/^\| (\S+)\s+\| `(?:src|test|tools)\//gm)].map(
        ([, name]) => name
      )
    );
    for (const {number, clause, state, how, tests} of rows) {
      assert.match(state, /^[✓–⌂]$/, number);
      assert.ok(clause === '' || clause === `9.${number}`, number);
      if (state === '✓') assert.ok(how, number);
      for (const name of tests.split(', ').filter(Boolean))
        assert.ok(names.has(name), `${number}: ${name}`);
    }
  });

  it('names only tests that there are', () => {
    const paths = [...page.matchAll(/`((?:src|test|tools)\/[^`]+)`/g)];
    assert.ok(paths.length >= 10);
    for (const [, path] of paths) assert.ok(existsSync(path), path);
  });
});
